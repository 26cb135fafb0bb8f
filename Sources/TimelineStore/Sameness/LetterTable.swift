/// What a scalar is in lower case, for those below U+2000, where nearly all text is.
struct LetterTable: @unchecked Sendable {
  static let shared = LetterTable()
  /// Stands for what is no part of a word.
  static let none = UInt32.max - 1
  private static let unknown = UInt32.max
  private static let count: UInt32 = 0x2000

  /// Never freed: there is one table.
  private let letters: UnsafePointer<UInt32>

  private init() {
    let letters = UnsafeMutablePointer<UInt32>.allocate(capacity: Int(LetterTable.count))
    for value in 0..<LetterTable.count {
      (letters + Int(value)).initialize(to: LetterTable.letter(value))
    }
    self.letters = UnsafePointer(letters)
  }

  private static func letter(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return unknown }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first, lower.count == 1 else { return unknown }
    return isPartOfWord(first) ? first.value : none
  }

  /// More than ``none`` where the table does not say.
  subscript(_ scalar: UInt32) -> UInt32 {
    scalar < LetterTable.count ? letters[Int(scalar)] : LetterTable.unknown
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
