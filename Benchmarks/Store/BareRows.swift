import BenchmarkTiming
import GRDBSQLite

/// What SQLite alone takes for the rows of facts and sentences that a store holds: a loop that steps, binds and steps,
/// into tables without a check, a reference or an index. The floor of every load.
struct BareRows {
  /// The store's file.
  var path: String

  private static let tables = [("statement", 15), ("sentence", 4)]

  /// Seconds of the processor, with what reading the rows takes.
  func copy(to target: String) throws -> Double {
    var db: OpaquePointer?
    guard sqlite3_open(target, &db) == SQLITE_OK else { throw Failure(db) }
    defer { sqlite3_close(db) }
    try run("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0", db)
    try run("ATTACH '\(path)' AS full", db)
    for (table, count) in BareRows.tables {
      let columns = (0..<count).map { "c\($0)" }.joined(separator: ", ")
      try run("CREATE TABLE \(table) (\(columns))", db)
    }
    let start = Processor.seconds
    try run("BEGIN", db)
    for (table, count) in BareRows.tables { try copy(table, count, db) }
    try run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)", db)
    return Processor.seconds - start
  }

  private func copy(_ table: String, _ count: Int, _ db: OpaquePointer?) throws {
    let source = try prepare("SELECT * FROM full.\(table)", db)
    let places = Array(repeating: "?", count: count).joined(separator: ", ")
    let insert = try prepare("INSERT INTO main.\(table) VALUES (\(places))", db)
    defer {
      sqlite3_finalize(source)
      sqlite3_finalize(insert)
    }
    while sqlite3_step(source) == SQLITE_ROW {
      for column in 0..<CInt(count) {
        sqlite3_bind_value(insert, column + 1, sqlite3_column_value(source, column))
      }
      guard sqlite3_step(insert) == SQLITE_DONE else { throw Failure(db) }
      sqlite3_reset(insert)
    }
  }

  private func prepare(_ sql: String, _ db: OpaquePointer?) throws -> OpaquePointer? {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(db, sql, -1, &statement, nil) == SQLITE_OK else { throw Failure(db) }
    return statement
  }

  private func run(_ sql: String, _ db: OpaquePointer?) throws {
    guard sqlite3_exec(db, sql, nil, nil, nil) == SQLITE_OK else { throw Failure(db) }
  }

  struct Failure: Error {
    var message: String

    init(_ db: OpaquePointer?) { message = String(cString: sqlite3_errmsg(db)) }
  }
}
