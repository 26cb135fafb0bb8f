extension UnsafeRawBufferPointer {
  /// How many bytes are counted, eight at a time while there are as many.
  @inline(__always)
  func countEights(_ eight: (UInt64) -> Int, single: (UInt8) -> Bool) -> Int {
    var count = 0
    var offset = 0
    while offset + 8 <= self.count {
      count &+= eight(loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    while offset < self.count {
      count &+= single(self[offset]) ? 1 : 0
      offset += 1
    }
    return count
  }
}

/// Eight bytes of UTF-8 at once; an answer is the high bit of each byte, the other bits say nothing.
extension UInt64 {
  /// Which bytes begin a character.
  var scalarStarts: UInt64 { ~self | self << 1 }

  /// Which are more than a blank.
  var aboveBlank: UInt64 { (self & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5F5F_5F5F_5F5F_5F5F | self }

  /// How many high bits are set.
  var highBits: Int {
    let ones = (self >> 7) & 0x0101_0101_0101_0101
    return Int(truncatingIfNeeded: (ones &* 0x0101_0101_0101_0101) >> 56)
  }
}
