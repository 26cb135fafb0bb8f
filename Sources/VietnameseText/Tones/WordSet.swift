/// Words, matched as ``WordKey`` folds them; to ask costs a few nanoseconds.
package struct WordSet: Sendable {
  /// Of the words, for an ``OpeningTable``.
  package let marks: [UInt16]
  private let filter: WordFilter
  private let table: KeyTable<Bool>

  package init(_ words: some Sequence<WordKey>) {
    let words = Array(words)
    marks = words.map(\.mark)
    filter = WordFilter(words)
    var table = KeyTable(empty: false)
    for word in words { table[word] = true }
    self.table = table
  }

  package func contains(_ word: WordKey) -> Bool { filter.mayContain(word) && table[word] }
}

extension WordSet: ExpressibleByArrayLiteral {
  package init(arrayLiteral words: String...) { self.init(words.map { WordKey($0) }) }
}

/// Says of most words at once that they are not among some (a Bloom filter of one bit a word).
struct WordFilter: Sendable {
  private let bits: [UInt64]

  /// Sixty-four bits a word or more, so that one in sixty others is let through at most; 8 KiB at most.
  init(_ words: some Sequence<WordKey>) { self.init(marks: words.map(\.mark)) }

  init(marks: [UInt16]) {
    var size = 8
    while size < marks.count, size < 1024 { size *= 2 }
    var bits = [UInt64](repeating: 0, count: size)
    for mark in marks {
      let place = WordFilter.place(mark, size)
      bits[place.index] |= place.bit
    }
    self.bits = bits
  }

  @inline(__always) func mayContain(_ word: WordKey) -> Bool { mayContain(mark: word.mark) }

  @inline(__always) func mayContain(mark: UInt16) -> Bool {
    let place = WordFilter.place(mark, bits.count)
    return bits.span[unchecked: place.index] & place.bit != 0
  }

  /// The first of some tokens, from a place before an end, that may be among the words.
  @inline(__always) func firstIndex(in tokens: Span<Token>, _ start: Int, _ end: Int) -> Int? {
    let bits = bits.span
    var index = start
    while index < end {
      let place = WordFilter.place(tokens[unchecked: index].mark, bits.count)
      if bits[unchecked: place.index] & place.bit != 0 { return index }
      index &+= 1
    }
    return nil
  }

  @inline(__always) private static func place(
    _ mark: UInt16, _ size: Int
  ) -> (index: Int, bit: UInt64) {
    (Int(mark &>> 6) & (size &- 1), 1 &<< UInt64(mark & 63))
  }
}
