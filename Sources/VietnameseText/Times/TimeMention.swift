import Chronology

/// A time in a text, as far as the words themselves say.
public struct TimeMention: Hashable, Sendable {
  public enum Form: Hashable, Sendable {
    case day(Int, month: Int)
    /// `từ 1/9 đến 30/9`, `10-15/5/2017`, `từ 02/2023 đến tháng 11/2024`: both ends inside. The year of the
    /// last point is the mention's.
    indirect case span(CalendarPoint, CalendarPoint)
    /// `ngày 15 tháng trước`: the month relative to the article's.
    case dayOfMonth(Int, shift: Int)
    /// `từ quý III/2023 đến quý I/2024`, `từ năm 2021 đến nay`: two times of any kind, both inside.
    indirect case range([TimeMention])
    case month(Int)
    case quarter(Int)
    /// `6 tháng đầu năm`, `4 tháng đầu năm`: months 1 to N.
    case firstMonths(Int)
    /// `8 tháng cuối năm`: the last N months.
    case lastMonths(Int)
    /// `8 tháng tiếp theo`: N months after the period before it.
    case nextMonths(Int)
    case year
    /// `giai đoạn 2016 - 2020`, `thập niên 1990`: both years inside.
    case years(Int, Int)
    /// `những tháng đầu năm`: the first months, no sharper.
    case beginningOfYear
    /// `những tháng cuối năm`.
    case endOfYear
    /// `đầu năm 2024`, `cuối năm`.
    case partOfYear(Part)
    /// `cuối tháng 6`
    case partOfMonth(Part, month: Int)
    /// `từ đầu năm (đến nay)`
    case yearToDate
    /// `năm học 2023-2024`: about September to May.
    case schoolYear(Int, Int)
    /// `tuần đầu tiên của tháng 9`: ISO weeks that begin in the month.
    case weekOfMonth(Int, month: Int)
    /// `đợt 1/2017`: a numbered occasion of the year.
    case occasion(Int)
    /// `hiện nay`, `đến nay`: the day of the article.
    case now
    /// `hôm qua`, `tuần trước`, `quý này`, `10 ngày trước`: the whole unit that many units from the article's.
    case relative(Unit, Int)
    /// `một năm sau`: so many units behind the time before it, else behind the article's day.
    case later(Unit, Int)
    /// `năm nay`, `năm trước`: years relative to the article's.
    case relativeYear(Int)
    /// `năm trước đó`: before the year named before it, else before the article's.
    case yearBefore
    /// `thứ Hai tuần sau`, 1 to 7 from Monday; the week relative to the article's.
    case weekday(Int, week: Int)
    /// `thứ hai tới`, `chủ nhật qua`: the next or last such day; the nearest where nothing says which.
    case nearWeekday(Int, Side)
    /// `3 tháng qua`, `5 năm tới`: so many units up to the article's day, or from it on.
    case around(Unit, Int, Side)
    /// `cùng kỳ`: the main period a year earlier.
    case samePeriodLastYear
  }

  public enum Part: Hashable, Sendable { case begin, middle, end }
  public enum Unit: Hashable, Sendable { case day, week, month, quarter, year }
  public enum Side: Hashable, Sendable { case past, future, nearest }

  /// What the time does in its sentence.
  public enum Role: Hashable, Sendable {
    case main
    /// `so với năm 2022`: what a change is measured from.
    case comparison
    /// `đến năm 2025`: when a target is due.
    case due
    /// `Nghị định … ngày 23/4/2018`: the date of a document, which dates nothing else.
    case citation
  }

  package var tokens: Range<Int>
  package var form: Form
  /// `nil` where the text leaves it out.
  package var year: Int?
  /// `tháng 10 năm ngoái`: the year relative to the article's.
  package var yearShift: Int?
  package var role = Role.main
  /// `tháng 8 tới`, `quý IV vừa qua`, `phải xong trước 31/12`: on which side of the article's day a time without a
  /// year lies.
  package var side = Side.nearest
  /// `tính đến 31/5`, `đến hết tháng 6`: counted up to then.
  package var isAsOf = false

