/// Times relative to the article: hiện nay, hôm qua, năm trước, 10 ngày trước, cùng kỳ.
enum RelativeRules {
  private static let forms = Lexicon<TimeMention.Form>(
    [
      "hiện nay", "hiện tại", "đến nay", "tính đến nay", "tới nay", "cho đến nay", "bây giờ",
      "ngay bây giờ", "đến thời điểm này", "đến thời điểm hiện tại",
      "tính đến thời điểm hiện tại", "tính đến hiện tại", "thời điểm hiện tại", "đến hiện tại",
      "lúc này",
    ].map { ($0, .now) }
      + days(
        0, "hôm nay", "ngày hôm nay", "sáng nay", "trưa nay", "chiều nay", "tối nay", "đêm nay")
      + days(
        -1, "hôm qua", "ngày hôm qua", "sáng qua", "trưa qua", "chiều qua", "tối qua", "đêm qua")
      + days(1, "ngày mai", "sáng mai", "trưa mai", "chiều mai", "tối mai", "đêm mai")
      + days(-2, "hôm kia", "ngày hôm kia", "ngày kia hôm qua") + days(2, "ngày kia", "ngày mốt")
      + units(.week, "tuần") + units(.month, "tháng") + units(.quarter, "quý")
      + units(.quarter, "quí")
      + [
        ("năm nay", .relativeYear(0)), ("năm này", .relativeYear(0)), ("năm qua", .relativeYear(0)),
        ("năm hiện tại", .relativeYear(0)), ("năm trước", .relativeYear(-1)),
        ("năm ngoái", .relativeYear(-1)), ("năm trước đó", .yearBefore),
        ("năm liền trước", .yearBefore), ("năm liền kề", .yearBefore),
        ("năm rồi", .relativeYear(-1)), ("năm kia", .relativeYear(-2)),
        ("năm sau", .relativeYear(1)), ("năm tới", .relativeYear(1)),
        ("năm tiếp theo", .relativeYear(1)), ("tuần qua", .around(.week, 1, .past)),
        ("tuần vừa qua", .around(.week, 1, .past)), ("cùng kỳ", .samePeriodLastYear),
        ("cùng kỳ năm trước", .samePeriodLastYear), ("cùng kỳ năm ngoái", .samePeriodLastYear),
        ("kỳ trước", .samePeriodLastYear),
        ("từ đầu năm đến nay", .yearToDate), ("từ đầu năm tới nay", .yearToDate),
      ])

  private static func days(_ shift: Int, _ words: String...) -> [(String, TimeMention.Form)] {
    words.map { ($0, .relative(.day, shift)) }
  }

  private static func units(
    _ unit: TimeMention.Unit, _ word: String
  ) -> [(String, TimeMention.Form)] {
    let shifts = [
      ("này", 0), ("hiện tại", 0), ("trước", -1), ("rồi", -1), ("vừa rồi", -1), ("vừa qua", -1),
      ("qua", -1), ("sau", 1), ("tới", 1), ("tiếp", 1), ("tiếp theo", 1),
    ]
    return shifts.map { ("\(word) \($0.0)", .relative(unit, $0.1)) }
      .filter { unit != .week || !$0.0.hasSuffix("qua") }
  }

  /// At a word.
  static func mention(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    if let toDate = yearToDate(tokens, index, range) { return toDate }
    if isOneOfMany(tokens, index, range) { return nil }
    guard let form = forms.match(tokens, at: index), index + form.count <= range.upperBound else {
      return nil
    }
    let end = index + form.count
    switch form.value {
    case .samePeriodLastYear:
      return TimeMention(from: index, form.value, CalendarReader.yearTail(tokens, at: end, range))
    case .relative(_, let shift) where shift == -1 && isClause(tokens, end, range): return nil
    default: return TimeMention(index..<end, form.value)
    }
  }

  /// `từ đầu năm`, where no year follows.
  private static func yearToDate(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> TimeMention? {
    guard tokens[index].word == .from, index + 2 < range.upperBound,
      tokens[index + 1].word == .begin, tokens[index + 2].word == .year,
      forms.match(tokens, at: index) == nil,
      CalendarReader.yearTail(tokens, at: index + 2, range).end == index + 2
    else { return nil }
    return TimeMention(index..<index + 3, .yearToDate)
  }

  /// `nhiều năm nay`, `những năm qua`: no year, but a length of time.
  private static func isOneOfMany(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound, tokens[index].word == .year || tokens[index].word == .month
    else {
      return false
    }
    return counts.contains(tokens, endingBefore: index) || tokens[index - 1].kind == .digits
  }

  private static let counts = Lexicon<Bool>(
    "nhiều", "vài", "mấy", "những", "các", "nửa", "hằng", "hàng", "mỗi")

  /// `tuần trước khi …` is no time.
  private static func isClause(_ tokens: [Token], _ end: Int, _ range: Range<Int>) -> Bool {
    end < range.upperBound && tokens[end - 1].word == .last && tokens[end].key == "khi"
  }

  private static let tails = Lexicon<Tail>([
    ("trước", .ago), ("trước đây", .ago), ("sau", .later), ("nữa", .ahead), ("qua", .past),
    ("vừa qua", .past), ("vừa rồi", .past), ("gần đây", .past), ("trở lại đây", .past),
    ("gần nhất", .past), ("nay", .past), ("tới", .future),
    ("tiếp theo", .future), ("sắp tới", .future),
  ])

  private enum Tail: Sendable { case ago, later, ahead, past, future }

  /// At a number: `10 ngày trước`, `ba ngày sau`, `5 năm qua`.
  static func counted(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard index == range.lowerBound || tokens[index - 1].word != .day,
      let number = CalendarReader.small(tokens, index, range, upTo: 99),
      number.end + 1 < range.upperBound, let unit = unit(tokens[number.end].word),
      let tail = tails.match(tokens, at: number.end + 1),
      !(tail.value == .ago && isClause(tokens, number.end + 1 + tail.count, range))
    else { return nil }
    let form: TimeMention.Form =
      switch tail.value {
      case .ago: .relative(unit, -number.value)
      case .later: .later(unit, number.value)
      case .ahead: .relative(unit, number.value)
      case .past: .around(unit, number.value, .past)
      case .future: .around(unit, number.value, .future)
      }
    return TimeMention(index..<number.end + 1 + tail.count, form)
  }

  private static func unit(_ word: Word) -> TimeMention.Unit? {
    switch word {
    case .day: .day
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    default: nil
    }
  }
}
