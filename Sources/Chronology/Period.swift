/// What time a fact is about (kỳ): one calendar unit, or an inclusive span of units of one grain.
///
/// A label, not an interval: `2022-H1` is "6 tháng đầu năm 2022" whatever data window the office
/// used; see ``ReportingWindow`` for the official one.
package struct Period: Hashable, Sendable {
  private let firstCode: UInt32
  private let lastCode: UInt32

  package var first: CalendarUnit { CalendarUnit(code: firstCode) }
  package var last: CalendarUnit { CalendarUnit(code: lastCode) }

  package init(_ unit: CalendarUnit) { self.init(first: unit, last: unit) }

  /// - Returns: `nil` where the grains differ or the span runs backwards. Spans that are exactly a
  ///   larger unit stay spans, except months January–June, July–December and the quarters: they
  ///   are the same label however they were written.
  package init?(from first: CalendarUnit, through last: CalendarUnit) {
    guard first.grain == last.grain, first.firstDay <= last.firstDay else { return nil }
    if let unit = Period.unit(from: first, through: last) {
      self.init(unit)
    } else {
      self.init(first: first, last: last)
    }
  }

  private init(first: CalendarUnit, last: CalendarUnit) {
    firstCode = first.code
    lastCode = first == last ? firstCode : last.code
  }

  package static func year(_ year: Int) -> Period { Period(.year(year)) }
  package static func day(_ day: Day) -> Period { Period(.day(day)) }

  /// The half, quarter or year that a span of months exactly fills.
  private static func unit(from first: CalendarUnit, through last: CalendarUnit) -> CalendarUnit? {
    guard case .month(let start, let year) = first, case .month(let end, year) = last else {
      return first == last ? first : nil
    }
    switch (start, end) {
    case (1, 12): return .year(year)
    case (1, 6): return .half(1, of: year)
    case (7, 12): return .half(2, of: year)
    case let (start, end) where end - start == 2 && start % 3 == 1:
      return .quarter(end / 3, of: year)
    default: return first == last ? first : nil
    }
  }

  package var isSpan: Bool { firstCode != lastCode }
  package var grain: CalendarUnit.Grain { first.grain }
  package var firstDay: Day { first.firstDay }
  package var lastDay: Day { last.lastDay }

  /// The same period `years` later (cùng kỳ is −1).
  package func shifted(byYears years: Int) -> Period {
    guard isSpan else { return Period(first.shifted(byYears: years)) }
    return Period(from: first.shifted(byYears: years), through: last.shifted(byYears: years))
      ?? self
  }

  /// Whether `other` lies wholly inside this period.
  package func contains(_ other: Period) -> Bool {
    firstDay <= other.firstDay && other.lastDay <= lastDay
  }

  package func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }
}

extension Period: CustomStringConvertible {
  /// `2022-H1`, or `2017-01/2017-04` for a span (CONTRACT: places, periods, numbers).
  package var label: String { isSpan ? "\(first.label)/\(last.label)" : first.label }
  package var description: String { label }

  package init?(label: String) {
    let parts = label.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let first = CalendarUnit(label: parts[0]) else { return nil }
    switch parts.count {
    case 1: self.init(first)
    case 2:
      guard let last = CalendarUnit(label: parts[1]) else { return nil }
      self.init(from: first, through: last)
    default: return nil
    }
  }
}

extension Period: Comparable {
  /// By first day, then longer before shorter, then label: a total order.
  package static func < (left: Period, right: Period) -> Bool {
    let (begins, ends) = (left.firstDay, left.lastDay)
    if begins != right.firstDay { return begins < right.firstDay }
    if ends != right.lastDay { return right.lastDay < ends }
    return left.label < right.label
  }
}
