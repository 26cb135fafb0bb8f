/// A letter as a small number, so that the letters of a syllable fit into one word of the machine.
///
/// Bits 0–4: 1–29 for the letters of the Vietnamese alphabet without tone (`a ă â b c d đ …`), 30
/// for f, j, w and z, 31 for letters and marks of other alphabets; 0 is no letter. Bits 5–7: the
/// tone. Bit 8: a capital. Bit 9: Vietnamese has no such letter. Bit 10: beyond ASCII.
struct LetterCode: Hashable, Sendable {
  var bits: UInt16

  var letter: UInt8 { UInt8(truncatingIfNeeded: bits & 31) }
  var tone: Letters.Tone { UInt8(truncatingIfNeeded: bits >> 5 & 7) }
  var isCapital: Bool { bits & LetterCode.capital != 0 }
  var isLetter: Bool { bits & 31 != 0 }
  var isVowel: Bool { LetterCode.isVowel(letter) }

  static let toneMask: UInt16 = 0xE0
  static let capital: UInt16 = 1 << 8
  static let foreign: UInt16 = 1 << 9
  static let marked: UInt16 = 1 << 10

  private static let none = LetterCode(bits: 0)
  private static let other = LetterCode(bits: 31 | foreign | marked)

  static let alphabet = Array("aăâbcdđeêghiklmnoôơpqrstuưvxy".unicodeScalars)

  static func number(_ letter: Unicode.Scalar) -> UInt8 {
    alphabet.firstIndex(of: letter).map { UInt8($0) + 1 } ?? 0
  }

  /// Bits 1, 2, 3, 8, 9, 12, 17, 18, 19, 25, 26 and 29: `a ă â e ê i o ô ơ u ư y`.
  private static let vowels: UInt32 = 0x260E_130E

  static func isVowel(_ letter: UInt8) -> Bool { vowels >> UInt32(letter) & 1 != 0 }

  /// The code of a scalar; marks that combine count as letters of other alphabets, so that a word
  /// with a mark left over is no syllable.
  static func of(_ value: UInt32) -> LetterCode {
    value < 0x1F00 ? LetterCode(bits: table[Int(value)]) : beyond(value)
  }

  /// Dashes and quotation marks are answered without asking Unicode's tables.
  static func beyond(_ value: UInt32) -> LetterCode {
    if value &- 0x2010 < 0x4F { return none }
    guard let scalar = Unicode.Scalar(value) else { return none }
    return isWordScalar(scalar) ? other : none
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isAlphabetic { return true }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Indexed by scalar value, to U+1EFF.
  static let table: [UInt16] = (0..<0x1F00).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
    guard let entry = Letters.entry(scalar) else {
      return value < 0x80 ? 0 : beyond(scalar.value).bits
    }
    let number = Unicode.Scalar(entry.toneless).map(number) ?? 0
    return (number == 0 ? 30 | foreign : UInt16(number)) | UInt16(entry.tone) << 5
      | (UInt32(entry.lower) == scalar.value ? 0 : capital) | (value < 0x80 ? 0 : marked)
  }
}
