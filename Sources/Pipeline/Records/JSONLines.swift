import Foundation

/// Values ↔ lines of JSON: keys sorted, slashes as they are, one line feed behind each.
package enum JSONLines {
  package static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  /// The values of all lines that are not blank.
  ///
  /// - Throws: `LineError` for the first line that does not fit.
  package static func values<Value: Decodable>(
    _ type: Value.Type, in bytes: [UInt8], of file: String
  ) throws(LineError) -> [Value] {
    var values: [Value] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
      do {
        values.append(try JSONDecoder().decode(type, from: Data(withoutNull(line))))
      } catch let problem as LineProblem {
        throw LineError(file: file, line: index + 1, message: problem.description)
      } catch {
        throw LineError(
          file: file, line: index + 1, message: "not a JSON object; write one record a line")
      }
    }
    return values
  }

  /// U+FFFD for U+0000, which would end the text for everybody who reads it out of SQLite.
  private static func withoutNull(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var result = Array(line)
    let (backslash, null) = (UInt8(ascii: "\\"), Array("u0000".utf8))
    var index = 0
    while let escape = result[index...].firstIndex(of: backslash) {
      if result[(escape + 1)...].starts(with: null) {
        result.replaceSubrange((escape + 2)..<(escape + 6), with: "FFFD".utf8)
      }
      index = min(escape + 2, result.endIndex)
    }
    return result
  }
}

/// A line of JSON Lines that is no record.
package struct LineError: Error, Hashable, Sendable, CustomStringConvertible {
  package var file: String
  package var line: Int
  package var message: String

  package var description: String { "\(file):\(line): error: \(message)" }
}
