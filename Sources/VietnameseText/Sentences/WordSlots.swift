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

  private static let count = 1024
  private let slots: UnsafePointer<Slot>

  init(_ words: [(key: WordKey, word: Word)]) {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: Self.count)
    slots.initialize(repeating: Slot(), count: Self.count)
    for (key, word) in words {
      var slot = Self.slot(of: key)
      while slots[slot].key != WordKey() { slot = (slot + 1) & (Self.count - 1) }
      slots[slot] = Slot(key: key, entry: Entry(word: word, starts: WordStarts(word)))
    }
    self.slots = UnsafePointer(slots)
  }

  @inline(__always) private static func slot(of key: WordKey) -> Int {
    Int(truncatingIfNeeded: key.hash) & (count - 1)
  }

  /// `other`, which begins nothing, for a key that is not in the table.
  @inline(__always) func entry(_ key: WordKey) -> Entry {
    var slot = Self.slot(of: key)
    while true {
      let found = slots[slot]
      if found.key == key { return found.entry }
      if found.key == WordKey() { return Entry() }
      slot = (slot &+ 1) & (Self.count - 1)
    }
  }
}
