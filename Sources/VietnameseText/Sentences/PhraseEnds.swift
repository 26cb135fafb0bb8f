/// Phrases by one of their ends: the first word and the one behind it, or the last word and the one before it.
///
/// Next editor: nearly every token that is asked for is answered by one bit. Hundreds of names begin with `số`, so that
/// the word alone leads to too many of them; the two words lead to a few.
struct PhraseEnds: Sendable {
  /// Where a phrase stands among all keys, and its number in the order given.
  struct Entry: Sendable {
    var start: Int32
    var count: Int32
    var number: Int32
    /// The marks of its first and its last word, which tell most that begin or end alike from one another.
    var firstMark: UInt16
    var lastMark: UInt16

    init(_ phrase: [WordKey], start: Int, number: Int) {
      (self.start, count, self.number) = (Int32(start), Int32(phrase.count), Int32(number))
      (firstMark, lastMark) = (phrase[0].mark, phrase[phrase.count - 1].mark)
    }
  }

  /// The entries of one hash, a stretch of ``entries``.
  private struct Slot: Sendable {
    var hash: UInt64 = 0
    var start: Int32 = 0
    /// 0 where nothing is.
    var end: Int32 = 0
  }

  /// Of the words at the end.
  private let anchors: WordFilter
  /// Of phrases of one word, and of both words of others.
  let marks: [UInt16]
  private let pairs: WordFilter
  private let slots: [Slot]
  /// Those of one hash together, in the order given.
  private let entries: [Entry]

  /// - Parameters:
  ///   - entries: In the order in which they are tried.
  ///   - ends: Of each the word at its end, and the one beside it, if it has two.
  init(_ entries: [Entry], _ ends: [(anchor: WordKey, beside: WordKey?)]) {
    anchors = WordFilter(ends.map(\.anchor))
    marks = ends.map { end in
      end.beside.map { Self.pair(end.anchor.mark, $0.mark) } ?? end.anchor.mark
    }
    pairs = WordFilter(marks: marks)
    let hashes = ends.map { end in end.beside.map { Self.hash(end.anchor, $0) } ?? end.anchor.hash }
    (slots, self.entries) = Self.table(entries, hashes)
  }

  private static func table(_ entries: [Entry], _ hashes: [UInt64]) -> ([Slot], [Entry]) {
    let byHash = Dictionary(grouping: entries.indices) { hashes[$0] }
    var size = 8
    while size < 3 * byHash.count { size *= 2 }
    var slots = [Slot](repeating: Slot(), count: size)
    var ordered: [Entry] = []
    for index in entries.indices {
      guard let group = byHash[hashes[index]], group.first == index else { continue }
      var slot = place(of: hashes[index], size)
      while slots[slot].end != 0 { slot = (slot + 1) & (size - 1) }
      let start = Int32(ordered.count)
      ordered += group.map { entries[$0] }
      slots[slot] = Slot(hash: hashes[index], start: start, end: Int32(ordered.count))
    }
    return (slots, ordered)
  }

  /// Whether a phrase may have a word at its end.
  @inline(__always) func mayAnchor(_ mark: UInt16) -> Bool { anchors.mayContain(mark: mark) }

  /// The first of some tokens where a phrase may begin. Not inlined, so that all that the loop needs stays in registers.
  @inline(never) func firstOpening(in tokens: Span<Token>, _ start: Int, _ end: Int) -> Int? {
    var next = start
    while let index = anchors.firstIndex(in: tokens, next, end) {
      next = index &+ 1
      let mark = tokens[unchecked: index].mark
      if pairs.mayContain(mark: mark) { return index }
      guard next < tokens.count else { return nil }
      if pairs.mayContain(mark: Self.pair(mark, tokens[unchecked: next].mark)) { return index }
    }
    return nil
  }

  /// The first phrase with two words at its end that `fits`, else with the one.
  @inline(__always) func first(
    _ anchor: Token, _ beside: Token?, where fits: (Entry) -> Bool
  ) -> PhraseIndex.Match? {
    if let beside, pairs.mayContain(mark: Self.pair(anchor.mark, beside.mark)),
      let match = first(Self.hash(anchor.key, beside.key), where: fits)
    {
      return match
    }
    guard pairs.mayContain(mark: anchor.mark) else { return nil }
    return first(anchor.key.hash, where: fits)
  }

  @inline(__always) private func first(
    _ hash: UInt64, where fits: (Entry) -> Bool
  ) -> PhraseIndex.Match? {
    let (slots, entries) = (slots.span, entries.span)
    var place = Self.place(of: hash, slots.count)
    while slots[unchecked: place].end != 0 {
      let slot = slots[unchecked: place]
      if slot.hash == hash {
        for number in slot.start..<slot.end {
          let entry = entries[unchecked: Int(number)]
          if fits(entry) {
            return PhraseIndex.Match(count: Int(entry.count), number: Int(entry.number))
          }
        }
        return nil
      }
      place = (place &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  @inline(__always) private static func place(of hash: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: hash) & (size &- 1)
  }

  /// The mark of two words.
  @inline(__always) static func pair(_ first: UInt16, _ second: UInt16) -> UInt16 {
    (first &<< 5 | first &>> 11) ^ second
  }

  @inline(__always) private static func hash(_ first: WordKey, _ second: WordKey) -> UInt64 {
    let mixed = (first.hash ^ 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93 ^ second.hash
    return mixed ^ (mixed >> 32)
  }
}
