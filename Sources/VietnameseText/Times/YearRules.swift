import Chronology

/// Years, spans of years, decades, centuries, and vague parts of a year.
enum YearRules {
  private static let stages = Lexicon<Bool>("giai đoạn", "nhiệm kỳ", "thời kỳ", "trong các năm")
  /// Words before a bare 2022 that make it a year.
  private static let cues = Lexicon<Bool>(
    "trong", "so với", "so", "từ", "đến", "index", "PAPI", "PCI", "SIPAS", "PAR", "CCHC", "DTI",
    "và", "của", "(", "ngoài", "hết", "giữa", "cuối", "đầu", "kế hoạch", "tới", "SIPAS năm", "PGI",
    "trước", "kết quả", "tổng kết", "dự toán", "nhiệm vụ", "tầm nhìn", "vào")

  /// `giai đoạn 2016 - 2020`, `từ năm 2016 đến năm 2020`, `2016–2021`.
  static func stage(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    var next = index
    let lead = stages.match(tokens, at: next)
    next += lead?.count ?? 0
    if next < range.upperBound, tokens[next].word == .from { next += 1 }
    guard let first = yearWithWord(tokens, next, range),
      let link = SpanLinks.end(tokens, first.end, range),
      let second = yearWithWord(tokens, link, range)
        ?? (lead == nil ? nil : shortYear(tokens, link, range, after: first.year)),
      first.year <= second.year,
      second.year - first.year <= (first.year < 1900 ? 300 : 50)
    else { return nil }
    let isFree =
      lead != nil || tokens[first.end].kind == .word || isStandalone(tokens, index, second.end)
    guard isFree else { return nil }
    return TimeMention(index..<second.end, .years(first.year, second.year))
  }

  /// `nhiệm kỳ 2025-30`
  private static func shortYear(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>, after first: Int
  ) -> (year: Int, end: Int)? {
    guard let short = CalendarReader.number(tokens, index, range, upTo: 99, digits: 2...2),
      short > first % 100
    else { return nil }
    return (first / 100 * 100 + short, index + 1)
  }

  private static func isStandalone(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    if DateReader.isGlued(tokens, index, 0..<tokens.count) { return false }
    guard end < tokens.count, tokens[end].word == .dash, !tokens[end].spaceBefore else {
      return !CalendarReader.isCounted(tokens, end, 0..<tokens.count)
    }
    return false
  }

  private static func yearWithWord(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> (year: Int, end: Int)? {
    guard index < range.upperBound else { return nil }
    let start = tokens[index].word == .year ? index + 1 : index
    let year = CalendarReader.number(tokens, start, range, upTo: 2100, digits: 4...4)
    return year.flatMap { $0 >= 1000 ? ($0, start + 1) : nil }
  }

  /// At the word `năm`.
  static func named(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard let tail = CalendarReader.named(tokens, index, range), let year = tail.year else {
      return nil
    }
    if year < 1000, CalendarReader.isCounted(tokens, tail.end, range) { return nil }
    return TimeMention(from: index, .year, tail)
  }

  /// A bare number of four digits is a year behind a cue, in a list of years or alone in brackets, unless
  /// it has a unit or is part of a longer number.
  static func bare(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard let year = CalendarReader.year(tokens, at: index, range), (1990...2060).contains(year),
      tokens[index].spaceBefore || tokens[index - 1].kind == .mark, isYear(tokens, index, range)
    else { return nil }
    return TimeMention(index..<index + 1, .year, year: year)
  }

  private static func isYear(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    let next = index + 1
    if next < range.upperBound {
      if UnitWords.match(tokens, at: next) != nil { return false }
      if tokens[next].word == .colon, index == range.lowerBound || tokens[index - 1].kind == .mark {
        return true
      }
      if joinsNext(tokens, next, range) { return false }
    }
    guard index > range.lowerBound else { return false }
    if cues.contains(tokens, endingBefore: index) {
      return !CalendarReader.isCounted(tokens, next, range)
    }
    return tokens[index - 1].word == .comma && index > 1
      && CalendarReader.year(tokens, at: index - 2, range) != nil
  }

  private static func joinsNext(_ tokens: [Token], _ next: Int, _ range: Range<Int>) -> Bool {
    guard !tokens[next].spaceBefore, next + 1 < range.upperBound, !tokens[next + 1].spaceBefore
    else { return false }
    switch tokens[next].word {
    case .slash, .stop, .comma: return true
    default: return false
    }
  }

  /// `thập niên 1990`, `những năm 1990`, `thế kỷ XX`.
  static func age(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    if let lead = decades.match(tokens, at: index),
      let year = CalendarReader.year(tokens, at: index + lead.count, range), year % 10 == 0
    {
      return TimeMention(index..<index + lead.count + 1, .years(year, year + 9))
    }
    guard let lead = centuries.match(tokens, at: index), index + lead.count < range.upperBound,
      let century = century(tokens, index + lead.count, range)
    else { return nil }
    return TimeMention(
      index..<index + lead.count + 1, .years(century * 100 - 99, century * 100))
  }

  private static let decades = Lexicon<Bool>(
    "thập niên", "thập kỷ", "những năm", "thập niên những năm")
  private static let centuries = Lexicon<Bool>("thế kỷ", "thế kỉ", "thế kỷ thứ", "thế kỉ thứ")

  private static func century(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> Int? {
    romanCenturies[tokens[index].key]
      ?? CalendarReader.small(tokens, index, range, upTo: 21)?.value
  }

  private static let romanCenturies: [WordKey: Int] = Dictionary(
    uniqueKeysWithValues: (1...21).map { (WordKey(RomanNumerals.numeral($0)), $0) })
}
