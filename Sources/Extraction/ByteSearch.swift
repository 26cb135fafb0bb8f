import Glibc

/// One text in another, over bytes; the C library looks at many at once.
enum ByteSearch {
  /// The first offset at or behind `start`.
  static func offset(
    of pattern: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer, from start: Int = 0
  ) -> Int? {
    guard let first = pattern.first, let base = bytes.baseAddress, let mark = pattern.baseAddress
    else { return pattern.isEmpty ? start : nil }
    var from = start
    while from + pattern.count <= bytes.count,
      let found = memchr(base + from, CInt(first), bytes.count - pattern.count + 1 - from)
    {
      if memcmp(found, mark, pattern.count) == 0 { return UnsafeRawPointer(found) - base }
      from = UnsafeRawPointer(found) - base + 1
    }
    return nil
  }

  static func offset(of pattern: [UInt8], in bytes: [UInt8], from start: Int = 0) -> Int? {
    pattern.withUnsafeBytes { pattern in
      bytes.withUnsafeBytes { offset(of: pattern, in: $0, from: start) }
    }
  }

  static func contains(_ text: StaticString, in bytes: ArraySlice<UInt8>) -> Bool {
    text.withUTF8Buffer { pattern in
      bytes.withUnsafeBytes { offset(of: UnsafeRawBufferPointer(pattern), in: $0) != nil }
    }
  }
}
