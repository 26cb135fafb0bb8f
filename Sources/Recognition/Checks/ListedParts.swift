import Chronology
import VietnameseText

/// A total and the numbers listed right behind it: `7.498: 3.595, 977, 2.926`, `(cấp tỉnh 1.833, cấp huyện 301)`.
struct ListedParts {
  var total: Quantity
  var parts: [Quantity]
  /// Whether the list says to be the whole (a colon, a bracket, "gồm"), not only some of it ("trong đó").
  var isWhole: Bool

  private static let openers = Lexicon<Bool>([
    ("gồm", true), ("bao gồm", true), ("gồm có", true), ("cụ thể", true),
    ("trong đó", false), ("trong số này", false), ("trong số đó", false),
  ])

  /// The lists of a sentence, in its order, of which the total is at least so much: of small numbers some make each
  /// other by chance.
  static func all(
    in sentence: Sentence, _ tokens: [Token], least: ExactDecimal = ExactDecimal(20)
  ) -> [ListedParts] {
    let numbers = sentence.quantities.filter { $0.shape != .percent && !$0.isSpelled }
    return numbers.indices.dropLast().compactMap { index in
      numbers[index].value < least ? nil : list(behind: index, numbers, sentence, tokens)
    }
  }

  private static func list(
    behind index: Int, _ numbers: [Quantity], _ sentence: Sentence, _ tokens: [Token]
  ) -> ListedParts? {
    let total = numbers[index]
    guard isCount(total),
      let opener = opener(from: total, to: numbers[index + 1], tokens)
    else { return nil }
    let end = end(of: sentence, from: opener.end, isBracket: opener.isBracket, tokens)
    let parts = numbers[(index + 1)...].prefix { isCount($0) && $0.tokens.upperBound <= end }
    let isListed = zip(parts, parts.dropFirst()).allSatisfy { isNext($1, after: $0, tokens) }
    guard parts.count > 1, isListed, parts.allSatisfy({ $0.value < total.value }) else {
      return nil
    }
    return ListedParts(total: total, parts: Array(parts), isWhole: opener.isWhole)
  }

  private static func isCount(_ quantity: Quantity) -> Bool {
    quantity.shape == .bare && quantity.value.isInteger && quantity.of == nil
      && quantity.qualifier == .exact && quantity.rangeEnd == nil
      && quantity.sign == nil
  }

  /// What opens the list between the total and its first part: nothing but a noun phrase before it, and a name behind.
  private static func opener(
    from total: Quantity, to first: Quantity, _ tokens: [Token]
  ) -> (end: Int, isBracket: Bool, isWhole: Bool)? {
    let gap = total.tokens.upperBound..<max(total.tokens.upperBound, first.tokens.lowerBound)
    for index in gap where gap.count <= 24 {
      let word = tokens[index].word
      if word == .open { return (index + 1, true, true) }
      if word == .colon { return (index + 1, false, true) }
      if let match = openers.match(tokens, at: index) {
        return (index + match.count, false, match.value)
      }
      if word == .close { return nil }
    }
    return nil
  }

  /// Where the list must end: with its bracket, or with the sentence.
  private static func end(
    of sentence: Sentence, from start: Int, isBracket: Bool, _ tokens: [Token]
  ) -> Int {
    guard isBracket else { return sentence.range.upperBound }
    return tokens[start..<max(start, sentence.range.upperBound)]
      .firstIndex { $0.word == .close } ?? sentence.range.upperBound
  }

  /// Whether only a name, a comma, "và" or a plus stands between two parts.
  private static func isNext(_ next: Quantity, after part: Quantity, _ tokens: [Token]) -> Bool {
    let gap = part.tokens.upperBound..<max(part.tokens.upperBound, next.tokens.lowerBound)
    let separators: Set<Word> = [.comma, .and, .plus, .semicolon, .dash]
    return gap.count <= 14 && gap.contains { separators.contains(tokens[$0].word) }
      && !gap.contains { [.open, .close, .colon].contains(tokens[$0].word) }
  }
}

extension ListedParts {
  /// Where the total of each part stands, of lists that make theirs exactly.
  static func totals(in sentence: Sentence, _ tokens: [Token]) -> [Int: Int] {
    guard sentence.quantities.count > 2 else { return [:] }
    var totals: [Int: Int] = [:]
    for list in all(in: sentence, tokens, least: ExactDecimal(5)) where list.sum == list.total.value
    {
      for part in list.parts {
        totals[part.tokens.lowerBound] = list.total.tokens.lowerBound
      }
    }
    return totals
  }

  /// Whether some of the parts from the first on make the total.
  var addUp: Bool {
    var sum = ExactDecimal.zero
    let slack = Slack.of(total.value, unit: "count")
    return parts.contains { part in
      sum = sum.adding(part.value) ?? sum
      return Slack.allows(sum, total.value, slack)
    }
  }

  var sum: ExactDecimal {
    parts.reduce(.zero) { $0.adding($1.value) ?? $0 }
  }

  /// Whether the parts nearly make the total, so that they must be meant to: within 5 %, or, where the list need
  /// not be the whole, three parts or more within 1 %.
  var isNear: Bool {
    guard let gap = sum.subtracting(total.value)?.magnitude else { return false }
    guard isWhole || parts.count > 2 else { return false }
    return (gap.multiplied(by: ExactDecimal(isWhole ? 20 : 100)) ?? total.value) <= total.value
  }
}
