import Chronology
import VietnameseText

/// Values that have a time of their own: "cùng kỳ năm 2021 là 98,12%", "vị trí 63/63 của năm 2020", and the first
/// value of "từ 18,9% lên 62,4%".
enum Levels {
  private static let behind = Lexicon<Bool>(
    "của", "vào", "hồi", "trong", "của kỳ", "ở")
  private static let between = Lexicon<Bool>(
    "là", "đạt", "chỉ đạt", "chỉ", "(", ":", "chỉ là", "mới đạt", "đạt mức", "chỉ có",
    "lần lượt là",
    "lần lượt đạt", "lần lượt")
  private static let from = WordKey("từ")
  private static let rises = Lexicon<Bool>(
    "lên", "xuống", "vươn lên", "xuống còn", "lên thứ", "còn", "tỉnh vươn lên", "lên vị trí",
    "nhảy lên", "vọt lên", "tăng lên", "giảm xuống", "giảm còn")

  /// The time right behind the number, else the time of comparison right before it.
  static func ownTime(
    of quantity: Quantity, in sentence: Sentence, _ tokens: [Token]
  ) -> TimeMention? {
    attached(behind: quantity, sentence, tokens) ?? compared(before: quantity, sentence, tokens)
      ?? inTurn(quantity, sentence, tokens) ?? explained(quantity, sentence, tokens)
  }

  /// `tụt 3 bậc so với năm 2014 (thứ 5, 38,91 điểm)`: the brackets say what was then.
  private static func explained(
    _ quantity: Quantity, _ sentence: Sentence, _ tokens: [Token]
  ) -> TimeMention? {
    guard
      let bracket = Clauses.bracket(
        tokens, sentence.range, around: quantity.tokens.lowerBound)
    else { return nil }
    guard
      !sentence.times.contains(where: { bracket.contains($0.tokens.lowerBound) }),
      tokens[bracket.lowerBound].word != .inside, tokens[bracket.lowerBound].key != from,
      !bracket.contains(where: { $0 < quantity.tokens.lowerBound && now.contains(tokens[$0].key) })
    else { return nil }
    return sentence.times.first {
      $0.role == .comparison && $0.tokens.upperBound == bracket.lowerBound - 1
    }
  }

  /// `tăng 15 bậc so với năm 2012 (đạt 83,25 điểm)` is what was reached since.
  private static let now: WordSet = ["đạt", "nay", "hiện"]

  /// `cùng kỳ lần lượt là 41,6% và 30,9%`: the second has the time of the first.
  private static func inTurn(
    _ quantity: Quantity, _ sentence: Sentence, _ tokens: [Token]
  ) -> TimeMention? {
    guard
      let before = sentence.quantities.last(where: {
        $0.tokens.upperBound <= quantity.tokens.lowerBound
      }), before.shape == quantity.shape,
      quantity.tokens.lowerBound - before.tokens.upperBound == 1,
      tokens[before.tokens.upperBound].word == .and
        || tokens[before.tokens.upperBound].word == .comma,
      let time = compared(before: before, sentence, tokens),
      turns.contains(tokens[before.tokens.lowerBound - 1].key)
        || turns.contains(tokens[before.tokens.lowerBound - 2].key)
    else { return nil }
    return time
  }

  private static let turns: WordSet = ["lượt"]

  private static func attached(
    behind quantity: Quantity, _ sentence: Sentence, _ tokens: [Token]
  ) -> TimeMention? {
    let end = quantity.tokens.upperBound
    guard let link = behind.match(tokens, at: end) else {
      let next = sentence.times.first { $0.tokens.lowerBound == end && $0.role == .main }
      // `từ hạng 18 năm 2021 nhảy lên hạng 6`
      if let next, isEarlier(quantity, in: sentence, tokens) { return next }
      return bracketed(behind: end, sentence, tokens)
    }
    return sentence.times.first { $0.tokens.lowerBound == end + link.count && $0.role == .main }
  }

  /// `từ 812 đơn vị (năm 2015) xuống còn 706 đơn vị`: brackets with nothing but a time, at the number or at what it counts.
  private static func bracketed(
    behind end: Int, _ sentence: Sentence, _ tokens: [Token]
  ) -> TimeMention? {
    let noun = (end..<min(end + 6, sentence.range.upperBound)).prefix { tokens[$0].kind == .word }
    let open = end + noun.count
    guard open < sentence.range.upperBound, tokens[open].word == .open else { return nil }
    return sentence.times.first {
      $0.tokens.lowerBound == open + 1 && $0.role == .main
        && $0.tokens.upperBound < sentence.range.upperBound
        && tokens[$0.tokens.upperBound].word == .close
    }
  }

  private static func compared(
    before quantity: Quantity, _ sentence: Sentence, _ tokens: [Token]
  ) -> TimeMention? {
    let start = quantity.tokens.lowerBound
    if let time = sentence.times.first(where: { $0.tokens.upperBound == start }),
      time.role == .comparison || time.form == .samePeriodLastYear,
      time.tokens.lowerBound > 0, tokens[time.tokens.lowerBound - 1].word == .open
    {
      return time
    }
    guard let link = between.match(tokens, endingBefore: start) else { return nil }
    return sentence.times.first {
      $0.role == .comparison && $0.tokens.upperBound == start - link.count
    }
  }

  /// Whether the time belongs to one number of the sentence and to nothing else.
  static func isOwned(_ time: TimeMention, in sentence: Sentence, _ tokens: [Token]) -> Bool {
    time.role == .main
      && sentence.quantities.contains { attached(behind: $0, sentence, tokens) == time }
  }

  /// Whether the number is where a change started from.
  static func isEarlier(_ quantity: Quantity, in sentence: Sentence, _ tokens: [Token]) -> Bool {
    guard
      let next = sentence.quantities.first(where: {
        $0.tokens.lowerBound >= quantity.tokens.upperBound
      })
    else { return false }
    return rises(from: quantity, to: next, tokens)
  }

  /// "từ 18,9% lên 62,4%"; a time may stand between.
  static func rises(from first: Quantity, to second: Quantity, _ tokens: [Token]) -> Bool {
    let start = first.tokens.lowerBound
    guard start > 0, tokens[start - 1].key == from else { return false }
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    return gap.count <= 12 && !rises.matches(in: tokens, range: gap).isEmpty
      && !gap.contains { tokens[$0].word == .semicolon }
  }
}
