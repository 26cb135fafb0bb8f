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

extension PreparedStatement.Binding {
  mutating func add(_ columns: PeriodColumns?) {
    add(columns?.label)
    add(columns?.first)
    add(columns?.last)
  }
}

/// The numbers that stand for periods in rows of facts: those of a night are about few of them.
struct PeriodTable {
  private var known: [Period.Number: Int64] = [:]
  private var last: (period: Period.Number, number: Int64)?
  private let find: PreparedStatement
  private let enter: PreparedStatement

  init(db: Database) throws {
    find = try PreparedStatement(db, "SELECT number FROM period WHERE label = ?")
    enter = try PreparedStatement(
      db, "INSERT INTO period (label, first, last) VALUES (?, ?, ?)")
  }

  mutating func number(of period: Period?) throws -> Int64? {
    guard let period else { return nil }
    let key = period.number
    if let last, last.period == key { return last.number }
    let number: Int64
    if let found = known[key] {
      number = found
    } else {
      number = try stored(period)
      known[key] = number
    }
    last = (key, number)
    return number
  }

  private func stored(_ period: Period) throws -> Int64 {
    let columns = PeriodColumns(period)
    if let number = try find.numbers({ $0.add(columns.label) }).first { return number }
    try enter.run { $0.add(columns) }
    return enter.insertedRow
  }
}
