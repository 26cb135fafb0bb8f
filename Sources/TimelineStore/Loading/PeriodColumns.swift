import Chronology
import GRDB

/// Label, first and last day of a period, for the three columns that hold one.
struct PeriodColumns {
  let label: String
  let first: String
  let last: String

  init(_ period: Period) {
    label = period.label
    first = period.firstDay.description
    last = period.lastDay.description
  }
}

/// The columns of periods that were written before: the facts of a night are about few periods.
struct PeriodTexts {
  private var known: [Period: PeriodColumns] = [:]

  mutating func columns(of period: Period?) -> PeriodColumns? {
    guard let period else { return nil }
    if let columns = known[period] { return columns }
    let columns = PeriodColumns(period)
    known[period] = columns
    return columns
  }
}

extension PreparedStatement.Binding {
  mutating func add(_ columns: PeriodColumns?) {
    add(columns?.label)
    add(columns?.first)
    add(columns?.last)
  }
}
