/// What SVG and HTML have in common.
enum MarkupText {
  /// Text in one line for either, and for attributes in double quotes; `own` says what a form writes otherwise besides.
  static func escaped(_ text: String, own: (Unicode.Scalar) -> String? = { _ in nil }) -> String {
    let line = TextHygiene.oneLine(text)
    guard line.utf8.contains(where: mayBeEscaped) else { return line }
    var result = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default:
        if let form = own(scalar) {
          result += form
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// All that either form writes otherwise.
  private static func mayBeEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
