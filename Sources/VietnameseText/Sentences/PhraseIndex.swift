/// Phrases of token keys, found by their first or last two keys; the longest fits first. Without any type of the
/// caller's, so that it is compiled once and runs as it stands; a class, so that handing it on copies no table.
public final class PhraseIndex: Sendable {
  /// A phrase that fits: how many tokens it takes, and its number in the order given.
  public struct Match {
    public var count: Int
    public var number: Int
  }

  /// All phrases one behind the other.
  private let keys: [WordKey]
  private let openings: PhraseEnds
  private let endings: PhraseEnds

  init(_ phrases: [[WordKey]]) {
    let sorted = phrases.enumerated().filter { !$0.element.isEmpty }.sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }
    var entries: [PhraseEnds.Entry] = []
    var start = 0
    for (number, phrase) in sorted {
      entries.append(PhraseEnds.Entry(phrase, start: start, number: number))
      start += phrase.count
    }
    let phrases = sorted.map(\.element)
    keys = phrases.flatMap(\.self)
    openings = PhraseEnds(entries, phrases.map { ($0[0], $0.count > 1 ? $0[1] : nil) })
    endings = PhraseEnds(
      entries, phrases.map { ($0[$0.count - 1], $0.count > 1 ? $0[$0.count - 2] : nil) })
  }

  /// The longest phrase that starts at `index`.
  public func match(_ tokens: [Token], at index: Int) -> Match? {
    guard index >= 0, index < tokens.count else { return nil }
    let tokens = tokens.span
    guard openings.mayAnchor(tokens[unchecked: index].mark) else { return nil }
    return longest(tokens, at: index)
  }

  /// The longest phrase that ends just before `index`.
  public func match(_ tokens: [Token], endingBefore index: Int) -> Match? {
    guard index > 0, index <= tokens.count else { return nil }
    let tokens = tokens.span
    guard endings.mayAnchor(tokens[unchecked: index - 1].mark) else { return nil }
    return longest(tokens, endingBefore: index)
  }

  /// What the phrases begin with: the mark of their only word, or that of their first two.
  var openingMarks: [UInt16] { openings.marks }

  /// The first place at or behind `index` where a phrase starts that ends inside the range.
  public func next(_ tokens: [Token], from index: Int, in range: Range<Int>) -> (at: Int, Match)? {
    let end = min(range.upperBound, tokens.count)
    let tokens = tokens.span
    return next(tokens, from: max(index, 0), in: range) {
      openings.firstOpening(in: tokens, $0, end)
    }
  }

  /// The same, looking only where a phrase of the lexicon may begin.
  public func next(
    _ text: SearchableTokens, _ own: LexiconSet, from index: Int, in range: Range<Int>
  ) -> (at: Int, Match)? {
    next(text.tokens.span, from: max(index, 0), in: range) {
      text.firstOpening(of: own, in: $0..<max($0, range.upperBound))
    }
  }

  @inline(__always) private func next(
    _ tokens: Span<Token>, from index: Int, in range: Range<Int>, firstOpening: (Int) -> Int?
  ) -> (at: Int, Match)? {
    var place = index
    while let start = firstOpening(place) {
      if let match = longest(tokens, at: start), start + match.count <= range.upperBound {
        return (start, match)
      }
      place = start + 1
    }
    return nil
  }

  @inline(never) private func longest(_ tokens: Span<Token>, at index: Int) -> Match? {
    let beside = index + 1 < tokens.count ? tokens[unchecked: index + 1] : nil
    return openings.first(tokens[unchecked: index], beside) { entry in
      isHere(entry, tokens, at: index)
    }
  }

  @inline(__always) private func longest(
    _ tokens: Span<Token>, endingBefore index: Int
  ) -> Match? {
    let beside = index > 1 ? tokens[unchecked: index - 2] : nil
    return endings.first(tokens[unchecked: index - 1], beside) { entry in
      isHere(entry, tokens, at: index - Int(entry.count))
    }
  }

  /// Whether all keys of a phrase stand where it would. Its ends are asked first, by their marks: of those that begin
  /// alike few end alike.
  @inline(__always) private func isHere(
    _ entry: PhraseEnds.Entry, _ tokens: Span<Token>, at index: Int
  ) -> Bool {
    let count = Int(entry.count)
    guard index >= 0, count <= tokens.count - index,
      tokens[unchecked: index].mark == entry.firstMark,
      tokens[unchecked: index &+ count &- 1].mark == entry.lastMark
    else { return false }
    return keys.withUnsafeBufferPointer { keys in
      var step = 0
      while step < count {
        if tokens[unchecked: index &+ step].key != keys[Int(entry.start) &+ step] { return false }
        step &+= 1
      }
      return true
    }
  }
}
