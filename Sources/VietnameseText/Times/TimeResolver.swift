import Chronology

/// A time with its period, and how far it can be trusted.
package struct ResolvedTime: Hashable, Sendable {
  /// Where the year or the day came from.
  package enum Basis: Hashable, Sendable {
    /// The words say it all.
    case stated
    /// The year of a neighbour in the text.
    case context
    /// The reference day.
    case reference
  }

  package var mention: TimeMention
  package var period: Period
  package var basis: Basis
  /// `đầu năm`, `tuần qua`: no sharp borders.
  package var isFuzzy: Bool
  /// More than thirteen months from the reference day, with a year that the text does not say.
  package var isDoubtful: Bool
}

/// Gives times their periods: the missing year from the text around, else from a reference day, which is the
/// article's own and never the machine's clock (LANGUAGE, 2.4 and 2.5).
package struct TimeResolver: Sendable {
  package var reference: Day?
  /// The year that a time without one belongs to; the reference day's where nothing else is known.
  package var year: Int?

  package init(reference: Day?, year: Int? = nil) {
    self.reference = reference
    self.year = year ?? reference?.year
  }

  /// The times of a sentence in order; those that nothing dates are left out.
  package func resolved(_ mentions: [TimeMention]) -> [ResolvedTime] {
    var main: Period?
    var named: Int?
    return mentions.compactMap { mention in
      guard let resolved = resolved(mention, main: main, named: named) else { return nil }
      if mention.role == .main {
        main = resolved.period
        named = mention.year ?? named
      }
      return resolved
    }
  }

  private func resolved(_ mention: TimeMention, main: Period?, named: Int?) -> ResolvedTime? {
    var dated = mention
    var basis = ResolvedTime.Basis.stated
    if needsYear(mention), let named {
      dated.year = named
      basis = .context
    }
    guard let period = period(of: dated, main: main) else { return nil }
    if dated.period(inYear: nil) == nil { basis = .reference }
    let distance = reference.map { abs(period.firstDay.dayNumber - $0.dayNumber) } ?? 0
    return ResolvedTime(
      mention: mention, period: period, basis: basis, isFuzzy: mention.form.isFuzzy,
      isDoubtful: basis != .stated && distance > 396)
  }

  private func needsYear(_ mention: TimeMention) -> Bool {
    mention.lacksYear && mention.side == .nearest
  }

  /// The period of a mention; `main` is the period that `cùng kỳ` and `tháng tiếp theo` lean on.
  package func period(of mention: TimeMention, main: Period? = nil) -> Period? {
    var mention = mention
    if let shift = mention.yearShift { mention.year = year.map { $0 + shift } }
    switch mention.form {
    case .now: return reference.map(Period.day)
    case .relativeYear(let shift): return year.map { .year($0 + shift) }
    case .yearBefore: return year.map { .year($0 - 1) }
    case .samePeriodLastYear: return samePeriod(mention, main)
    case .nextMonths(let count): return months(count, after: main)
    case .later(let unit, let count): return later(unit, count, main)
    case .relative, .weekday, .nearWeekday, .around, .yearToDate:
      return reference.flatMap { RelativeCalendar(day: $0).period(of: mention.form) }
    case .dayOfMonth(let day, let shift): return dayOfMonth(day, shift)
    case .range(let ends): return range(ends)
    case .day, .span: return nearest(mention)
    default: return mention.form.needsYear ? likely(mention) : mention.period(inYear: year)
    }
  }

  /// From the last day of the time before it: `năm 2018 … một năm sau` is 2019.
  private func later(_ unit: TimeMention.Unit, _ count: Int, _ main: Period?) -> Period? {
    let start = main?.lastDay ?? reference
    return start.flatMap { RelativeCalendar(day: $0).period(of: .relative(unit, count)) }
  }

  private func samePeriod(_ mention: TimeMention, _ main: Period?) -> Period? {
    guard let year = mention.year, let main else { return main?.shifted(byYears: -1) }
    return main.shifted(byYears: year - main.lastDay.year)
  }

  private func dayOfMonth(_ day: Int, _ shift: Int) -> Period? {
    guard let reference,
      let month = RelativeCalendar(day: reference).period(of: .relative(.month, shift))
    else { return nil }
    let first = month.firstDay
    return Day(year: first.year, month: first.month, day: day).map(Period.day)
  }

  /// From the first day of the first end to the last day of the last: in its units where both have the same, else
  /// in days.
  private func range(_ ends: [TimeMention]) -> Period? {
    guard ends.count == 2, let last = period(of: ends[1]) else { return nil }
    var first = ends[0]
    if first.lacksYear {
      first.year = last.lastDay.year
    }
    guard let start = period(of: first) else { return nil }
    if start.grain == last.grain, let whole = Period(from: start.first, through: last.last) {
      return whole
    }
    if start.grain != .day, last.grain != .day {
      return Period(from: .month(of: start.firstDay), through: .month(of: last.lastDay))
    }
    return Period(from: .day(start.firstDay), through: .day(last.lastDay))
  }

  /// A month, quarter or part of a year without its year: on the side that the words say; else of the article's
  /// year, or of the year before where the article is of January or February and tells of what has not come yet.
  private func likely(_ mention: TimeMention) -> Period? {
    guard mention.year == nil, let year, let reference else { return mention.period(inYear: year) }
    let candidates = [year - 1, year, year + 1].compactMap { mention.period(inYear: $0) }
    switch mention.side {
    case .future: return candidates.first { $0.lastDay >= reference } ?? candidates.last
    case .past: return candidates.last { $0.firstDay <= reference } ?? candidates.first
    case .nearest:
      let period = mention.period(inYear: year)
      let isAhead = (period?.firstDay.dayNumber ?? 0) > reference.dayNumber + 45
      return reference.month <= 2 && isAhead ? candidates.first : period
    }
  }

  /// A day without a year: the nearest to the reference, on the side that the words say.
  private func nearest(_ mention: TimeMention) -> Period? {
    guard mention.year == nil, let year, let reference else {
      return mention.period(inYear: year)
    }
    let candidates = [year, year - 1, year + 1].compactMap { mention.period(inYear: $0) }
    let fitting = candidates.filter { candidate in
      switch mention.side {
      case .future: candidate.lastDay >= reference
      case .past: candidate.firstDay <= reference
      case .nearest: true
      }
    }
    return (fitting.isEmpty ? candidates : fitting).min {
      distance($0, reference) < distance($1, reference)
    }
  }

  private func distance(_ period: Period, _ day: Day) -> Int {
    abs(period.lastDay.dayNumber - day.dayNumber)
  }

  private func months(_ count: Int, after period: Period?) -> Period? {
    guard let start = period?.lastDay.adding(days: 1) else { return nil }
    let last = start.month + count - 1
    guard last <= 12 else { return nil }
    return Period(
      from: .month(start.month, of: start.year), through: .month(last, of: start.year))
  }
}

extension TimeMention.Form {
  /// Whether the borders of the period are a convention.
  package var isFuzzy: Bool {
    switch self {
    case .partOfYear, .partOfMonth, .beginningOfYear, .endOfYear, .schoolYear, .around: true
    default: false
    }
  }
}

extension CalendarUnit {
  fileprivate static func month(of day: Day) -> CalendarUnit { .month(day.month, of: day.year) }
}
