/// Syllables in small letters with a mark, whose tone mark stands well in every style: words that
/// need no second look. Open addressing over their bytes, so that a word costs two loads and a
/// product.
struct SoundWords: Sendable {
  /// Up to sixteen bytes, the first lowest; the rest zero.
  struct Key: Hashable, Sendable {
    var low: UInt64
    var high: UInt64

    static let free = Key(low: 0, high: 0)
  }

  private var slots: [Key]
  private var count = 0

  static let standard = SoundWords()

  private init() {
    slots = Array(repeating: .free, count: 1 << 16)
    let syllables = SyllableTables.standard
    let rhymes = Rhyme.spellings.map { Array($0.unicodeScalars) }
    for onset in SyllableTables.onsetSpellings + ["", "qu", "gi"] {
      let onset = Array(onset.unicodeScalars)
      for rhyme in rhymes { insert(onset + rhyme, syllables) }
    }
  }

  private mutating func insert(_ letters: [Unicode.Scalar], _ syllables: SyllableTables) {
    let key = letters.reduce(0) { $0 << 5 | UInt64(LetterCode.of($1.value).letter) }
    guard let shape = syllables.shape(key, count: letters.count),
      shape.rhyme.old == shape.rhyme.new,
      count < slots.count / 2
    else { return }
    for tone in Letters.Tone(0)...5 where tone == 0 || shape.rhyme.allows(tone) {
      insert(letters, tone, at: shape.onset + shape.rhyme.old)
    }
  }

  private mutating func insert(_ letters: [Unicode.Scalar], _ tone: Letters.Tone, at place: Int) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var width: UInt64 = 0
    for (index, letter) in letters.enumerated() {
      let letter = index == place ? Letters.letter(letter.value, tone: tone) ?? letter : letter
      for byte in UTF8.encode(letter) ?? .init() {
        if width < 8 { low |= UInt64(byte) << (8 * width) }
        if width >= 8 { high |= UInt64(byte) << (8 * (width - 8)) }
        width += 1
      }
    }
    insert(Key(low: low, high: high))
  }

  private mutating func insert(_ key: Key) {
    var slot = SoundWords.slot(key)
    while slots[slot] != .free, slots[slot] != key { slot = (slot + 1) & (slots.count - 1) }
    if slots[slot] == .free { count += 1 }
    slots[slot] = key
  }

  @inline(__always)
  func contains(_ key: Key) -> Bool {
    var slot = SoundWords.slot(key)
    while slots[slot] != .free {
      if slots[slot] == key { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  @inline(__always)
  private static func slot(_ key: Key) -> Int {
    let mixed = (key.low &* 0x9E37_79B9_7F4A_7C15) ^ (key.high &* 0xC2B2_AE3D_27D4_EB4F)
    return Int(truncatingIfNeeded: ((mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9) >> 48)
  }
}

extension SoundWords {
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The length of the word at an offset if nothing can be wrong with it: no letter beyond ASCII,
  /// or a syllable of this table, with or without a capital at its start. `nil` where it takes a
  /// closer look: also for more than fifteen bytes and for the last sixteen of a text.
  @inline(__always)
  func soundLength(_ text: RawSpan, at offset: Int) -> Int? {
    guard offset &+ 16 <= text.byteCount else { return nil }
    var low = UInt64(
      littleEndian: text.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
    var high = UInt64(
      littleEndian: text.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 8, as: UInt64.self))
    let ends = SoundWords.ends(low)
    var length = ends.trailingZeroBitCount >> 3
    if length < 8 {
      low &= (1 &<< UInt64(8 &* length)) &- 1
      high = 0
    } else {
      let rest = SoundWords.ends(high).trailingZeroBitCount >> 3
      guard rest < 8 else { return nil }
      high &= (1 &<< UInt64(8 &* rest)) &- 1
      length = 8 &+ rest
    }
    if (low | high) & SoundWords.highBits == 0 { return length }
    return contains(Key(low: SoundWords.small(low), high: high)) ? length : nil
  }

  /// The high bit of the first byte below `A`, and perhaps of bytes behind it.
  @inline(__always)
  private static func ends(_ bytes: UInt64) -> UInt64 {
    (bytes &- 0x4141_4141_4141_4141) & ~bytes & highBits
  }

  /// A capital A–Z or Đ at the start made small.
  @inline(__always)
  private static func small(_ low: UInt64) -> UInt64 {
    if low & 0xFF &- 0x41 < 26 { return low | 0x20 }
    return low & 0xFFFF == 0x90C4 ? low &+ 0x100 : low
  }
}
