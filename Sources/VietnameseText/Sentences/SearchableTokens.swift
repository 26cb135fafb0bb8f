/// Tokens of a text, each with the lexicons of which a phrase may begin at it.
public struct SearchableTokens: Sendable {
  public let tokens: [Token]
  private let openings: [LexiconSet]

  init(tokens: [Token], openings: [LexiconSet]) {
    self.tokens = tokens
    self.openings = openings
  }

  /// Whether a phrase of some lexicons may begin at a token; none does behind the last one.
  package func mayOpen(_ lexicons: LexiconSet, at index: Int) -> Bool {
    index < openings.count && !openings[index].isDisjoint(with: lexicons)
  }

  /// The lexicons of which phrases may begin in a range.
  package func openings(in range: Range<Int>) -> LexiconSet {
    var found: UInt16 = 0
    let openings = openings.span
    for index in range.clamped(to: openings.indices) {
      found |= openings[unchecked: index].rawValue
    }
    return LexiconSet(rawValue: found)
  }

  /// The first token of a range at which a phrase of some lexicons may begin. Not inlined, so that all that the loop
  /// needs stays in registers.
  @inline(never) public func firstOpening(of lexicons: LexiconSet, in range: Range<Int>) -> Int? {
    let openings = openings.span
    var index = max(range.lowerBound, 0)
    let end = min(range.upperBound, openings.count)
    let four = UInt64(lexicons.rawValue) &* 0x0001_0001_0001_0001
    while index &+ 4 <= end,
      openings.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: 2 &* index, as: UInt64.self) & four == 0
    {
      index &+= 4
    }
    while index < end {
      if openings[unchecked: index].rawValue & lexicons.rawValue != 0 { return index }
      index &+= 1
    }
    return nil
  }
}
