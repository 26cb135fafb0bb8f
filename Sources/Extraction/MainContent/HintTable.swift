import HTMLParsing

/// Hints by the hash of a name; open addressing, for a page has hundreds of names.
struct HintTable: Sendable {
  private var slots: [(hash: UInt64, hints: ContentHints)]
  private static let size = 4_096

  init(_ hints: [UInt64: ContentHints]) {
    slots = Array(repeating: (0, []), count: HintTable.size)
    for (hash, hints) in hints {
      var slot = HintTable.slot(hash)
      while !slots[slot].hints.isEmpty { slot = (slot + 1) % HintTable.size }
      slots[slot] = (hash, hints)
    }
  }

  subscript(hash: UInt64) -> ContentHints {
    var slot = HintTable.slot(hash)
    while !slots[slot].hints.isEmpty {
      if slots[slot].hash == hash { return slots[slot].hints }
      slot = (slot + 1) % HintTable.size
    }
    return []
  }

  private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 52) }
}

/// The hints of the names of one page; most stand there many times.
struct HintCache {
  private var slots: [(hash: UInt64, hints: ContentHints)] = Array(
    repeating: (0, []), count: HintCache.size)
  private static let size = 1_024

  /// Of the name at a place of the arena.
  subscript(arena: [UInt8], value: Range<Int32>) -> ContentHints {
    mutating get {
      guard !value.isEmpty else { return [] }
      let hash = arena.withUnsafeBytes { HintCache.hash(of: $0, value.offsets) }
      let slot = Int(truncatingIfNeeded: hash >> 54)
      if slots[slot].hash == hash { return slots[slot].hints }
      slots[slot] = (hash, ContentHints.hints(in: arena[value.offsets]))
      return slots[slot].hints
    }
  }

  /// Eight bytes a step.
  private static func hash(of bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64 {
    var hash = UInt64(range.count)
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < range.upperBound {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return mixed(hash, rest)
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low &+ hash << 5
  }
}

/// FNV-1a, 64 bits.
struct NameHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { add(byte) }
  }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// Adds the hash of a part to the hash of the parts before it.
  static func joined(_ parts: UInt64, _ part: UInt64) -> UInt64 {
    (parts ^ part) &* 0x9E37_79B9_7F4A_7C15 ^ parts >> 29
  }
}
