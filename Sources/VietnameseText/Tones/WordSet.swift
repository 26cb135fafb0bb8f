/// Words, matched as ``WordKey`` folds them; to ask costs a few nanoseconds.
package struct WordSet: Sendable {
  private let filter: WordFilter
  private let table: KeyTable<Bool>

  package init(_ words: some Sequence<WordKey>) {
    let words = Array(words)
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

  /// Thirty-two bits a word or more, so that one in thirty others is let through at most.
  init(_ words: some Sequence<WordKey>) {
    let words = Array(words)
    var size = 8
    while size * 2 < words.count { size *= 2 }
    var bits = [UInt64](repeating: 0, count: size)
    for word in words {
      let place = WordFilter.place(word.hash, size)
      bits[place.index] |= place.bit
    }
    self.bits = bits
  }

  @inline(__always) func mayContain(_ word: WordKey) -> Bool {
    let place = WordFilter.place(word.hash, bits.count)
    return bits[place.index] & place.bit != 0
  }

  @inline(__always) private static func place(
    _ hash: UInt64, _ size: Int
  ) -> (index: Int, bit: UInt64) {
    (Int(truncatingIfNeeded: hash >> 6) & (size - 1), 1 &<< (hash & 63))
  }
}
