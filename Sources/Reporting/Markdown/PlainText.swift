/// Knows text that is the same as Markdown, which most cells of a table are; bytes alone, since every
/// value of every page passes here.
enum PlainText {
  /// - Returns: `false` where the text has to be looked at scalar by scalar.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false
  }

  /// - Returns: `false` where the text may have blanks or marks to take away.
  static func isOneLine(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isOneLine) ?? false
  }

  private static func isOneLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.first != blank, bytes.last != blank else { return false }
    return bytes.indices.allSatisfy { index in
      switch bytes[index] {
      case blank: bytes[index - 1] != blank
      case ..<blank, 0x7F: false
      case 0x80...: isVisible(bytes, at: index)
      default: true
      }
    }
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return true }
    if first == blank || last == blank || "+-=".utf8.contains(first) { return false }
    for index in bytes.indices where !isPlain(bytes, at: index) { return false }
    return true
  }

  private static let blank = UInt8(ascii: " ")

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case blank: return bytes[index - 1] != blank
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      return index > 0 && bytes[index - 1] | 0x20 != UInt8(ascii: "w")
        && !endsListNumber(bytes, index)
    case UInt8(ascii: "/"): return index == 0 || bytes[index - 1] != byte
    case UInt8(ascii: ":"): return index + 1 == bytes.count || bytes[index + 1] == blank
    case UInt8(ascii: ","), UInt8(ascii: "%"), UInt8(ascii: "("),
      UInt8(ascii: ";"), UInt8(ascii: "-"), UInt8(ascii: "\""), UInt8(ascii: "?"):
      return true
    case 0x80...: return isVisible(bytes, at: index)
    default: return false
    }
  }

  /// Digits alone before it, and a blank or nothing behind it.
  private static func endsListNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let isLast = index + 1 == bytes.count || bytes[index + 1] == blank
    return isLast && bytes[..<index].allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Not where a control or a mark of direction may begin: C1, U+2028 to U+202E, U+2066 to U+2069, U+FEFF.
  private static func isVisible(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] >= 0xA0
    case 0xE2:
      guard index + 2 < bytes.count else { return false }
      if bytes[index + 1] == 0x80 { return !(0xA8...0xAE).contains(bytes[index + 2]) }
      return bytes[index + 1] != 0x81
    case 0xEF: return false
    default: return true
    }
  }
}
