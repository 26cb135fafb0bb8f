/// What a scalar is in lower case, for those below U+2000, where nearly all text is.
struct LetterTable {
  static let shared = LetterTable()
  /// Stands for what is no part of a word.
  static let none = UInt32.max - 1
  private static let unknown = UInt32.max

  private let letters: [UInt32]

  private init() {
    letters = (0..<0x2000).map { value in
      guard let scalar = Unicode.Scalar(UInt32(value)) else { return LetterTable.unknown }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      guard let first = lower.first, lower.count == 1 else { return LetterTable.unknown }
      return LetterTable.isPartOfWord(first) ? first.value : LetterTable.none
    }
  }

  /// - Returns: `nil` where the table does not say.
  subscript(_ scalar: Unicode.Scalar) -> UInt32? {
    guard scalar.value < 0x2000, case let letter = letters[Int(scalar.value)],
      letter != LetterTable.unknown
    else { return nil }
    return letter
  }

  /// Of a scalar in lower case.
  static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: true
    case 0..<0x80: false
    default:
      scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
  }
}
