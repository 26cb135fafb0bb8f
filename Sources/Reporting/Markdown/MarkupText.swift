/// What SVG and HTML have in common.
enum MarkupText {
  /// Text in one line for either, and for attributes in double quotes, where an apostrophe may stay.
  static func escaped(_ text: String, apostrophe: String = "'") -> String {
    let line = TextHygiene.oneLine(text)
    guard line.utf8.contains(where: isEscaped) else { return line }
    var result = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += apostrophe
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}
