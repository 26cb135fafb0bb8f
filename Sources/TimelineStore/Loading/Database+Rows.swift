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

  /// Everything that `body` reads is of one moment. What `DatabaseQueue.read` does for that makes SQLite prepare all
  /// statements of the connection again: it prepares a `BEGIN` each time, and sets a flag.
  func inOneView<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try run("BEGIN DEFERRED TRANSACTION", [])
    do {
      let value = try body(self)
      try run("COMMIT TRANSACTION", [])
      return value
    } catch {
      try? run("ROLLBACK TRANSACTION", [])
      throw error
    }
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
