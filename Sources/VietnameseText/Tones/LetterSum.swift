/// The key of a short word, added up letter by letter.
///
/// Next editor: what ``WordKeyBuilder`` asks of every letter (does it fit, has it a tone, is it a capital) is asked here
/// once, of the sums.
struct LetterSum {
  /// One letter as ``LetterFold`` has it, in fields that are added up: from the lowest, sixteen bits of the width in
  /// bits, eight of the tone, eight of the number of tones, sixteen of that of small letters; on top its bytes, whose sum
  /// means nothing. 0 where there is no letter.
  struct Letter {
    fileprivate var packed: UInt64 = 0

    fileprivate init(_ fold: LetterFold) {
      guard fold.isLetter else { return }
      packed = fold.bytes << 48 | fold.width | UInt64(fold.tone) << 16
      if fold.tone != 0 { packed |= 1 << 24 }
      if !fold.isCapital { packed |= 1 << 32 }
    }

    @inline(__always) var isLetter: Bool { packed != 0 }
    @inline(__always) var isCapital: Bool { packed & 1 &<< 32 == 0 }
  }

  /// By ``LetterFold/slot(of:)``; allocated once and never freed, so that loops read it without counting references.
  nonisolated(unsafe) static let table: UnsafePointer<Letter> = {
    let table = UnsafeMutablePointer<Letter>.allocate(capacity: LetterFold.slotCount)
    for slot in 0..<LetterFold.slotCount {
      (table + slot).initialize(to: Letter(LetterFold.table[slot]))
    }
    return UnsafePointer(table)
  }()

  /// Bytes of text that a word may have whose sums are sure to fit into their fields: eight of a key, each from a letter
  /// of three.
  static let limit = 24

  private var low: UInt64 = 0
  private var sums: UInt64 = 0

  @inline(__always) mutating func add(_ letter: Letter) {
    low |= (letter.packed &>> 48) &<< sums
    sums &+= letter.packed
  }

  @inline(__always) var isUpper: Bool { UInt16(truncatingIfNeeded: sums &>> 32) == 0 }

  /// `nil` for a word with more than one tone, or with more bytes than the first half of a key has.
  @inline(__always) var key: WordKey? {
    let (width, tones) = (sums & 0xFFFF, sums &>> 24 & 0xFF)
    guard width <= 64, tones <= 1 else { return nil }
    guard tones == 1 else { return WordKey(low: low) }
    let mark = UInt64(UInt8(ascii: "0")) &+ (sums &>> 16 & 0xFF)
    return width < 64 ? WordKey(low: low | mark &<< width) : WordKey(low: low, high: mark)
  }
}
