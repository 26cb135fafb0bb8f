/// How well bytes read as UTF-8.
package struct UTF8Evidence: Sendable {
  /// Whole sequences of two to four bytes.
  package private(set) var valid = 0
  package private(set) var invalid = 0

  package init(_ bytes: some RandomAccessCollection<UInt8>) {
    _ = bytes.withContiguousStorageIfAvailable { count($0) }
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] >= 0x80 else {
        offset += 1
        continue
      }
      let length = UTF8Evidence.sequenceLength(bytes, at: offset)
      if length == 0 { invalid += 1 } else { valid += 1 }
      offset += max(1, length)
    }
  }

  /// 0 where no whole sequence starts (Unicode, table 3-7).
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch bytes[offset] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
    for index in (offset + 2)..<max(offset + 2, offset + length)
    where bytes[index] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }

  /// Nothing speaks against it.
  package var isConvincing: Bool { invalid == 0 }
  /// Damaged, but nothing else would look like this: in other encodings whole sequences are rare.
  package var isPlausible: Bool { valid > 4 * invalid }
}
