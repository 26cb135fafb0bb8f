import Chronology

/// Days, and spans of days.
enum DayRules {
  /// Words before which a bare 20/7 is a day of a month.
  private static let cues = Lexicon<Bool>(
    "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "hôm nay", "sáng nay", "chiều nay", "ngày", "từ",
    "đến", "trước", "sau", "dịp", "lễ", "tới", "vào", "ngày hôm nay",
    "thời điểm")
  /// Of these, the ones behind which a dash joins day and month too.
  private static let strongCues = Lexicon<Bool>(
    "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "hôm nay", "sáng nay", "chiều nay", "ngày",
    "ngày hôm nay")

  static func mention(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    if let span = span(tokens, index, range) { return span }
    if let relative = dayOfMonth(tokens, index, range) { return relative }
    guard let date = date(tokens, index, range) else { return nil }
    return TimeMention(
      index..<date.end, .day(date.day, month: date.month), year: date.year,
      yearShift: date.yearShift)
  }

  /// `ngày 15 tháng này`, `ngày 1 tháng sau`.
  private static func dayOfMonth(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> TimeMention? {
    guard tokens[index].word == .day, index + 3 < range.upperBound,
      let day = CalendarReader.number(tokens, index + 1, range, upTo: 31, digits: 1...2),
      tokens[index + 2].word == .month, let shift = CalendarReader.yearShift(tokens[index + 3].word)
    else { return nil }
    return TimeMention(index..<index + 4, .dayOfMonth(day, shift: shift))
  }

  private static func date(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> DateReader.Reading? {
    if let date = DateReader.day(tokens, at: index, range) { return date }
    guard index + 2 < range.upperBound,
      hasCue(tokens, index, range, isDash: tokens[index + 1].word == .dash),
      let bare = DateReader.numeric(tokens, at: index, range), isDayAndMonth(tokens, index, bare)
    else { return nil }
    return bare
  }

  /// 1.5 and 15.11 are days only where the word `ngày` says so; a list number or a decimal else.
  private static func isDayAndMonth(
    _ tokens: [Token], _ index: Int, _ date: DateReader.Reading
  ) -> Bool {
    date.year != nil || tokens[index + 1].word != .stop
  }

  private static func hasCue(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>, isDash: Bool
  ) -> Bool {
    guard index > range.lowerBound else { return false }
    if (isDash ? strongCues : cues).contains(tokens, endingBefore: index) { return true }
    // "(20/7)" behind a weekday or an event.
    return !isDash && tokens[index - 1].word == .open && index + 3 < range.upperBound
      && tokens[index + 3].word == .close && tokens[index + 1].word == .slash
      && index >= 2 && tokens[index - 2].kind == .word
  }

  /// `từ 1/9 đến 30/9`, `27-28/02/2000`, `10 đến 15 tháng 5 năm 1999`.
  private static func span(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    let hasWord = tokens[index].word == .day
    let start = hasWord ? index + 1 : index
    guard start < range.upperBound, tokens[start].kind == .digits,
      !DateReader.isGlued(tokens, start, range)
    else { return nil }
    let first = DateReader.day(tokens, at: index, range, needsYear: false)
    let firstEnd = first?.end ?? start + 1
    guard let link = linkEnd(tokens, firstEnd, range) else { return nil }
    let isDotted = first != nil && isDottedSpan(tokens, start, link, range)
    guard let last = lastDay(tokens, link, range, isDotted: isDotted) else { return nil }
    guard let first else {
      guard let day = CalendarReader.number(tokens, start, range, upTo: 31, digits: 1...2),
        day < last.day
      else { return nil }
      return mention(index, CalendarPoint(day: day, month: last.month, year: last.year), last)
    }
    let isPair = tokens[start + 1].word == .slash && tokens[last.end - 2].word == .slash
    guard
      last.year != nil || hasWord || isPair || isDotted
        || hasCue(tokens, index, range, isDash: false)
    else { return nil }
    return mention(index, first.point, last)
  }

  /// `từ 1.1 đến 30.4,`: both ends with a stop behind "từ", and no unit or noun behind that would make them decimals.
  private static func isDottedSpan(
    _ tokens: [Token], _ start: Int, _ link: Int, _ range: Range<Int>
  ) -> Bool {
    guard start > range.lowerBound, tokens[start - 1].word == .from, link + 2 < range.upperBound,
      tokens[start + 1].word == .stop, tokens[link + 1].word == .stop,
      tokens[link + 2].kind == .digits
    else { return false }
    guard link + 3 < range.upperBound else { return true }
    let behind = tokens[link + 3]
    return behind.kind == .mark && behind.key != "%" || behind.word == .year
  }

  private static func mention(
    _ index: Int, _ first: CalendarPoint, _ last: DateReader.Reading
  ) -> TimeMention {
    TimeMention(
      index..<last.end, .span(first, last.point), year: last.year, yearShift: last.yearShift)
  }

  /// Behind `-`, `đến`, `tới` and a weekday.
  private static func linkEnd(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Int? {
    guard let link = SpanLinks.end(tokens, index, range) else { return nil }
    let weekday = WeekRules.weekday(tokens, link, range)
    let end = weekday?.end ?? link
    return weekday != nil && end < range.upperBound && tokens[end].word == .comma ? end + 1 : end
  }

  /// The last day of a span, a day and a month; of bare figures only with a slash.
  private static func lastDay(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>, isDotted: Bool
  ) -> DateReader.Reading? {
    guard index + 1 < range.upperBound else { return nil }
    if let date = DateReader.day(tokens, at: index, range) { return date }
    let isSlash = tokens[index + 1].kind != .mark || tokens[index + 1].word == .slash
    return isSlash || isDotted ? DateReader.day(tokens, at: index, range, needsYear: false) : nil
  }
}
