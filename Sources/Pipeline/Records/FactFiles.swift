import Chronology

/// Fact records from a file, or from `-` for standard input.
package enum FactFiles {
  /// The facts of a part, each once; what a worker could not read is passed over.
  package static func read(_ path: String) throws -> [Fact] {
    let bytes = path == "-" ? try standardInput() : try FileBytes.read(path, limit: 4 << 30)
    let name = path == "-" ? "stdin" : path
    let facts = try JSONLines.values(LoadableFact.self, in: bytes, of: name).compactMap(\.fact)
    return once(facts)
  }

  private static func standardInput() throws -> [UInt8] {
    var input = StandardInput()
    return try input.rest()
  }

  /// A worker that was started again may have written an article twice.
  private static func once(_ facts: [Fact]) -> [Fact] {
    var known: [String: Int] = [:]
    return facts.enumerated().filter { index, fact in
      guard let first = known[fact.id] else {
        known[fact.id] = index
        return true
      }
      return facts[first] != fact
    }.map(\.element)
  }
}

/// A fact that a store can find again: with an id, a source and a place; or none, but an `ErrorLine`.
private struct LoadableFact: Decodable {
  var fact: Fact?

  init(from decoder: any Decoder) throws {
    if try decoder.container(keyedBy: FactLine.Key.self).isError { return }
    let fact = try FactLine(from: decoder).fact
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
    self.fact = fact
  }
}

extension KeyedDecodingContainer<FactLine.Key> {
  fileprivate var isError: Bool {
    (try? decodeIfPresent(String.self, forKey: .type)) == ErrorLine.type
  }
}
