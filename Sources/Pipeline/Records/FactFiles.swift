import Chronology

/// Fact records from files, or `-` for standard input.
package enum FactFiles {
  package static func read(_ paths: [String]) throws -> [Fact] {
    var facts: [Fact] = []
    for path in paths {
      let bytes = path == "-" ? try standardInput() : try FileBytes.read(path, limit: 4 << 30)
      let name = path == "-" ? "stdin" : path
      facts += try JSONLines.values(FactLine.self, in: bytes, of: name).map(\.fact)
    }
    return facts
  }

  private static func standardInput() throws -> [UInt8] {
    var input = StandardInput()
    return try input.rest()
  }
}
