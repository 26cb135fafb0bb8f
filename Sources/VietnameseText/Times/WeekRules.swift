/// Weekdays and weeks.
enum WeekRules {
  private static let days = Lexicon<Int>(
    [("chủ nhật", 7), ("chúa nhật", 7), ("CN", 7)]
      + ["hai", "ba", "tư", "năm", "sáu", "bảy"].enumerated().map {
        ("thứ \($0.element)", $0.offset + 1)
      }
      + (2...7).map { ("thứ \($0)", $0 - 1) } + [("thứ bẩy", 6)])

  /// 1 Monday to 7 Sunday.
  static func weekday(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> (day: Int, end: Int)? {
    guard let day = days.match(tokens, at: index), index + day.count <= range.upperBound else {
      return nil
    }
    return (day.value, index + day.count)
  }

  private static let weeks = Lexicon<Int>([
    ("tuần này", 0), ("tuần trước", -1), ("tuần rồi", -1), ("tuần qua", -1), ("tuần sau", 1),
    ("tuần tới", 1), ("tuần tiếp theo", 1), ("của tuần này", 0), ("của tuần trước", -1),
    ("của tuần sau", 1), ("của tuần tới", 1),
  ])
  private static let sides = Lexicon<TimeMention.Side>([
    ("tới", .future), ("sắp tới", .future), ("qua", .past), ("vừa qua", .past),
    ("vừa rồi", .past), ("trước", .past),
  ])
  /// Words before a weekday that say that it is one, and no rank.
  private static let partsOfDay = Lexicon<Bool>(
    "sáng", "trưa", "chiều", "tối", "đêm", "ngày", "vào ngày", "cả", "cả ngày")

  /// A weekday counts only with its week, a side, or a part of the day; `thứ hai` alone is a rank too.
  static func mention(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard let weekday = weekday(tokens, index, range) else { return nil }
    if let week = weeks.match(tokens, at: weekday.end) {
      return TimeMention(index..<weekday.end + week.count, .weekday(weekday.day, week: week.value))
    }
    if let side = sides.match(tokens, at: weekday.end) {
      return TimeMention(
        index..<weekday.end + side.count, .nearWeekday(weekday.day, side.value))
    }
    let isCued = partsOfDay.contains(tokens, endingBefore: index)
    guard isCued, !isDated(tokens, weekday.end, range) else { return nil }
    return TimeMention(index..<weekday.end, .nearWeekday(weekday.day, .nearest))
  }

  /// Whether a date follows, which says it better: `Thứ Năm, ngày 8`, `thứ 5 (20/7)`.
  private static func isDated(_ tokens: [Token], _ end: Int, _ range: Range<Int>) -> Bool {
    var next = end
    while next < range.upperBound, tokens[next].word == .comma || tokens[next].word == .open {
      next += 1
    }
    return next < range.upperBound && (tokens[next].kind == .digits || tokens[next].word == .day)
  }

  private static let ordinals = Lexicon<Int>([
    ("tuần đầu tiên", 1), ("tuần đầu", 1), ("tuần thứ nhất", 1), ("tuần thứ hai", 2),
    ("tuần thứ 2", 2), ("tuần thứ ba", 3), ("tuần thứ 3", 3), ("tuần thứ tư", 4), ("tuần thứ 4", 4),
  ])

  /// `tuần đầu tiên của tháng 9 năm 2017`
  static func weekOfMonth(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard let week = ordinals.match(tokens, at: index) else { return nil }
    var next = index + week.count
    if next < range.upperBound, tokens[next].word == .of { next += 1 }
    guard next < range.upperBound, tokens[next].word == .month,
      let month = CalendarReader.small(tokens, next + 1, range, upTo: 12)
    else { return nil }
    let tail = CalendarReader.yearTail(tokens, at: month.end, range)
    return TimeMention(from: index, .weekOfMonth(week.value, month: month.value), tail)
  }
}
