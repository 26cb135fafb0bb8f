import Chronology

/// Months and quarters, spans and lists of months, and numbered occasions of a year.
enum MonthRules {
  /// At the words `tháng`, `quý`, `Q`.
  static func mention(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    switch tokens[index].word {
    case .month: span(tokens, index, range) ?? month(tokens, index, range)
    case .quarter: quarter(tokens, index, range)
    case .quarterLetter: letteredQuarter(tokens, index, range)
    case .occasion, .term, .times: occasion(tokens, index, range)
    default: nil
    }
  }

  private static func month(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard !isCounted(tokens, index, range),
      let month = CalendarReader.small(tokens, index + 1, range, upTo: 12),
      !(month.end < range.upperBound && tokens[month.end].word == .times)
    else { return nil }
    let tail = CalendarReader.yearTail(tokens, at: month.end, range)
    return TimeMention(from: index, .month(month.value), tail)
  }

  /// `32 tháng 5`, `sáu tháng một lần`: behind a number it is a count or part of a day that does not exist.
  private static func isCounted(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    let previous = tokens[index - 1]
    return (previous.kind == .digits && previous.count <= 2) || previous.word.digit != nil
      || previous.word == .ten || previous.word == .tens
  }

  /// `từ 02/2023 đến tháng 11/2024`, `tháng 1 – tháng 4 năm 2017`.
  static func span(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard let first = point(tokens, index, range),
      let link = SpanLinks.end(tokens, first.end, range),
      let last = point(tokens, link, range)
    else { return nil }
    let from = CalendarPoint(month: first.month, year: first.tail.year)
    let to = CalendarPoint(month: last.month, year: last.tail.year)
    return TimeMention(from: index, .span(from, to), last.tail)
  }

  /// `tháng 11/2024` or `11/2024`.
  private static func point(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> (month: Int, tail: YearTail, end: Int)? {
    guard index < range.upperBound else { return nil }
    if tokens[index].word == .month {
      guard let month = CalendarReader.small(tokens, index + 1, range, upTo: 12) else { return nil }
      let tail = CalendarReader.yearTail(tokens, at: month.end, range)
      return (month.value, tail, tail.end)
    }
    guard let bare = bareMonth(tokens, index, range) else { return nil }
    return (bare.month, YearTail(year: bare.year, end: bare.end), bare.end)
  }

  private static func quarter(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> TimeMention? {
    guard let quarter = quarterNumber(tokens, index + 1, range) else { return nil }
    let tail = CalendarReader.yearTail(tokens, at: quarter.end, range)
    return TimeMention(from: index, .quarter(quarter.value), tail)
  }

  /// `II`, `2`, `02`, `hai`; `quý đầu năm`.
  static func quarterNumber(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> (value: Int, end: Int)? {
    guard index < range.upperBound else { return nil }
    if let small = CalendarReader.small(tokens, index, range, upTo: 4) { return small }
    if let roman = romans[tokens[index].key] { return (roman, index + 1) }
    guard index + 1 < range.upperBound, tokens[index + 1].word == .year else { return nil }
    switch tokens[index].word {
    case .begin: return (1, index + 1)
    case .end: return (4, index + 1)
    default: return nil
    }
  }

  private static let romans: [WordKey: Int] = ["i": 1, "ii": 2, "iii": 3, "iv": 4]

  /// `Q2 2010`, `Q1/2017`.
  private static func letteredQuarter(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> TimeMention? {
    guard tokens[index].isCapitalised, index + 1 < range.upperBound,
      !tokens[index + 1].spaceBefore,
      let quarter = CalendarReader.number(tokens, index + 1, range, upTo: 4, digits: 1...1)
    else { return nil }
    let tail = CalendarReader.yearTail(tokens, at: index + 2, range)
    guard tail.year != nil else { return nil }
    return TimeMention(from: index, .quarter(quarter), tail)
  }

  /// `đợt 1/2017`, `kỳ 2/2023`: an ordinal of the year, not a month.
  private static func occasion(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> TimeMention? {
    guard
      let ordinal = CalendarReader.number(tokens, index + 1, range, upTo: 12, digits: 1...2),
      index + 3 < range.upperBound, tokens[index + 2].word == .slash,
      let year = CalendarReader.year(tokens, at: index + 3, range)
    else { return nil }
    return TimeMention(index..<index + 4, .occasion(ordinal), year: year)
  }

  /// `12/2022`, `04-2021`, `02.2000` alone.
  static func bareMention(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    if let span = span(tokens, index, range) { return span }
    guard let bare = bareMonth(tokens, index, range) else { return nil }
    return TimeMention(index..<bare.end, .month(bare.month), year: bare.year)
  }

  private static func bareMonth(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> (month: Int, year: Int, end: Int)? {
    guard let month = CalendarReader.number(tokens, index, range, upTo: 12, digits: 1...2),
      index + 2 < range.upperBound, !tokens[index + 1].spaceBefore,
      let year = CalendarReader.year(tokens, at: index + 2, range), !tokens[index + 2].spaceBefore,
      isMonthMark(tokens, index), !isInside(tokens, index, range),
      !isNumbered(tokens, index, range),
      !CalendarReader.isCounted(tokens, index + 3, range)
    else { return nil }
    return (month, year, index + 3)
  }

  /// `số 5/2024`, `quý 6/2024`, `10/2024-HS`: an issue, no month.
  private static func isNumbered(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    if index > range.lowerBound {
      switch tokens[index - 1].word {
      case .number, .quarter: return true
      default:
        let isIssue = tokens[index - 1].key == "h" || tokens[index - 1].word == .quarterLetter
        if isIssue, !tokens[index].spaceBefore { return true }
      }
    }
    let end = index + 3
    guard end + 1 < range.upperBound, !tokens[end].spaceBefore else { return false }
    let isJoined = tokens[end].word == .dash || tokens[end].word == .slash
    return isJoined && tokens[end + 1].kind == .word && !tokens[end + 1].spaceBefore
      && tokens[end + 1].isUpper
  }

  /// A stop may be a decimal mark: only behind two digits.
  private static func isMonthMark(_ tokens: [Token], _ index: Int) -> Bool {
    switch tokens[index + 1].word {
    case .slash, .dash: true
    case .stop: tokens[index].count == 2
    default: false
    }
  }

  /// Whether the figures go on before or behind: 32/13/2020, 04-2021-15.
  private static func isInside(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    let mark = tokens[index + 1].word
    if index > range.lowerBound, !tokens[index].spaceBefore,
      tokens[index - 1].word == mark || DateReader.isGlued(tokens, index, range)
    {
      return true
    }
    return index + 4 < range.upperBound && tokens[index + 3].word == mark
      && !tokens[index + 3].spaceBefore && tokens[index + 4].kind == .digits
      && !tokens[index + 4].spaceBefore
  }
}
