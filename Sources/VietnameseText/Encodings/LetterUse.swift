/// How usual the letters beyond ASCII are in Vietnamese prose: what tells encodings apart that make
/// syllables of the same few words.
enum LetterUse {
  /// Bits by which a letter is more or less frequent than the mean of the 67; counted in articles on
  /// administrative reform, and coarse so that other subjects fit too.
  private static let classes: [(bits: Int, letters: String)] = [
    (2, "đáà"), (1, "ưệếạảịỉêăôộơứố"), (0, "ủựụểềíờấậâớóầ"), (-1, "ồãợởổòìửĩ"),
    (-2, "ắýúừẩọữũùặ"), (-3, "ỷễẫõằéỡỳỏẹẳẽỗỹẵẻèỵ"),
  ]

  private static let bits: [UInt16: Int] = {
    var bits: [UInt16: Int] = [:]
    for group in classes {
      for letter in group.letters.utf16 {
        bits[letter] = group.bits
        bits[SyllableShape.capital(letter)] = group.bits
      }
    }
    return bits
  }()

  static func weight(of letters: [UInt16]) -> Int {
    letters.reduce(0) { $0 + ($1 < 0x80 ? 0 : bits[$1] ?? 0) }
  }
}
