import Chronology
import VietnameseText

/// A part, its whole and the percentage right behind them: `50.353/55.725 hồ sơ, đạt 90,36%`.
struct StatedRatio {
  var part: Quantity
  var whole: ExactDecimal
  var percent: Quantity

  /// "tỷ lệ" has an abbreviation's other form and so is one token.
  private static let links = Lexicon<Bool>(
    keys: [
      ["đạt"], ["chiếm"], ["tỷ lệ"], ["bằng"], ["tương", "đương"], ["tương", "ứng"], ["tức"],
      ["là"], [","], ["("], ["="],
    ].map { words in (words.map { WordKey($0) }, true) })

  /// The ratios of a sentence, in its order.
  static func all(in sentence: Sentence, _ tokens: [Token]) -> [StatedRatio] {
    zip(sentence.quantities, sentence.quantities.dropFirst()).compactMap { part, percent in
      guard part.shape == .bare, part.qualifier == .exact, part.value.isInteger, part.sign == nil,
        let whole = part.of, whole.isInteger, part.value <= whole, percent.shape == .percent,
        percent.qualifier == .exact, percent.sign == nil, percent.rangeEnd == nil,
        isLinked(part, percent, tokens), isLast(percent, sentence, tokens)
      else { return nil }
      return StatedRatio(part: part, whole: whole, percent: percent)
    }
  }

  /// Only the counted noun, a mark and a word like "đạt" stand between.
  private static func isLinked(
    _ part: Quantity, _ percent: Quantity, _ tokens: [Token]
  ) -> Bool {
    let start = part.tokens.upperBound
    var index = percent.tokens.lowerBound
    guard index - start <= 16 else { return false }
    var isMarked = false
    while index > start, let link = links.match(tokens, endingBefore: index) {
      index = max(start, index - link.count)
      isMarked = isMarked || tokens[index].kind == .mark
    }
    let noun = tokens[start..<max(start, index)]
    return isMarked && noun.allSatisfy { $0.kind == .word }
  }

  /// Nothing behind the percentage says of what it is.
  private static func isLast(
    _ percent: Quantity, _ sentence: Sentence, _ tokens: [Token]
  ) -> Bool {
    let next = percent.tokens.upperBound
    return next >= sentence.range.upperBound || tokens[next].kind == .mark
  }

  var share: Share { Share(part: part.value, whole: whole) }
}
