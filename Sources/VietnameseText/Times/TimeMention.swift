import Chronology

/// A time in a text, as far as the words themselves say.
package struct TimeMention: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case day(Int, month: Int)
    case days(Day, Day)
    case month(Int)
    case quarter(Int)
    /// `6 tháng đầu năm`, `4 tháng đầu năm`: months 1 to N.
    case firstMonths(Int)
    /// `8 tháng cuối năm`: the last N months.
    case lastMonths(Int)
    /// `8 tháng tiếp theo`: N months after the period before it.
    case nextMonths(Int)
    case year
    /// `giai đoạn 2016 - 2020`, both years inside.
    case years(Int, Int)
    /// `những tháng đầu năm`, `đầu năm`: the beginning of the year, no sharper.
    case beginningOfYear
    /// `những tháng cuối năm`, `cuối năm`.
    case endOfYear
    /// `đợt 1/2017`: a numbered occasion of the year.
    case occasion(Int)
    /// `hiện nay`, `đến nay`: the day of the article.
    case now
    /// `năm nay`, `năm trước`: years relative to the article's.
    case relativeYear(Int)
    /// `cùng kỳ`: the main period a year earlier.
    case samePeriodLastYear
  }

  /// What the time does in its sentence.
  package enum Role: Hashable, Sendable {
    case main
    /// `so với năm 2022`: what a change is measured from.
    case comparison
    /// `đến năm 2025`: when a target is due.
    case due
  }

  package var tokens: Range<Int>
  package var form: Form
  /// `nil` where the text leaves it out.
  package var year: Int?
  package var role: Role
  /// `tính đến 31/5`, `đến hết tháng 6`: counted up to then.
  package var isAsOf = false
}

extension TimeMention {
  /// The period, once the year is known; `nil` for forms that need more than a year.
  package func period(inYear fallback: Int?) -> Period? {
    if case .years(let first, let last) = form {
      return Period(from: .year(first), through: .year(last))
    }
    if case .days(let first, let last) = form {
      return Period(from: .day(first), through: .day(last))
    }
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
    case .years, .days, .nextMonths, .now, .relativeYear, .samePeriodLastYear: return nil
    }
  }

  private func months(_ first: Int, _ last: Int, _ year: Int) -> Period? {
    Period(from: .month(first, of: year), through: .month(last, of: year))
  }
}
