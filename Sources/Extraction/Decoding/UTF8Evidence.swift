/// How well bytes read as UTF-8.
struct UTF8Evidence {
  /// Whole sequences of two to four bytes.
  private(set) var valid = 0
  private(set) var invalid = 0

  init(_ bytes: some RandomAccessCollection<UInt8>) {
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
  var isConvincing: Bool { invalid == 0 }
  /// Damaged, but nothing else would look like this: in other encodings whole sequences are rare.
  var isPlausible: Bool { valid > 4 * invalid }
}

/// How well bytes read as windows-1258: tone bytes stand behind vowels, and đ before them.
enum Windows1258Evidence {
  private static let tones: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
  /// Vowels of ASCII and the shaped ones (Â Ă Ê Ô Ơ Ư, lower and upper case).
  private static let vowels: Set<UInt8> = Set(
    Array("aeiouyAEIOUY".utf8) + [
      0xC2, 0xC3, 0xCA, 0xD4, 0xD5, 0xDD, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD,
    ])

  static func isConvincing(_ bytes: [UInt8]) -> Bool {
    var behindVowels = 0
    var elsewhere = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if tones.contains(byte) {
        if vowels.contains(previous) { behindVowels += 1 } else { elsewhere += 1 }
      }
      previous = byte
    }
    return behindVowels >= 3 && behindVowels >= 4 * elsewhere
  }
}
