/// Whether a text is Vietnamese, by its letters.
enum TextLanguage {
  /// One letter in twenty is one that only Vietnamese has.
  static func isVietnamese(_ texts: some Sequence<String>) -> Bool {
    var letters = 0
    var marked = 0
    for text in texts {
      for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
        letters += 1
        switch scalar.value {
        case 0x102, 0x103, 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9: marked += 1
        default: break
        }
      }
    }
    return marked > 0 && marked * 20 >= letters
  }
}
