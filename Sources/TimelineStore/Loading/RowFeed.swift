import GRDB
import GRDBSQLite

/// Rows in memory as a table that SQLite reads: `SELECT c0, c1 FROM row_feed(?)`, where the argument is a
/// ``RowBuffer`` as a pointer. A statement that takes all rows at once spares what SQLite does before and behind a
/// statement, which is more than it does for the row.
///
/// https://www.sqlite.org/vtab.html
enum RowFeed {
  static let name = "row_feed"
  static let mostColumns = 20
  /// Column of the table behind all others, which is its argument.
  private static let argument = CInt(mostColumns)

  /// To be called once for each connection.
  static func register(_ db: Database) throws {
    let code = sqlite3_create_module_v2(db.sqliteConnection, name, module.table, nil, nil)
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  /// Its buffer must live as long as the statement runs.
  static func bind(_ buffer: RowBuffer, to statement: OpaquePointer) -> CInt {
    let pointer = Unmanaged.passUnretained(buffer).toOpaque()
    return sqlite3_bind_pointer(statement, 1, pointer, typeName, nil)
  }

  /// SQLite keeps the address of the name.
  nonisolated(unsafe) private static let typeName: UnsafePointer<CChar> = {
    let bytes = Array(name.utf8CString)
    let start = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    start.initialize(from: bytes, count: bytes.count)
    return UnsafePointer(start)
  }()

  private static let declaration: String = {
    let columns = (0..<mostColumns).map { "c\($0)" }.joined(separator: ", ")
    return "CREATE TABLE rows (\(columns), buffer HIDDEN)"
  }()

  /// Lives as long as the program: connections refer to it.
  private struct Module: @unchecked Sendable {
    let table: UnsafeMutablePointer<sqlite3_module>
  }

  private static let module: Module = {
    let table = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
    var module = sqlite3_module()
    module.xConnect = { db, _, _, _, result, _ in
      let code = sqlite3_declare_vtab(db, RowFeed.declaration)
      guard code == SQLITE_OK else { return code }
      let table = UnsafeMutablePointer<sqlite3_vtab>.allocate(capacity: 1)
      table.initialize(to: sqlite3_vtab())
      result?.pointee = table
      return SQLITE_OK
    }
    module.xDisconnect = { table in
      table?.deallocate()
      return SQLITE_OK
    }
    module.xBestIndex = { _, plan in RowFeed.plan(plan) }
    module.xOpen = { _, result in
      let cursor = UnsafeMutablePointer<Cursor>.allocate(capacity: 1)
      cursor.initialize(to: Cursor())
      result?.pointee = UnsafeMutableRawPointer(cursor).assumingMemoryBound(
        to: sqlite3_vtab_cursor.self)
      return SQLITE_OK
    }
    module.xClose = { cursor in
      RowFeed.cursor(cursor)?.deallocate()
      return SQLITE_OK
    }
    module.xFilter = { cursor, _, _, _, values in
      guard let cursor = RowFeed.cursor(cursor),
        let pointer = sqlite3_value_pointer(values?[0], RowFeed.typeName)
      else { return SQLITE_MISUSE }
      let buffer = Unmanaged<RowBuffer>.fromOpaque(pointer).takeUnretainedValue()
      cursor.pointee.rows = buffer.rows
      cursor.pointee.number = 0
      return SQLITE_OK
    }
    module.xNext = { cursor in
      RowFeed.cursor(cursor)?.pointee.number += 1
      return SQLITE_OK
    }
    module.xEof = { cursor in
      guard let cursor = RowFeed.cursor(cursor) else { return 1 }
      return cursor.pointee.number < cursor.pointee.rows.count ? 0 : 1
    }
    module.xColumn = { cursor, context, column in
      guard let cursor = RowFeed.cursor(cursor) else { return SQLITE_MISUSE }
      cursor.pointee.rows.give(cursor.pointee.number, Int(column), to: context)
      return SQLITE_OK
    }
    module.xRowid = { cursor, result in
      result?.pointee = sqlite3_int64(RowFeed.cursor(cursor)?.pointee.number ?? 0)
      return SQLITE_OK
    }
    table.initialize(to: module)
    return Module(table: table)
  }()

  /// The only plan there is: the buffer is given, and its rows are read in their order.
  private static func plan(_ plan: UnsafeMutablePointer<sqlite3_index_info>?) -> CInt {
    guard let plan else { return SQLITE_MISUSE }
    for index in 0..<Int(plan.pointee.nConstraint) {
      let constraint = plan.pointee.aConstraint[index]
      guard constraint.iColumn == argument, constraint.usable != 0 else { continue }
      plan.pointee.aConstraintUsage[index].argvIndex = 1
      plan.pointee.aConstraintUsage[index].omit = 1
      plan.pointee.estimatedCost = 1
      return SQLITE_OK
    }
    return SQLITE_CONSTRAINT
  }

  private struct Cursor {
    /// SQLite's own; it must come first.
    var base = sqlite3_vtab_cursor()
    var rows = RowBuffer.Rows()
    var number = 0
  }

  private static func cursor(
    _ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?
  ) -> UnsafeMutablePointer<Cursor>? {
    UnsafeMutableRawPointer(cursor)?.assumingMemoryBound(to: Cursor.self)
  }
}
