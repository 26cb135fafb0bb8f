import Chronology

/// Periods of N months or quarters in government prose (6 tháng đầu năm, 8 tháng tiếp theo).
enum MonthSpanRules {
  private enum Tail: Sendable { case first, last, next }

  private static let tails = Lexicon<Tail>([
    ("đầu", .first), ("đầu của", .first), ("cuối", .last), ("cuối của", .last),
    ("tiếp theo", .next), ("còn lại", .next), ("còn lại của", .next),
  ])

  /// At a number.
  static func mention(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard let count = monthCount(tokens, index, range), (1...12).contains(count.value) else {
      return nil
    }
    if let tail = tails.match(tokens, at: count.end), count.end + tail.count <= range.upperBound {
      return TimeMention(
        from: index, form(tail.value, count.value), year(tokens, count.end + tail.count, range))
    }
    let behind =
      gluedYear(tokens, count.end, range)
      ?? CalendarReader.yearTail(tokens, at: count.end, range)
    // `11 tháng, toàn tỉnh …`
    let isAlone =
      index == range.lowerBound && count.value > 1 && count.end < range.upperBound
      && tokens[count.end].word == .comma
    guard behind.year != nil || isAlone else { return nil }
    return TimeMention(from: index, .firstMonths(count.value), behind)
  }

  /// `9T2021`
  private static func gluedYear(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> YearTail? {
    guard let year = CalendarReader.year(tokens, at: index, range), !tokens[index].spaceBefore,
      tokens[index - 1].kind == .word
    else { return nil }
    return YearTail(year: year, end: index + 1)
  }

  private static func form(_ tail: Tail, _ count: Int) -> TimeMention.Form {
    switch tail {
    case .first: .firstMonths(count)
    case .last: .lastMonths(count)
    case .next: .nextMonths(count)
    }
  }

  /// `năm`, `năm 2022`, `năm nay`, `2022` or nothing.
  static func year(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> YearTail {
    let tail = CalendarReader.yearTail(tokens, at: index, range)
    guard tail.end == index, index < range.upperBound, tokens[index].word == .year else {
      return tail
    }
    return CalendarReader.yearTail(tokens, at: index + 1, range)
  }

  /// `6 tháng`, `sáu tháng`, `3 quý`, `06 tháng`, `6T`; in months.
  private static func monthCount(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> (value: Int, end: Int)? {
    guard let number = CalendarReader.small(tokens, index, range, upTo: 12),
      number.end < range.upperBound
    else { return nil }
    switch tokens[number.end].word {
    case .month: return (number.value, number.end + 1)
    case .quarter: return (number.value * 3, number.end + 1)
    default:
      let isShort = tokens[number.end].key == "t" && tokens[number.end].isCapitalised
      return isShort && !tokens[number.end].spaceBefore ? (number.value, number.end + 1) : nil
    }
  }
}

/// `nửa đầu năm 2022`, `nửa cuối năm`.
enum HalfRules {
  private static let halves = Lexicon<TimeMention.Form>([
    ("nửa đầu", .firstMonths(6)), ("nửa cuối", .lastMonths(6)),
  ])

  static func mention(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard let half = halves.match(tokens, at: index) else { return nil }
    let tail = MonthSpanRules.year(tokens, index + half.count, range)
    return tail.end > index + half.count ? TimeMention(from: index, half.value, tail) : nil
  }
}
