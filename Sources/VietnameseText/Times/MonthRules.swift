import Chronology

/// Months, quarters and numbered occasions of a year.
enum MonthRules {
  private static let occasions: Set<String> = Set(
    ["đợt", "kỳ", "lần", "số"].map { Folding.syllableKey($0) })
  private static let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4]

  static func mention(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    let key = tokens[index].key
    if key == TimeWords.month { return month(tokens, index, range) }
    if key == TimeWords.quarter { return quarter(tokens, index, range) }
    if occasions.contains(key) { return occasion(tokens, index, range) }
    return bareMonth(tokens, index, range)
  }

  private static func month(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard let month = DateReader.number(tokens, index + 1, range, upTo: 12, digits: 1...2) else {
      return nil
    }
    let behind = TimeWords.yearBehind(tokens, at: index + 2, range)
    return TimeMention(
      tokens: index..<behind.end, form: .month(month), year: behind.year, role: .main)
  }

  private static func quarter(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention?
  {
    guard index + 1 < range.upperBound else { return nil }
    let quarter =
      DateReader.number(tokens, index + 1, range, upTo: 4, digits: 1...1)
      ?? roman[tokens[index + 1].key]
    guard let quarter else { return nil }
    let behind = TimeWords.yearBehind(tokens, at: index + 2, range)
    return TimeMention(
      tokens: index..<behind.end, form: .quarter(quarter), year: behind.year, role: .main)
  }

  /// `đợt 1/2017`, `kỳ 2/2023`: an ordinal of the year, not a month.
  private static func occasion(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention?
  {
    guard let ordinal = DateReader.number(tokens, index + 1, range, upTo: 12, digits: 1...2),
      index + 3 < range.upperBound, tokens[index + 2].key == "/",
      let year = TimeWords.year(tokens, at: index + 3, range)
    else { return nil }
    return TimeMention(tokens: index..<index + 4, form: .occasion(ordinal), year: year, role: .main)
  }

  /// `12/2022` alone.
  private static func bareMonth(_ tokens: [Token], _ index: Int, _ range: Range<Int>)
    -> TimeMention?
  {
    guard let month = DateReader.number(tokens, index, range, upTo: 12, digits: 1...2),
      index + 2 < range.upperBound, tokens[index + 1].key == "/", !tokens[index + 1].spaceBefore,
      let year = TimeWords.year(tokens, at: index + 2, range), !tokens[index + 2].spaceBefore,
      index == 0 || tokens[index - 1].key != "/"
    else { return nil }
    return TimeMention(tokens: index..<index + 3, form: .month(month), year: year, role: .main)
  }
}

/// Periods of N months or quarters in government prose (6 tháng đầu năm, 8 tháng tiếp theo).
enum MonthSpanRules {
  private enum Tail: Sendable { case first, last, next }

  private static let tails = Lexicon<Tail>([
    ("đầu năm", .first), ("đầu", .first), ("đầu của năm", .first), ("cuối năm", .last),
    ("cuối", .last), ("cuối của năm", .last), ("tiếp theo", .next), ("còn lại", .next),
    ("còn lại của năm", .next), ("còn lại năm", .next),
  ])

  static func mention(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    if let half = half(tokens, index, range) { return half }
    guard let (count, next) = monthCount(tokens, index, range), (1...12).contains(count) else {
      return nil
    }
    if let tail = tails.match(tokens, at: next), next + tail.count <= range.upperBound {
      let behind = TimeWords.yearBehind(tokens, at: next + tail.count, range)
      return TimeMention(
        tokens: index..<behind.end, form: form(tail.value, count), year: behind.year, role: .main)
    }
    let behind = TimeWords.yearBehind(tokens, at: next, range)
    guard let year = behind.year else { return nil }
    return TimeMention(
      tokens: index..<behind.end, form: .firstMonths(count), year: year, role: .main)
  }

  private static func form(_ tail: Tail, _ count: Int) -> TimeMention.Form {
    switch tail {
    case .first: .firstMonths(count)
    case .last: .lastMonths(count)
    case .next: .nextMonths(count)
    }
  }

  /// `6 tháng`, `sáu tháng`, `3 quý`, `06 tháng`; in months.
  private static func monthCount(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> (count: Int, end: Int)? {
    let number: (value: Int, end: Int)
    if let digits = DateReader.number(tokens, index, range, upTo: 12, digits: 1...2) {
      number = (digits, index + 1)
    } else if tokens[index].kind == .word,
      let spelled = SpelledNumberReader.number(tokens, at: index)
    {
      number = (spelled.value, index + spelled.count)
    } else {
      return nil
    }
    guard number.end < range.upperBound else { return nil }
    switch tokens[number.end].key {
    case TimeWords.month: return (number.value, number.end + 1)
    case TimeWords.quarter: return (number.value * 3, number.end + 1)
    default: return nil
    }
  }

  private static let halves = Lexicon<Int>([
    ("nửa đầu năm", 1), ("nửa cuối năm", 2), ("nửa đầu", 1), ("nửa cuối", 2),
  ])

  private static func half(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard let half = halves.match(tokens, at: index) else { return nil }
    let behind = TimeWords.yearBehind(tokens, at: index + half.count, range)
    guard half.count == 3 || behind.year != nil else { return nil }
    return TimeMention(
      tokens: index..<behind.end, form: half.value == 1 ? .firstMonths(6) : .lastMonths(6),
      year: behind.year, role: .main)
  }
}
