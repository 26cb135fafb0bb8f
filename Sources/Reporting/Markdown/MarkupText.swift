/// What SVG and HTML have in common.
enum MarkupText {
  /// Text in one line for either, and for attributes in double quotes; `own` says what a form writes otherwise besides.
  static func escaped(_ text: String, own: (Unicode.Scalar) -> String? = { _ in nil }) -> String {
    var result = ""
    for scalar in TextHygiene.oneLine(text).unicodeScalars {
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
}
