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

  /// As ``rows(_:_:)``, one after the other; none is kept, and so none is copied.
  func forEachRow(
    _ sql: String, _ values: [SQLValue] = [], _ body: (Row) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      cachedStatement(sql: sql), arguments: StatementArguments(values))
    while let row = try rows.next() { try body(row) }
  }

  /// The rows of a statement that was prepared once for this connection.
  func rows(_ sql: String, _ values: [SQLValue] = []) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }
}
