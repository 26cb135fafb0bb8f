/// What a word or number can be the beginning of, so that scanners pass by all others with one look.
struct WordStarts: OptionSet, Hashable, Sendable {
  var rawValue: UInt8

  static let time = WordStarts(rawValue: 1)
  static let quantity = WordStarts(rawValue: 2)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ word: Word) {
    self = []
    if word.startsNumber || word == .first || word == .second || word == .fourAfterTens {
      insert(.quantity)
    }
    if TimeScanner.begins(with: word) { insert(.time) }
  }
}

/// A fixed table from keys to words; allocated once and never freed, so that the tokenizer reads it without
/// counting references.
struct WordSlots: @unchecked Sendable {
  struct Entry {
    var word = Word.other
    var starts: WordStarts = []
  }

  private struct Slot {
    var key = WordKey()
    var entry = Entry()
  }

  /// What digits are.
  static let figures = Entry(word: .other, starts: [.time, .quantity])

  private static let count = 512
  private static let filterCount = 2048
  private let slots: UnsafePointer<Slot>
  /// Whether any word has these bits in its hash: most words of a text are answered by this look alone.
  private let filter: UnsafePointer<Bool>

  init(_ words: [(key: WordKey, word: Word)]) {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: Self.count)
    slots.initialize(repeating: Slot(), count: Self.count)
    let filter = UnsafeMutablePointer<Bool>.allocate(capacity: Self.filterCount)
    filter.initialize(repeating: false, count: Self.filterCount)
    for (key, word) in words {
      filter[Self.bits(of: key.hash)] = true
      var slot = Self.slot(of: key.hash)
      while slots[slot].key != WordKey() { slot = (slot + 1) & (Self.count - 1) }
      slots[slot] = Slot(key: key, entry: Entry(word: word, starts: WordStarts(word)))
    }
    self.slots = UnsafePointer(slots)
    self.filter = UnsafePointer(filter)
  }

  @inline(__always) private static func bits(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 40) & (filterCount - 1)
  }

  @inline(__always) private static func slot(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (count - 1)
  }

  /// `other`, which begins nothing, for a key that is not in the table.
  @inline(__always) func entry(_ key: WordKey) -> Entry {
    let hash = key.hash
    guard filter[Self.bits(of: hash)] else { return Entry() }
    var slot = Self.slot(of: hash)
    while true {
      let found = slots[slot]
      if found.key == key { return found.entry }
      if found.key == WordKey() { return Entry() }
      slot = (slot &+ 1) & (Self.count - 1)
    }
  }
}
