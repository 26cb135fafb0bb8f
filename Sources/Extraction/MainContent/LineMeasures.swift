import VietnameseText

extension StringProtocol {
  /// Unicode scalars, counted in the bytes.
  var scalarCount: Int {
    utf8.withContiguousStorageIfAvailable { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      return bytes.countEights {
        $0.scalarStarts.highBits
      } single: {
        $0 & 0xC0 != 0x80
      }
    } ?? unicodeScalars.count
  }

  /// The last character where it and the one before it are ASCII and no break.
  var lastPlain: UInt8? {
    utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.count > 1, bytes[bytes.count - 1] &- 0x20 < 0x5F, bytes[bytes.count - 2] < 0x80
      else { return nil }
      return bytes[bytes.count - 1]
    } ?? nil
  }

  /// Equal for texts whose ``TextKey/key(_:)`` is equal, nearly always another for others: a sum over the
  /// letters and digits of ASCII.
  var wordPrint: UInt64 {
    utf8.withContiguousStorageIfAvailable { bytes in
      var sum: UInt64 = 0
      var count: UInt64 = 0
      for byte in bytes {
        let low = byte | 0x20
        let isWord: UInt64 = low &- 0x61 < 26 || byte &- 0x30 < 10 ? 1 : 0
        sum &+= isWord &* UInt64(low) &* UInt64(low)
        count &+= isWord
      }
      return sum << 24 | count
    } ?? 0
  }

  /// The end of the text, at most so many bytes.
  func utf8Suffix(_ most: Int) -> SubSequence {
    guard utf8.count > most else { return self[...] }
    var start = utf8.index(endIndex, offsetBy: -most)
    while start < endIndex, utf8[start] & 0xC0 == 0x80 { utf8.formIndex(after: &start) }
    return self[start...]
  }

  /// Without blanks and punctuation at both ends.
  var trimmingMarks: String {
    utf8.withContiguousStorageIfAvailable { bytes in
      String(decoding: bytes[MarkTrimming.inner(of: bytes[...])], as: UTF8.self)
    } ?? String(self)
  }

  /// Whether another text stands somewhere in this one; both are compared byte by byte.
  func holds(_ text: some StringProtocol) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      text.utf8.withContiguousStorageIfAvailable { text in
        ByteSearch.offset(of: UnsafeRawBufferPointer(text), in: UnsafeRawBufferPointer(bytes))
          != nil
      }
    }
    return found.flatMap(\.self) ?? false
  }

  /// The index behind the last occurrence of a text; both are compared byte by byte.
  func range(ofLast text: String) -> Index? {
    let bytes = Array(utf8)
    let pattern = Array(text.utf8)
    guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
    var offset = bytes.count - pattern.count
    while offset >= 0 {
      let end = offset + pattern.count
      if bytes[offset] == first, bytes[offset..<end].elementsEqual(pattern) {
        return utf8.index(startIndex, offsetBy: end)
      }
      offset -= 1
    }
    return nil
  }

  /// The index behind a prefix; `nil` where the text does not start so.
  func range(ofPrefix prefix: String) -> Index? {
    hasPrefix(prefix) ? index(startIndex, offsetBy: prefix.count) : nil
  }
}

extension UInt8 {
  /// A letter or digit of ASCII, or part of a letter beyond it.
  var isASCIIWordPart: Bool {
    (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 || (self >= 0xC3 && self <= 0xCC)
  }
}
