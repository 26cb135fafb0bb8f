import Chronology

/// Days of the year that have names; years of school.
enum NamedDayRules {
  private static let holidays = Lexicon<CalendarPoint>(
    [
      ("Tết Dương lịch", 1, 1), ("Quốc tế Lao động", 1, 5), ("Quốc khánh", 2, 9),
      ("Giải phóng miền Nam", 30, 4), ("thành lập Đảng", 3, 2), ("thành lập Đoàn", 26, 3),
      ("Quốc tế Phụ nữ", 8, 3), ("Phụ nữ Việt Nam", 20, 10), ("Nhà giáo Việt Nam", 20, 11),
      ("Nhà giáo", 20, 11), ("Thương binh - Liệt sĩ", 27, 7), ("Thương binh Liệt sĩ", 27, 7),
      ("Thầy thuốc Việt Nam", 27, 2), ("Quốc tế Thiếu nhi", 1, 6), ("Giáng sinh", 25, 12),
      ("Noel", 25, 12), ("Báo chí Cách mạng Việt Nam", 21, 6), ("Doanh nhân Việt Nam", 13, 10),
      ("Pháp luật Việt Nam", 9, 11), ("Chuyển đổi số quốc gia", 10, 10),
    ].flatMap { name, day, month in
      ["ngày \(name)", "ngày lễ \(name)"].map {
        ($0, CalendarPoint(day: day, month: month))
      }
    })

  static func mention(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard let holiday = holidays.match(tokens, at: index), let day = holiday.value.day else {
      return nil
    }
    let tail = CalendarReader.yearTail(tokens, at: index + holiday.count, range)
    return TimeMention(from: index, .day(day, month: holiday.value.month), tail)
  }

  private static let schoolYears = Lexicon<Bool>("năm học")

  static func schoolYear(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard let lead = schoolYears.match(tokens, at: index) else { return nil }
    let start = index + lead.count
    guard let first = CalendarReader.year(tokens, at: start, range), start + 2 < range.upperBound,
      tokens[start + 1].word == .dash,
      let second = CalendarReader.year(tokens, at: start + 2, range), second == first + 1
    else { return nil }
    return TimeMention(index..<start + 3, .schoolYear(first, second))
  }
}
