/// Questions about single bytes of UTF-8.
enum Digits {
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}

extension Span<UInt8> {
  /// The byte at an offset; a line break outside of the text, so that text ends where a line does.
  func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < count ? self[offset] : 0x0A }

  func isDigit(_ offset: Int) -> Bool { Digits.isDigit(byte(offset)) }

  /// Whether nothing stands at an offset: a blank, a line break or the end.
  func isBlank(_ offset: Int) -> Bool { byte(offset) == 0x20 || byte(offset) == 0x0A }

  /// Whether a letter starts at an offset.
  func isLetter(_ offset: Int) -> Bool { code(offset).isLetter }

  func code(_ offset: Int) -> LetterCode {
    offset >= 0 && offset < count
      ? LetterCode.of(ScalarBytes(self, at: offset).value) : LetterCode(bits: 0)
  }

  /// Whether a letter ends before an offset.
  func isLetter(before offset: Int) -> Bool {
    ScalarBytes(self, before: offset).map { LetterCode.of($0.value).isLetter } ?? false
  }

  func hasBytes(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset + bytes.count <= count else { return false }
    return bytes.indices.allSatisfy { self[offset + $0] == bytes[$0] }
  }

  /// Where the letters that end before an offset begin.
  func wordStart(before offset: Int) -> Int {
    var start = offset
    while let scalar = ScalarBytes(self, before: start), LetterCode.of(scalar.value).isLetter {
      start = scalar.range.lowerBound
    }
    return start
  }

  /// Where digits that begin at an offset end.
  func digitsEnd(_ offset: Int) -> Int {
    var end = offset
    while isDigit(end) { end += 1 }
    return end
  }

  /// Where digits that end before an offset begin.
  func digitsStart(before offset: Int) -> Int {
    var start = offset
    while isDigit(start - 1) { start -= 1 }
    return start
  }
}
