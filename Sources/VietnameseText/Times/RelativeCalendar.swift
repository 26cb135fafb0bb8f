import Chronology

/// Units of the calendar around a day.
struct RelativeCalendar {
  let day: Day

  func period(of form: TimeMention.Form) -> Period? {
    switch form {
    case .relative(let unit, let shift): relative(unit, shift)
    case .weekday(let weekday, let week): self.day(monday + week * 7 + weekday - 1)
    case .nearWeekday(let weekday, let side): near(weekday, side)
    case .around(let unit, let count, let side): around(unit, count, side)
    case .yearToDate: Period(dayNumbers: yearStart...day.dayNumber)
    default: nil
    }
  }

  private var monday: Int { day.dayNumber - day.weekday + 1 }
  private var yearStart: Int { Period.year(day.year).firstDay.dayNumber }
  /// Months since year 0.
  private var month: Int { day.year * 12 + day.month - 1 }

  private func day(_ number: Int) -> Period? { Day(dayNumber: number).map(Period.day) }

  private func relative(_ unit: TimeMention.Unit, _ shift: Int) -> Period? {
    switch unit {
    case .day: return day(day.dayNumber + shift)
    case .week:
      let start = monday + shift * 7
      return Period(dayNumbers: start...start + 6)
    case .month:
      let month = month + shift
      return Period(.month(month % 12 + 1, of: month / 12))
    case .quarter:
      let quarter = month / 3 + shift
      return Period(.quarter(quarter % 4 + 1, of: quarter / 4))
    case .year: return .year(day.year + shift)
    }
  }

  private func near(_ weekday: Int, _ side: TimeMention.Side) -> Period? {
    let ahead = (weekday - day.weekday + 7) % 7
    switch side {
    case .future: return day(day.dayNumber + (ahead == 0 ? 7 : ahead))
    case .past: return day(day.dayNumber + (ahead == 0 ? -7 : ahead - 7))
    case .nearest: return day(day.dayNumber + (ahead <= 3 ? ahead : ahead - 7))
    }
  }

  /// Up to the day, or from the day after it.
  private func around(
    _ unit: TimeMention.Unit, _ count: Int, _ side: TimeMention.Side
  ) -> Period? {
    let number = day.dayNumber
    switch (unit, side) {
    case (.day, .future): return Period(dayNumbers: number + 1...number + count)
    case (.day, _): return Period(dayNumbers: number - count...number - 1)
    case (.week, .future): return Period(dayNumbers: number + 1...number + count * 7)
    case (.week, _): return Period(dayNumbers: number - count * 7...number - 1)
    default: return months(count * monthCount(unit), side)
    }
  }

  private func monthCount(_ unit: TimeMention.Unit) -> Int {
    switch unit {
    case .quarter: 3
    case .year: 12
    default: 1
    }
  }

  private func months(_ count: Int, _ side: TimeMention.Side) -> Period? {
    let other = month + (side == .future ? count : -count)
    let (year, index) = (other / 12, other % 12 + 1)
    guard (1...9999).contains(year) else { return nil }
    let last = min(day.day, Day.length(ofMonth: index, year: year))
    guard let border = Day(year: year, month: index, day: last) else { return nil }
    return side == .future
      ? Period(dayNumbers: day.dayNumber...border.dayNumber)
      : Period(dayNumbers: border.dayNumber...day.dayNumber)
  }
}
