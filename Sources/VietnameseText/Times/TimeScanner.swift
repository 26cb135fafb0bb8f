import Chronology

/// Finds the times of a sentence (LANGUAGE, 2). The longest form at a token wins, so that
/// "4 tháng đầu năm 2017" is one period and not four months and a year.
package enum TimeScanner {
  package static func times(
    in tokens: [Token], range: Range<Int>, taken: Set<Int> = []
  ) -> [TimeMention] {
    var found: [TimeMention] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard !taken.contains(index), let mention = mention(tokens, at: index, range) else {
        index += 1
        continue
      }
      found.append(withRole(mention, tokens, range))
      index = mention.tokens.upperBound
    }
    return shareYears(found, tokens)
  }

  private static let rules: [@Sendable ([Token], Int, Range<Int>) -> TimeMention?] = [
    DayRules.mention, MonthRules.mention, MonthSpanRules.mention, YearRules.mention,
    RelativeRules.mention,
  ]

  private static func mention(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> TimeMention?
  {
    for rule in rules {
      if let mention = rule(tokens, index, range), mention.tokens.upperBound <= range.upperBound {
        return mention
      }
    }
    return nil
  }

  private static let comparisons = Lexicon<Bool>(
    "so với", "so", "so với cùng kỳ", "cao hơn", "thấp hơn", "hơn so với", "bằng", "so với kết quả",
    "so cùng kỳ", "hơn")
  private static let deadlines = Lexicon<Bool>(
    "đến", "đến hết", "tới", "vào", "trước", "định hướng đến", "tầm nhìn đến", "phấn đấu đến",
    "mục tiêu đến", "chậm nhất", "từ nay đến", "xong trước")

  private static func withRole(
    _ mention: TimeMention, _ tokens: [Token], _ range: Range<Int>
  ) -> TimeMention {
    var mention = mention
    let start = mention.tokens.lowerBound
    guard start > range.lowerBound else { return mention }
    if let cue = upTo.match(tokens, endingBefore: start), start - cue.count >= range.lowerBound {
      mention.isAsOf = true
    }
    if mention.form == .samePeriodLastYear
      || comparisons.match(tokens, endingBefore: start) != nil
    {
      mention.role = .comparison
    } else if mention.form == .year, tokens[start - 1].key == until,
      deadlines.match(tokens, endingBefore: start) != nil
    {
      mention.role = .due
    }
    return mention
  }

  private static let upTo = Lexicon<Bool>(
    "tính đến", "đến", "đến hết", "tới", "tính đến hết", "hết", "tại thời điểm", "tính tới",
    "tới hết",
    "đến cuối", "kết thúc", "tính đến cuối", "đến giữa", "tính đến giữa", "đến đầu", "cho đến",
    "tới giữa", "tính tới giữa")
  private static let until = Folding.syllableKey("đến")

  /// `quý I và quý II/2017`, `ngày 20, 21/7/2022`: a year behind a list belongs to all of it.
  private static func shareYears(_ mentions: [TimeMention], _ tokens: [Token]) -> [TimeMention] {
    var shared = mentions
    for index in mentions.indices.dropLast().reversed() where shared[index].year == nil {
      let next = shared[index + 1]
      let gap = next.tokens.lowerBound - mentions[index].tokens.upperBound
      guard next.year != nil, next.role == .main, gap <= 3, needsYear(shared[index].form) else {
        continue
      }
      shared[index].year = next.year
    }
    return shared
  }

  private static func needsYear(_ form: TimeMention.Form) -> Bool {
    switch form {
    case .day, .month, .quarter, .firstMonths, .lastMonths, .beginningOfYear, .endOfYear: true
    default: false
    }
  }
}

/// Words of time, keyed.
enum TimeWords {
  static let day = Folding.syllableKey("ngày")
  static let month = Folding.syllableKey("tháng")
  static let quarter = Folding.syllableKey("quý")
  static let year = Folding.syllableKey("năm")
  static let begin = Folding.syllableKey("đầu")
  static let end = Folding.syllableKey("cuối")
  static let until = Folding.syllableKey("đến")
  static let from = Folding.syllableKey("từ")

  /// A year of four digits at a token, 1900 to 2100.
  static func year(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Int? {
    guard let year = DateReader.number(tokens, index, range, upTo: 2100, digits: 4...4),
      year >= 1900
    else { return nil }
    return year
  }

  /// ` năm 2022`, `/2022`, `-2022` or nothing behind a month, quarter or N-month period.
  static func yearBehind(
    _ tokens: [Token], at index: Int, _ range: Range<Int>
  ) -> (year: Int?, end: Int) {
    guard index < range.upperBound else { return (nil, index) }
    if let year = year(tokens, at: index, range) { return (year, index + 1) }
    let isLink = tokens[index].key == TimeWords.year || "/-–.".contains(tokens[index].key)
    if isLink, let year = year(tokens, at: index + 1, range) { return (year, index + 2) }
    return (nil, index)
  }
}
