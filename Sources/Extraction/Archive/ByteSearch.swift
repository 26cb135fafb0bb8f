import Glibc

extension Array<UInt8> {
  /// The index of the first occurrence of `mark` at or behind `start`; the C library looks at many
  /// bytes at once.
  func firstIndex(of mark: [UInt8], from start: Int) -> Int? {
    guard let first = mark.first else { return nil }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var from = start
      while from + mark.count <= bytes.count,
        let found = memchr(base + from, CInt(first), bytes.count - mark.count + 1 - from)
      {
        if memcmp(found, mark, mark.count) == 0 { return UnsafeRawPointer(found) - base }
        from = UnsafeRawPointer(found) - base + 1
      }
      return nil
    }
  }
}
