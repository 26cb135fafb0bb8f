import Glibc

/// Text as libxml2 hands it on, where that is certain.
enum PlainText {
  /// Whether a page, in UTF-8, has none of the characters that the parser drops: controls other than tab
  /// and breaks, U+FFFE and U+FFFF.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !hasControls(bytes) && !hasNonCharacters(bytes)
  }

  /// In blocks that the compiler makes wide.
  private static func hasControls(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while offset + 64 <= bytes.count {
      var found: UInt8 = 0
      for index in offset..<(offset + 64) { found |= control(bytes[index]) }
      if found != 0 { return true }
      offset += 64
    }
    return bytes[offset...].contains { control($0) != 0 }
  }

  /// All bits for a control that is no tab, line feed or carriage return.
  @inline(__always)
  private static func control(_ byte: UInt8) -> UInt8 {
    let isLow: UInt8 = byte < 0x20 ? 0xFF : 0
    let isTab: UInt8 = byte == 0x09 ? 0xFF : 0
    let isFeed: UInt8 = byte == 0x0A ? 0xFF : 0
    let isReturn: UInt8 = byte == 0x0D ? 0xFF : 0
    return isLow & ~(isTab | isFeed | isReturn)
  }

  /// EF BF BE and EF BF BF.
  private static func hasNonCharacters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    var offset = 0
    while let found = memchr(base + offset, 0xEF, bytes.count - offset) {
      offset = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
      guard offset + 1 < bytes.count else { return false }
      if bytes[offset] == 0xBF, bytes[offset + 1] >= 0xBE { return true }
    }
    return false
  }

  /// Adds a text of the page with its character references resolved, without the blanks that indent a line.
  ///
  /// - Returns: Whether it is certain what the parser makes of all of it; if not, some of it may be added.
  @inline(__always)
  static func append(
    _ markup: Markup, _ range: Range<Int>, to result: inout GrowingBuffer<UInt8>
  ) -> Bool {
    guard memchr(markup.base + range.lowerBound, 0x26, range.count) != nil else {
      result.append(markup, range)
      return true
    }
    var raw = GrowingBuffer<UInt8>(capacity: range.count)
    raw.append(markup, range)
    return append(raw.values, to: &result)
  }

  private static func append(
    _ text: UnsafeBufferPointer<UInt8>, to result: inout GrowingBuffer<UInt8>
  ) -> Bool {
    var rest = text
    while let base = rest.baseAddress, rest.count > 0 {
      guard let found = memchr(base, 0x26, rest.count) else {
        result.append(rest)
        return true
      }
      let start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      result.append(base, start)
      rest = UnsafeBufferPointer(rebasing: rest[start...])
      guard let reference = PlainReference(rest) else { return false }
      for byte in UTF8.encode(reference.scalar) ?? UTF8.encodedReplacementCharacter {
        result.append(byte)
      }
      rest = UnsafeBufferPointer(rebasing: rest[reference.length...])
    }
    return true
  }
}
