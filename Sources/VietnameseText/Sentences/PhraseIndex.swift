/// Phrases of token keys, found by their first or last key; the longest fits first. Without any type of the caller's, so
/// that it is compiled once and runs as it stands.
public struct PhraseIndex: Sendable {
  /// A phrase that fits: how many tokens it takes, and its number in the order given.
  public struct Match {
    public var count: Int
    public var number: Int
  }

  /// Where a phrase's keys stand in ``keys``.
  private struct Entry: Sendable {
    var start: Int32
    var count: Int32
    var number: Int32
    /// Of the key beside the one that it is found by: hundreds of names begin with `số`.
    var beside: UInt32 = 0

    @inline(__always) func mayFit(_ neighbour: UInt32) -> Bool { count == 1 || beside == neighbour }
  }

  /// The entries of one key, a stretch of ``byFirst`` or ``byLast``.
  private struct Stretch: Sendable {
    var start: Int32 = 0
    var end: Int32 = 0
  }

  private var keys: [WordKey] = []
  /// Entries by their first and by their last key, longest first; the first of equal length wins.
  private let byFirst: [Entry]
  private let byLast: [Entry]
  private let firsts: KeyTable<Stretch>
  private let lasts: KeyTable<Stretch>
  private let mayBegin: WordFilter
  private let mayEnd: WordFilter
  /// Of phrases of one word, and of the first two words of others: many begin with a common word.
  private let openings: WordFilter

  init(_ phrases: [[WordKey]]) {
    var entries: [(phrase: [WordKey], entry: Entry)] = []
    let sorted = phrases.enumerated().filter { !$0.element.isEmpty }.sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }
    for (number, phrase) in sorted {
      let entry = Entry(
        start: Int32(keys.count), count: Int32(phrase.count), number: Int32(number))
      entries.append((phrase, entry))
      keys += phrase
    }
    (byFirst, firsts) = Self.index(entries, { $0[0] }, beside: { $0[1] })
    (byLast, lasts) = Self.index(entries, { $0[$0.count - 1] }, beside: { $0[$0.count - 2] })
    mayBegin = WordFilter(entries.map { $0.phrase[0] })
    openings = WordFilter(
      marks: entries.map { phrase, _ in
        phrase.count == 1 ? phrase[0].mark : Self.pair(phrase[0].mark, phrase[1].mark)
      })
    mayEnd = WordFilter(entries.map { $0.phrase[$0.phrase.count - 1] })
  }

  /// The entries, those of one key together and in their order, and where each key's begin and end.
  private static func index(
    _ entries: [(phrase: [WordKey], entry: Entry)], _ key: ([WordKey]) -> WordKey,
    beside: ([WordKey]) -> WordKey
  ) -> ([Entry], KeyTable<Stretch>) {
    var byKey: [WordKey: [Entry]] = [:]
    var order: [WordKey] = []
    for (phrase, entry) in entries {
      var entry = entry
      if phrase.count > 1 { entry.beside = fingerprint(beside(phrase)) }
      if byKey[key(phrase)] == nil { order.append(key(phrase)) }
      byKey[key(phrase), default: []].append(entry)
    }
    var all: [Entry] = []
    var table = KeyTable<Stretch>(empty: Stretch())
    for key in order {
      let start = Int32(all.count)
      all += byKey[key] ?? []
      table[key] = Stretch(start: start, end: Int32(all.count))
    }
    return (all, table)
  }

  /// The longest phrase that starts at `index`.
  public func match(_ tokens: [Token], at index: Int) -> Match? {
    guard index >= 0, index < tokens.count, mayOpen(tokens, at: index) else {
      return nil
    }
    let stretch = firsts[tokens[index].key]
    let neighbour = index + 1 < tokens.count ? Self.fingerprint(tokens[index + 1].key) : 0
    for place in stretch.start..<stretch.end {
      let entry = byFirst[Int(place)]
      if entry.mayFit(neighbour), isHere(entry, 1..<entry.count, tokens, at: index) {
        return Match(count: Int(entry.count), number: Int(entry.number))
      }
    }
    return nil
  }

  @inline(__always) private func mayOpen(_ tokens: [Token], at index: Int) -> Bool {
    let mark = tokens[index].mark
    guard mayBegin.mayContain(mark: mark) else { return false }
    return openings.mayContain(mark: mark)
      || index + 1 < tokens.count
        && openings.mayContain(mark: Self.pair(mark, tokens[index + 1].mark))
  }

  @inline(__always) private static func pair(_ first: UInt16, _ second: UInt16) -> UInt16 {
    (first &<< 5 | first &>> 11) ^ second
  }

  /// The longest phrase that ends just before `index`.
  public func match(_ tokens: [Token], endingBefore index: Int) -> Match? {
    guard index > 0, index <= tokens.count, mayEnd.mayContain(mark: tokens[index - 1].mark) else {
      return nil
    }
    let stretch = lasts[tokens[index - 1].key]
    let neighbour = index > 1 ? Self.fingerprint(tokens[index - 2].key) : 0
    for place in stretch.start..<stretch.end {
      let entry = byLast[Int(place)]
      let start = index - Int(entry.count)
      if entry.mayFit(neighbour), isHere(entry, 0..<entry.count - 1, tokens, at: start) {
        return Match(count: Int(entry.count), number: Int(entry.number))
      }
    }
    return nil
  }

  /// The first place at or behind `index` where a phrase starts that ends inside the range.
  public func next(_ tokens: [Token], from index: Int, in range: Range<Int>) -> (at: Int, Match)? {
    var start = index
    while start < range.upperBound,
      let place = mayBegin.firstIndex(in: tokens, start..<range.upperBound)
    {
      if let match = match(tokens, at: place), place + match.count <= range.upperBound {
        return (place, match)
      }
      start = place + 1
    }
    return nil
  }

  @inline(__always) private static func fingerprint(_ key: WordKey) -> UInt32 {
    UInt32(truncatingIfNeeded: key.low ^ (key.low >> 32))
  }

  /// Whether some keys of a phrase stand where the phrase would; the key that it was found by needs no second look.
  @inline(__always) private func isHere(
    _ entry: Entry, _ steps: Range<Int32>, _ tokens: [Token], at index: Int
  ) -> Bool {
    guard index >= 0, Int(entry.count) <= tokens.count - index else { return false }
    for step in steps where tokens[index + Int(step)].key != keys[Int(entry.start + step)] {
      return false
    }
    return true
  }
}
