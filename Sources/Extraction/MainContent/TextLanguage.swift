/// Whether a text is Vietnamese, by its letters.
enum TextLanguage {
  /// One letter in twenty is one that only Vietnamese has.
  static func isVietnamese(_ texts: some Sequence<String>) -> Bool {
    var letters = 0
    var marked = 0
    for text in texts {
      _ = text.utf8.withContiguousStorageIfAvailable { count($0, &letters, &marked) }
    }
    return marked > 0 && marked * 20 >= letters
  }

  private static func count(
    _ bytes: UnsafeBufferPointer<UInt8>, _ letters: inout Int, _ marked: inout Int
  ) {
    for offset in 0..<bytes.count {
      let byte = bytes[offset]
      if byte < 0xC3 {
        letters &+= (byte | 0x20) &- 0x61 < 26 ? 1 : 0
        continue
      }
      if byte != 0xE2, byte < 0xEF { letters += 1 }
      guard byte == 0xC4 || byte == 0xC6 || byte == 0xE1, offset + 1 < bytes.count else { continue }
      if isOwn(byte, bytes[offset + 1]) { marked += 1 }
    }
  }

  /// Ă Đ (C4 82, 83, 90, 91), Ơ Ư (C6 A0, A1, AF, B0), and letters with tones (E1 BA, BB).
  private static func isOwn(_ lead: UInt8, _ next: UInt8) -> Bool {
    switch (lead, next) {
    case (0xC4, 0x82), (0xC4, 0x83), (0xC4, 0x90), (0xC4, 0x91): true
    case (0xC6, 0xA0), (0xC6, 0xA1), (0xC6, 0xAF), (0xC6, 0xB0): true
    case (0xE1, 0xBA), (0xE1, 0xBB): true
    default: false
    }
  }
}
