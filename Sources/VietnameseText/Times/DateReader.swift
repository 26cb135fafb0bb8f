import Chronology

/// Days: 6/12/2022, 06-12-2022, 6.12.2022, 2022-12-06, ngày 6 tháng 12 năm 2022, 20/7.
package enum DateReader {
  package struct Reading: Hashable, Sendable {
    package var day: Int
    package var month: Int
    package var year: Int?
    var yearShift: Int?
    /// The token behind the date.
    package var end: Int

    var point: CalendarPoint { CalendarPoint(day: day, month: month, year: year) }
  }

  /// The day that starts at `index`; `nil` where none does or it does not exist. Where it needs a year, a day
  /// without one counts only behind `ngày`: a bare 20/7 is left to the caller, who knows what stands before it.
  package static func day(
    _ tokens: [Token], at index: Int, _ range: Range<Int>, needsYear: Bool = true
  ) -> Reading? {
    let word = tokens[index].word
    let hasWord = word == .day || word == .firstDays
    let start = hasWord ? index + 1 : index
    guard start < range.upperBound else { return nil }
    if let numeric = numeric(tokens, at: start, range) {
      return hasWord || numeric.year != nil || !needsYear ? numeric : nil
    }
    if let iso = iso(tokens, at: start, range) { return iso }
    let named =
      hasWord || !isMonthCount(tokens, start, range) ? spelled(tokens, at: start, range) : nil
    let hasYear = named?.year != nil || named?.yearShift != nil
    return hasWord || hasYear || !needsYear ? named : nil
  }

  /// `9 tháng năm 2022` without `ngày` is nine months of a year, not the ninth of May.
  private static func isMonthCount(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    index + 3 < range.upperBound && tokens[index + 1].word == .month
      && tokens[index + 2].word == .year && tokens[index + 3].kind == .digits
  }

  /// `20/7`, `20/7/2022`, `06-12-2022`, `15.11`, `29-10-99`; the same mark between all parts.
  package static func numeric(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Reading? {
    guard index + 2 < range.upperBound, isMark(tokens[index + 1].word),
      !isGlued(tokens, index, range),
      let day = CalendarReader.number(tokens, index, range, upTo: 31, digits: 1...2),
      let month = CalendarReader.number(tokens, index + 2, range, upTo: 12, digits: 1...2)
    else { return nil }
    let mark = tokens[index + 1].word
    let isTight = !tokens[index + 1].spaceBefore && !tokens[index + 2].spaceBefore
    if index + 4 < range.upperBound, tokens[index + 3].word == mark {
      if let year = CalendarReader.year(tokens, at: index + 4, range) {
        return goesOn(tokens, index + 5, range) ? nil : checked(day, month, year, index + 5)
      }
      if isTight, mark != .stop, !tokens[index + 4].spaceBefore,
        let short = twoDigits(tokens[index + 4])
      {
        return checked(day, month, short < 50 ? 2000 + short : 1900 + short, index + 5)
      }
      let hasMore = !tokens[index + 3].spaceBefore && tokens[index + 4].kind == .digits
      if hasMore, !tokens[index + 4].spaceBefore { return nil }
    }
    guard isTight, !isSpanOfDays(tokens, index, range) else { return nil }
    let tail = CalendarReader.named(tokens, index + 3, range)
    var reading = checked(day, month, tail?.year, tail?.end ?? index + 3)
    reading?.yearShift = tail?.shift
    return reading
  }

  /// 00 to 99
  private static func twoDigits(_ token: Token) -> Int? {
    token.kind == .digits && token.count == 2 ? token.value : nil
  }

  /// Whether figures go on behind a date: 1.2.2023.5.
  private static func goesOn(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && tokens[index].word == .stop && !tokens[index].spaceBefore
      && tokens[index + 1].kind == .digits && !tokens[index + 1].spaceBefore
  }

  /// `10-12/5/2022`, `4-6 tháng 8`: behind the dash stands a day, not a month.
  private static func isSpanOfDays(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    guard index + 3 < range.upperBound, tokens[index + 1].word == .dash else { return false }
    let behind = tokens[index + 3]
    return behind.word == .month || (behind.word == .slash && !behind.spaceBefore)
  }

  /// Whether digits are part of something longer that began before them: a file name, a fraction, a code.
  static func isGlued(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound, !tokens[index].spaceBefore else { return false }
    switch tokens[index - 1].word {
    case .underscore, .at: return true
    case .slash, .stop:
      return index - 1 > range.lowerBound && !tokens[index - 1].spaceBefore
        && tokens[index - 2].kind != .mark
    default: return false
    }
  }

  private static func isMark(_ word: Word) -> Bool {
    switch word {
    case .slash, .dash, .stop: true
    default: false
    }
  }

  /// `2024-03-15`, `2004/09/15`; the clock time of `2026-04-14T20:30` is left alone.
  private static func iso(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Reading? {
    guard index + 4 < range.upperBound, !isGlued(tokens, index, range),
      let year = CalendarReader.year(tokens, at: index, range),
      tokens[index + 1].word == .dash || tokens[index + 1].word == .slash,
      tokens[index + 3].word == tokens[index + 1].word,
      let month = CalendarReader.number(tokens, index + 2, range, upTo: 12, digits: 1...2),
      let day = CalendarReader.number(tokens, index + 4, range, upTo: 31, digits: 1...2)
    else { return nil }
    return checked(day, month, year, index + 5)
  }

  /// `6 tháng 12`, `6 tháng 12 năm 2022`, `6 tháng 12, 2022`, `hai tư tháng bảy`.
  private static func spelled(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Reading? {
    guard let day = CalendarReader.small(tokens, index, range, upTo: 31),
      day.end + 1 < range.upperBound, tokens[day.end].word == .month,
      let month = CalendarReader.small(tokens, day.end + 1, range, upTo: 12)
    else { return nil }
    let tail = CalendarReader.yearTail(tokens, at: month.end, range)
    var reading = checked(day.value, month.value, tail.year, tail.end)
    reading?.yearShift = tail.shift
    return reading
  }

  private static func checked(_ day: Int, _ month: Int, _ year: Int?, _ end: Int) -> Reading? {
    guard Day(year: year ?? 2000, month: month, day: day) != nil else { return nil }
    return Reading(day: day, month: month, year: year, end: end)
  }
}
