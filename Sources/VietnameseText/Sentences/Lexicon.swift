/// Phrases with a meaning each; finds the longest one that starts at a token or ends before one.
///
/// Phrases are written as they read; matching is blind to case and to where tone marks stand.
///
/// Public, with what its functions take, because only public functions can be inlined into other modules; generic ones
/// that are not cost as much in types made at run time as in matching.
public struct Lexicon<Value: Sendable>: Sendable {
  @usableFromInline let index: PhraseIndex
  /// By the number of the phrase.
  @usableFromInline let values: [Value]

  package init(_ phrases: [(String, Value)]) {
    self.init(keys: phrases.map { (Tokenizer.tokens(of: $0.0).map(\.key), $0.1) })
  }

  /// Phrases as token keys.
  package init(keys phrases: [([WordKey], Value)]) {
    index = PhraseIndex(phrases.map(\.0))
    values = phrases.map(\.1)
  }

  /// The longest phrase that starts at `index`: how many tokens it takes, and what it means.
  @inlinable @inline(__always)
  public func match(_ tokens: [Token], at index: Int) -> (count: Int, value: Value)? {
    guard let match = self.index.match(tokens, at: index) else { return nil }
    return (match.count, values[match.number])
  }

  /// The longest phrase that ends just before `index`.
  @inlinable @inline(__always)
  public func match(_ tokens: [Token], endingBefore index: Int) -> (count: Int, value: Value)? {
    guard let match = self.index.match(tokens, endingBefore: index) else { return nil }
    return (match.count, values[match.number])
  }

  /// The first match that starts at or behind an index and ends inside the range.
  @inlinable @inline(__always)
  public func first(
    _ tokens: [Token], from index: Int, in range: Range<Int>
  ) -> (range: Range<Int>, value: Value)? {
    guard let (place, match) = self.index.next(tokens, from: index, in: range) else { return nil }
    return (place..<place + match.count, values[match.number])
  }

  /// Every match from left to right, longest first, none inside another.
  @inlinable @inline(__always)
  public func matches(in tokens: [Token], range: Range<Int>) -> [(range: Range<Int>, value: Value)]
  {
    matches(from: range.lowerBound) { first(tokens, from: $0, in: range) }
  }

  @inlinable @inline(__always)
  func matches(
    from start: Int, first: (Int) -> (range: Range<Int>, value: Value)?
  ) -> [(range: Range<Int>, value: Value)] {
    var found: [(range: Range<Int>, value: Value)] = []
    var start = start
    while let match = first(start) {
      start = match.range.upperBound
      if found.isEmpty { found.reserveCapacity(4) }
      found.append(match)
    }
    return found
  }
}

// In tokens of which is known where phrases may begin. `own` is the lexicon in the table that they were looked up in.
extension Lexicon {
  /// What the phrases begin with, for an ``OpeningTable``.
  package var openings: [UInt16] { index.openingMarks }

  @inlinable @inline(__always)
  public func first(
    _ text: SearchableTokens, _ own: LexiconSet, from index: Int, in range: Range<Int>
  ) -> (range: Range<Int>, value: Value)? {
    guard let (place, match) = self.index.next(text, own, from: index, in: range) else {
      return nil
    }
    return (place..<place + match.count, values[match.number])
  }

  @inlinable @inline(__always)
  public func matches(
    in text: SearchableTokens, _ own: LexiconSet, range: Range<Int>
  ) -> [(range: Range<Int>, value: Value)] {
    matches(from: range.lowerBound) { first(text, own, from: $0, in: range) }
  }
}

extension Lexicon where Value == Bool {
  /// A plain set of phrases.
  package init(_ phrases: String...) { self.init(listing: phrases) }

  package init(listing phrases: [String]) { self.init(phrases.map { ($0, true) }) }

  @inlinable public func contains(_ tokens: [Token], at index: Int) -> Bool {
    self.index.match(tokens, at: index) != nil
  }

  @inlinable public func contains(_ tokens: [Token], endingBefore index: Int) -> Bool {
    self.index.match(tokens, endingBefore: index) != nil
  }
}
