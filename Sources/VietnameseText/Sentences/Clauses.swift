/// Parts of a sentence, for deciding what belongs together.
package enum Clauses {
  /// The stretch around a token between semicolons.
  package static func clause(_ tokens: [Token], _ sentence: Range<Int>, around index: Int) -> Range<
    Int
  > {
    var start = min(index, sentence.upperBound)
    while start > sentence.lowerBound, tokens[start - 1].word != .semicolon { start -= 1 }
    var end = max(index, sentence.lowerBound)
    while end < sentence.upperBound, tokens[end].word != .semicolon { end += 1 }
    return start..<max(start, end)
  }

  /// The inside of the round brackets around a token; `nil` outside of any.
  package static func bracket(
    _ tokens: [Token], _ sentence: Range<Int>, around index: Int
  ) -> Range<Int>? {
    guard sentence.contains(index) else { return nil }
    let before = tokens[sentence.lowerBound..<index]
    guard let open = before.lastIndex(where: { $0.word == .open || $0.word == .close }),
      tokens[open].word == .open
    else { return nil }
    let close = tokens[index..<sentence.upperBound].firstIndex { $0.word == .close }
    return open + 1..<max(open + 1, close ?? sentence.upperBound)
  }

  /// How far two tokens are from each other: tokens between, marks dearer than words.
  package static func distance(_ tokens: [Token], _ range: Range<Int>) -> Int {
    range.reduce(0) { sum, index in
      switch tokens[index].word {
      case .semicolon: sum + 20
      case .open, .close: sum + 4
      case .comma: sum + 3
      case .colon: sum + 2
      default: sum + 1
      }
    }
  }
}
