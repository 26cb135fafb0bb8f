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
    while true {
      offset = UTF8Evidence.asciiEnd(bytes, from: offset)
      guard offset < bytes.count else { return }
      let length = UTF8Evidence.sequenceLength(bytes, at: offset)
      if length == 0 { invalid += 1 } else { valid += 1 }
      offset += max(1, length)
    }
  }

  /// The offset of the next byte beyond ASCII; thirty-two bytes a step, then eight.
  private static func asciiEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    guard let raw = UnsafeRawPointer(bytes.baseAddress) else { return bytes.count }
    while offset + 8 <= bytes.count {
      let beyond = highBits(raw + offset)
      if beyond != 0 { return offset + beyond.trailingZeroBitCount / 8 }
      offset += 8
      while offset + 32 <= bytes.count,
        highBits(raw + offset) | highBits(raw + offset + 8) | highBits(raw + offset + 16)
          | highBits(raw + offset + 24) == 0
      {
        offset += 32
      }
    }
    while offset < bytes.count, bytes[offset] < 0x80 { offset += 1 }
    return offset
  }

  /// Those of eight bytes, the first in the lowest place.
  @inline(__always)
  private static func highBits(_ bytes: UnsafeRawPointer) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)) & 0x8080_8080_8080_8080
  }

  /// 0 where no whole sequence starts (Unicode, table 3-7).
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch bytes[offset] {
    case 0xC2...0xDF:
      return offset + 1 < bytes.count && bytes[offset + 1] & 0xC0 == 0x80 ? 2 : 0
    case 0xE1...0xEC:
      guard offset + 2 < bytes.count else { return 0 }
      return bytes[offset + 1] & 0xC0 == 0x80 && bytes[offset + 2] & 0xC0 == 0x80 ? 3 : 0
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
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
