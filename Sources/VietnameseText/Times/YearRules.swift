import Chronology

/// Years, spans of years, and vague parts of a year.
enum YearRules {
  private static let stages = Lexicon<Bool>("giai đoạn", "nhiệm kỳ", "thời kỳ", "trong các năm")
  private static let spanLinks: Set<String> = Set(
    ["đến", "tới"].map { Folding.syllableKey($0) } + ["-", "–", "—"])
  /// Words before a bare 2022 that make it a year.
  private static let cues = Lexicon<Bool>(
    "trong", "so với", "so", "từ", "đến", "index", "PAPI", "PCI", "SIPAS", "PAR", "CCHC", "DTI",
    "và",
    "của", "(", "ngoài", "hết", "giữa", "cuối", "đầu", "kế hoạch", "tới", "SIPAS năm", "PGI",
    "trước")
  private static let parts = Lexicon<TimeMention.Form>([
    ("những tháng đầu năm", .beginningOfYear), ("các tháng đầu năm", .beginningOfYear),
    ("những tháng đầu", .beginningOfYear), ("đầu năm", .beginningOfYear),
    ("những tháng cuối năm", .endOfYear), ("các tháng cuối năm", .endOfYear),
    ("cuối năm", .endOfYear),
  ])

  static func mention(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    stage(tokens, index, range) ?? part(tokens, index, range) ?? plain(tokens, index, range)
  }

  private static func part(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard let part = parts.match(tokens, at: index) else { return nil }
    let behind = TimeWords.yearBehind(tokens, at: index + part.count, range)
    return TimeMention(
      tokens: index..<behind.end, form: part.value, year: behind.year, role: .main)
  }

  /// `giai đoạn 2016 - 2020`, `từ năm 2016 đến năm 2020`, `2016–2021`.
  private static func stage(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    var next = index
    let lead = stages.match(tokens, at: next)
    next += lead?.count ?? 0
    if next < range.upperBound, tokens[next].key == TimeWords.from { next += 1 }
    guard let first = yearWithWord(tokens, next, range), first.end < range.upperBound,
      spanLinks.contains(tokens[first.end].key),
      let second = yearWithWord(tokens, first.end + 1, range), first.year <= second.year,
      second.year - first.year <= 50
    else { return nil }
    let isFree = lead != nil || tokens[first.end].kind == .word || isStandalone(tokens, index)
    guard isFree else { return nil }
    return TimeMention(
      tokens: index..<second.end, form: .years(first.year, second.year), year: nil, role: .main)
  }

  private static func isStandalone(_ tokens: [Token], _ index: Int) -> Bool {
    index == 0 || tokens[index - 1].kind != .digits
  }

  private static func yearWithWord(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> (year: Int, end: Int)? {
    guard index < range.upperBound else { return nil }
    let start = tokens[index].key == TimeWords.year ? index + 1 : index
    return TimeWords.year(tokens, at: start, range).map { ($0, start + 1) }
  }

  private static func plain(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    if tokens[index].key == TimeWords.year, let year = TimeWords.year(tokens, at: index + 1, range)
    {
      return TimeMention(tokens: index..<index + 2, form: .year, year: year, role: .main)
    }
    guard let year = TimeWords.year(tokens, at: index, range), (1990...2060).contains(year),
      isYear(tokens, index, range)
    else { return nil }
    return TimeMention(tokens: index..<index + 1, form: .year, year: year, role: .main)
  }

  /// A bare number of four digits is a year behind a cue, in a list of years or alone in brackets, unless
  /// it has a unit or is part of a longer number.
  private static func isYear(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    let next = index + 1
    if next < range.upperBound {
      if UnitWords.lexicon.match(tokens, at: next) != nil { return false }
      let joins = "/.,".contains(tokens[next].key) && !tokens[next].spaceBefore
      if joins, next + 1 < range.upperBound, !tokens[next + 1].spaceBefore { return false }
    }
    guard index > range.lowerBound else { return false }
    if cues.match(tokens, endingBefore: index) != nil { return !isCounted(tokens, next, range) }
    return tokens[index - 1].key == "," && index > 1
      && TimeWords.year(tokens, at: index - 2, range) != nil
  }

  private static func isCounted(_ tokens: [Token], _ next: Int, _ range: Range<Int>) -> Bool {
    next < range.upperBound && CountableNouns.lexicon.contains(tokens, at: next)
  }
}

/// Times relative to the article: hiện nay, năm trước, cùng kỳ.
enum RelativeRules {
  private static let forms = Lexicon<TimeMention.Form>([
    ("hiện nay", .now), ("hiện tại", .now), ("đến nay", .now), ("tính đến nay", .now),
    ("tới nay", .now), ("đến thời điểm này", .now), ("đến thời điểm hiện tại", .now),
    ("tính đến thời điểm hiện tại", .now), ("năm nay", .relativeYear(0)),
    ("năm trước", .relativeYear(-1)), ("năm ngoái", .relativeYear(-1)),
    ("năm qua", .relativeYear(0)), ("năm trước đó", .relativeYear(-1)),
    ("năm liền trước", .relativeYear(-1)), ("năm liền kề", .relativeYear(-1)),
    ("cùng kỳ", .samePeriodLastYear), ("cùng kỳ năm trước", .samePeriodLastYear),
    ("cùng kỳ năm ngoái", .samePeriodLastYear), ("kỳ trước", .samePeriodLastYear),
  ])

  static func mention(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard let form = forms.match(tokens, at: index) else { return nil }
    var end = index + form.count
    var year: Int?
    if form.value == .samePeriodLastYear {
      let behind = TimeWords.yearBehind(tokens, at: end, range)
      (year, end) = (behind.year, behind.end)
    }
    return TimeMention(
      tokens: index..<end, form: form.value, year: year,
      role: form.value == .samePeriodLastYear ? .comparison : .main)
  }
}
