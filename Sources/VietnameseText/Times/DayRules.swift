import Chronology

/// Days, and spans of days.
enum DayRules {
  /// Words before which a bare 20/7 is a day of a month.
  private static let cues = Lexicon<Bool>(
    "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "hôm nay", "sáng nay", "chiều nay", "ngày", "từ",
    "đến", "trước", "sau", "dịp", "lễ", "tới", "vào", "ngày hôm nay")
  private static let spanLinks = Set(["đến", "tới"].map { Folding.syllableKey($0) } + ["-", "–"])

  static func mention(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    if let span = span(tokens, index, range) { return span }
    guard let date = date(tokens, index, range) else { return nil }
    return TimeMention(
      tokens: index..<date.end, form: .day(date.day, month: date.month), year: date.year,
      role: .main)
  }

  private static func date(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> DateReader.Reading? {
    if let date = DateReader.day(tokens, at: index, range) { return date }
    guard tokens[index].kind == .digits,
      cues.match(tokens, endingBefore: index) != nil || isBracketed(tokens, index)
    else { return nil }
    return DateReader.numeric(tokens, at: index, range)
  }

  /// `(20/7)` or `(28/5),` behind a weekday or "nay".
  private static func isBracketed(_ tokens: [Token], _ index: Int) -> Bool {
    index > 1 && tokens[index - 1].key == "(" && index + 3 < tokens.count
      && tokens[index + 3].key == ")" && tokens[index - 2].kind == .word
      && weekdayTails.contains(tokens[index - 2].key)
  }

  private static let weekdayTails: Set<String> = Set(
    ["nay", "hai", "ba", "tư", "năm", "sáu", "bảy", "nhật", "qua"].map { Folding.syllableKey($0) })

  /// `từ 1/12/2019 đến 29/2/2020`, `15-20/7/2022`; the first end borrows the second one's year.
  private static func span(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard let first = DateReader.day(tokens, at: index, range) ?? bare(tokens, index, range),
      first.end < range.upperBound, spanLinks.contains(tokens[first.end].key),
      let second = DateReader.day(tokens, at: first.end + 1, range), let year = second.year,
      let start = Day(year: first.year ?? year, month: first.month, day: first.day),
      let end = Day(year: year, month: second.month, day: second.day), start <= end
    else { return nil }
    return TimeMention(
      tokens: index..<second.end, form: .days(start, end), year: year, role: .main)
  }

  private static func bare(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> DateReader.Reading? {
    guard cues.match(tokens, endingBefore: index) != nil else { return nil }
    return DateReader.numeric(tokens, at: index, range)
  }
}
