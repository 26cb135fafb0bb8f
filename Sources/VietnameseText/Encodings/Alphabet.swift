/// How an encoding writes the 134 Vietnamese letters beyond ASCII: bytes in hexadecimal, in the order
/// of ``letters``, one or two bytes a letter.
///
/// `--` stands for a capital that has no bytes of its own: its small letter is written.
struct Alphabet: Sendable {
  var small: String
  var capital: String
  /// Further bytes of capitals that few programs wrote.
  var rareCapital = ""

  /// The order: vowels with their tones huyền, hỏi, ngã, sắc, nặng.
  static let letters: [UInt16] = scalars(
    "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ")
  static let capitals: [UInt16] = scalars(
    "ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ")

  /// Letters with their bytes; the common ones come first.
  var entries: [(letter: UInt16, bytes: [UInt8])] {
    Alphabet.entries(small, Alphabet.letters) + Alphabet.entries(capital, Alphabet.capitals)
      + Alphabet.entries(rareCapital, Alphabet.capitals)
  }

  /// Small letters whose bytes stand for the capital too.
  var shared: [UInt16] {
    zip(Alphabet.letters, capital.split(whereSeparator: \.isWhitespace))
      .compactMap { letter, code in code == "--" ? letter : nil }
  }

  private static func entries(
    _ codes: String, _ letters: [UInt16]
  ) -> [(letter: UInt16, bytes: [UInt8])] {
    zip(letters, codes.split(whereSeparator: \.isWhitespace)).compactMap { letter, code in
      let value = UInt16(code, radix: 16)
      guard let value else { return nil }
      return (letter, code.count == 2 ? [UInt8(value)] : [UInt8(value >> 8), UInt8(value & 0xFF)])
    }
  }

  private static func scalars(_ text: String) -> [UInt16] {
    text.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }
  }
}
