/// Text that stays text in HTML: nothing in it opens a tag, an attribute or a script.
enum HTMLText {
  /// For text and for attributes in double quotes.
  static func escaped(_ text: String) -> String {
    MarkupText.escaped(text, apostrophe: "&#39;")
  }

  /// A path below the page as an address: letters, digits, `-`, `_`, `.` and `/` as they are, all else as
  /// percent signs; never a scheme.
  static func address(ofFile path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}
