import Chronology

/// Vague parts of a year or month: đầu năm 2024, những tháng cuối năm, cuối tháng 6.
enum PartRules {
  private static let months = Lexicon<TimeMention.Form>([
    ("những tháng đầu", .beginningOfYear), ("các tháng đầu", .beginningOfYear),
    ("những tháng cuối", .endOfYear), ("các tháng cuối", .endOfYear),
  ])

  static func mention(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    if let months = months.match(tokens, at: index) {
      return TimeMention(
        from: index, months.value, MonthSpanRules.year(tokens, index + months.count, range))
    }
    guard let part = part(tokens[index].word), index + 1 < range.upperBound,
      !isCounted(tokens, index, range)
    else { return nil }
    switch tokens[index + 1].word {
    case .year:
      return TimeMention(
        from: index, .partOfYear(part), MonthSpanRules.year(tokens, index + 1, range))
    case .month: return month(tokens, index, range, part)
    default:
      guard let year = CalendarReader.year(tokens, at: index + 1, range),
        !CalendarReader.isCounted(tokens, index + 2, range)
      else { return nil }
      return TimeMention(index..<index + 2, .partOfYear(part), year: year)
    }
  }

  /// `13 tháng đầu năm` is no period, and so no part of one.
  private static func isCounted(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    return tokens[index - 1].word == .month || tokens[index - 1].word == .quarter
  }

  private static func part(_ word: Word) -> TimeMention.Part? {
    switch word {
    case .begin: .begin
    case .middle: .middle
    case .end: .end
    default: nil
    }
  }

  private static func month(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>, _ part: TimeMention.Part
  ) -> TimeMention? {
    guard let month = CalendarReader.small(tokens, index + 2, range, upTo: 12) else { return nil }
    let tail = CalendarReader.yearTail(tokens, at: month.end, range)
    return TimeMention(from: index, .partOfMonth(part, month: month.value), tail)
  }
}
