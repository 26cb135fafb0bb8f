import Chronology
import GRDB

typealias SQLValue = (any DatabaseValueConvertible)?

extension Database {
  /// Runs a statement that was prepared once for this connection.
  func run(_ sql: String, _ values: [SQLValue]) throws {
    let statement = try cachedStatement(sql: sql)
    statement.setUncheckedArguments(StatementArguments(values))
    try statement.execute()
  }

  /// The rows of a statement that was prepared once for this connection.
  func rows(_ sql: String, _ values: [SQLValue] = []) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }
}

extension Period {
  /// Label, first and last day, for the three columns that hold a period.
  static func columns(_ period: Period?) -> [SQLValue] {
    [period?.label, period?.firstDay.description, period?.lastDay.description]
  }
}
