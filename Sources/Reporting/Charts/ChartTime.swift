import Chronology

/// The axis of time: every period of one length from the first to the last, those without a value too, so
/// that a gap is as wide as it was long.
struct ChartTime: Sendable {
  private let first: Int
  let count: Int
  private let grain: CalendarUnit.Grain
  private let start: Period

  /// - Parameter periods: In order, not empty, of one length.
  init(_ periods: [Period]) {
    let start = periods.first ?? .year(1)
    self.start = start
    grain = start.isSpan ? .year : start.grain
    first = ChartTime.number(of: start)
    count = ChartTime.number(of: periods.last ?? start) - first + 1
  }

  /// Values of days are told now and then: what lies between them is no gap.
  var knowsGaps: Bool { grain != .day }

  func slot(of period: Period) -> Int { ChartTime.number(of: period) - first }

  private static func number(of period: Period) -> Int {
    switch period.first {
    case .quarter(let quarter, let year) where !period.isSpan: year * 4 + quarter - 1
    case .month(let month, let year) where !period.isSpan: year * 12 + month - 1
    case .day(let day) where !period.isSpan: day.dayNumber
    default: period.first.year
    }
  }

  /// The period that stands at a slot.
  func period(at slot: Int) -> Period {
    let number = first + slot
    switch grain {
    case .quarter: return Period(.quarter(number % 4 + 1, of: number / 4))
    case .month: return Period(.month(number % 12 + 1, of: number / 12))
    case .day: return Day(dayNumber: number).map(Period.day) ?? start
    case .half, .year: return start.shifted(byYears: slot)
    }
  }
}