  init(_ tokens: Range<Int>, _ form: Form, year: Int? = nil, yearShift: Int? = nil) {
    self.tokens = tokens
    self.form = form
    self.year = year
    self.yearShift = yearShift
  }

  init(from start: Int, _ form: Form, _ tail: YearTail) {
    self.init(start..<tail.end, form, year: tail.year, yearShift: tail.shift)
  }
}

/// A day or month of a year that may be left out.
public struct CalendarPoint: Hashable, Sendable {
  package var day: Int?
  package var month: Int
  package var year: Int?

  /// The unit, in the point's own year or else in the given one; `nil` where no such day exists.
  func unit(inYear fallback: Int?) -> CalendarUnit? {
    guard let year = year ?? fallback else { return nil }
    guard let day else { return .month(month, of: year) }
    return Day(year: year, month: month, day: day).map(CalendarUnit.day)
  }
}

extension TimeMention {
  /// The period, once the year is known; `nil` for forms that need more than a year.
  package func period(inYear fallback: Int?) -> Period? {
    if case .years(let first, let last) = form {
      return Period(from: .year(first), through: .year(last))
    }
    if case .schoolYear(let first, let last) = form {
      return Period(from: .month(9, of: first), through: .month(5, of: last))
    }
    if case .span(let first, let last) = form { return span(first, last, fallback) }
    guard let year = year ?? fallback else { return nil }
    switch form {
    case .day(let day, let month): return Day(year: year, month: month, day: day).map(Period.day)
    case .month(let month): return Period(.month(month, of: year))
    case .quarter(let quarter): return Period(.quarter(quarter, of: year))
    case .firstMonths(let count): return months(1, count, year)
    case .lastMonths(let count): return months(13 - count, 12, year)
    case .year, .occasion: return .year(year)
    case .beginningOfYear: return Period(.half(1, of: year))
    case .endOfYear: return Period(.half(2, of: year))
    case .partOfYear(let part): return self.part(part, of: year)
    case .partOfMonth(let part, let month): return self.part(part, of: month, year)
    case .weekOfMonth(let week, let month): return self.week(week, of: month, year)
    default: return nil
    }
  }

  private func months(_ first: Int, _ last: Int, _ year: Int) -> Period? {
    Period(from: .month(first, of: year), through: .month(last, of: year))
  }

  /// A first point without a year lies in the year of the last one, or the one before where it would come later.
  private func span(_ first: CalendarPoint, _ last: CalendarPoint, _ fallback: Int?) -> Period? {
    guard let end = last.unit(inYear: year ?? fallback) else { return nil }
    // A span over New Year, not one written backwards.
    let years = first.month - last.month >= 6 ? [end.year, end.year - 1] : [end.year]
    for year in years {
      if let start = first.unit(inYear: year), let period = Period(from: start, through: end) {
        return period
      }
    }
    return nil
  }

  /// January to March, May to August, October to December.
  private func part(_ part: Part, of year: Int) -> Period? {
    switch part {
    case .begin: months(1, 3, year)
    case .middle: months(5, 8, year)
    case .end: months(10, 12, year)
    }
  }

  /// Days 1 to 10, 11 to 20, and the rest.
  private func part(_ part: Part, of month: Int, _ year: Int) -> Period? {
    let days =
      switch part {
      case .begin: 1...10
      case .middle: 11...20
      case .end: 21...Day.length(ofMonth: month, year: year)
      }
    guard let first = Day(year: year, month: month, day: days.lowerBound),
      let last = Day(year: year, month: month, day: days.upperBound)
    else { return nil }
    return Period(from: .day(first), through: .day(last))
  }

  private func week(_ week: Int, of month: Int, _ year: Int) -> Period? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let monday = first.dayNumber + (8 - first.weekday) % 7 + (week - 1) * 7
    return Period(dayNumbers: monday...monday + 6)
  }
}

extension Day {
  /// 1 Monday to 7 Sunday; 1970-01-01 was a Thursday.
  var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }
}

extension Period {
  init?(dayNumbers: ClosedRange<Int>) {
    guard let first = Day(dayNumber: dayNumbers.lowerBound),
      let last = Day(dayNumber: dayNumbers.upperBound)
    else { return nil }
    self.init(from: .day(first), through: .day(last))
  }
}
