import Chronology

/// Fact records from files, or `-` for standard input.
package enum FactFiles {
  package static func read(_ paths: [String]) throws -> [Fact] {
    var facts: [Fact] = []
    for path in paths {
      let bytes = path == "-" ? try standardInput() : try FileBytes.read(path, limit: 4 << 30)
      let name = path == "-" ? "stdin" : path
      facts += try JSONLines.values(LoadableFact.self, in: bytes, of: name).map(\.fact)
    }
    return facts
  }

  private static func standardInput() throws -> [UInt8] {
    var input = StandardInput()
    return try input.rest()
  }
}

/// A fact that a store can find again: with an id, a source and a place.
private struct LoadableFact: Decodable {
  var fact: Fact

  init(from decoder: any Decoder) throws {
    fact = try FactLine(from: decoder).fact
    let names: [(FactLine.Key, String)] = [
      (.id, fact.id), (.source, fact.origin.source), (.place, fact.place),
    ]
    for (key, name) in names where name.isEmpty {
      throw LineProblem(
        field: key.stringValue, remedy: "empty; load what `nienbieu facts` wrote")
    }
    guard 0...1 ~= fact.confidence else {
      throw LineProblem(field: "confidence", remedy: "write a number between 0 and 1, such as 0.92")
    }
  }
}
