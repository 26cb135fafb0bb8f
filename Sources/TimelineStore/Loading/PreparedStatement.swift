import Foundation
import GRDB
import GRDBSQLite

/// A statement that is run for each of many rows: values go straight into SQLite, without an array between.
///
/// Next editor: `GRDB.Statement` alone costs more than what SQLite does with a row. It keeps the statement here, and
/// does nothing else with it.
struct PreparedStatement {
  private let owner: Statement
  private let statement: OpaquePointer
  private let connection: OpaquePointer?
  private let texts = TextBuffer()

  init(_ db: Database, _ sql: String) throws {
    owner = try db.cachedStatement(sql: sql)
    statement = owner.sqliteStatement
    connection = db.sqliteConnection
  }

  /// Runs the statement with what `fill` binds, which must be all of its values.
  func run(_ fill: (inout Binding) throws -> Void) throws {
    try bind(fill)
    while try step() {}
  }

  /// Runs the statement once, with the rows as its only argument.
  func run(all rows: RowBuffer) throws {
    let code = RowFeed.bind(rows, to: statement)
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    defer { sqlite3_clear_bindings(statement) }
    try withExtendedLifetime(rows) { while try step() {} }
  }

  /// The row that was inserted last on its connection.
  var insertedRow: Int64 { sqlite3_last_insert_rowid(connection) }

  /// The first column of all rows.
  func numbers(_ fill: (inout Binding) throws -> Void) throws -> [Int64] {
    var numbers: [Int64] = []
    try rows(fill) { numbers.append($0.number(0)) }
    return numbers
  }

  func rows(_ fill: (inout Binding) throws -> Void, _ body: (Columns) throws -> Void) throws {
    try bind(fill)
    defer { sqlite3_reset(statement) }
    while try step() { try body(Columns(statement: statement)) }
  }

  /// - Returns: Whether there is a row.
  private func step() throws -> Bool {
    let code = sqlite3_step(statement)
    if code == SQLITE_ROW { return true }
    let message = code == SQLITE_DONE ? nil : String(cString: sqlite3_errmsg(connection))
    sqlite3_reset(statement)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
    return false
  }

  private func bind(_ fill: (inout Binding) throws -> Void) throws {
    texts.used = 0
    var binding = Binding(statement: statement, texts: texts)
    try fill(&binding)
    guard binding.code == 0 else {
      throw DatabaseError(resultCode: ResultCode(rawValue: binding.code))
    }
  }
}

extension PreparedStatement {
  /// The columns of a row that stands now.
  struct Columns {
    fileprivate let statement: OpaquePointer

    /// 0 where the column is empty.
    func number(_ column: CInt) -> Int64 { sqlite3_column_int64(statement, column) }

    /// Empty where the column is.
    func text(_ column: CInt) -> String {
      bytes(column) { String(decoding: $0, as: UTF8.self) }
    }

    func optionalText(_ column: CInt) -> String? { isEmpty(column) ? nil : text(column) }

    func isEmpty(_ column: CInt) -> Bool {
      sqlite3_column_type(statement, column) == SQLITE_NULL
    }

    /// Of a blob or a text; nothing where the column is empty.
    func bytes<Value>(_ column: CInt, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
      let start = sqlite3_column_blob(statement, column)
      return body(
        UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }
  }

  /// Takes the values of a statement one after the other.
  struct Binding {
    fileprivate let statement: OpaquePointer
    fileprivate let texts: TextBuffer
    private var column: CInt = 0
    /// Of SQLite; 0 as long as all went well.
    fileprivate private(set) var code: CInt = 0

    fileprivate init(statement: OpaquePointer, texts: TextBuffer) {
      self.statement = statement
      self.texts = texts
    }

    mutating func add(_ value: Int64) {
      note(sqlite3_bind_int64(statement, next(), value))
    }

    mutating func add(_ value: Int) { add(Int64(value)) }
    mutating func add(_ value: Bool) { add(value ? 1 : 0 as Int64) }
    mutating func add(_ value: Int64?) { if let value { add(value) } else { addNull() } }

    mutating func add(_ value: Double) {
      note(sqlite3_bind_double(statement, next(), value))
    }

    mutating func add(_ value: String?) { if let value { add(value) } else { addNull() } }

    mutating func add(_ value: String) {
      var value = value
      let column = next()
      note(
        value.withUTF8 { bytes in
          let (place, lifetime) = texts.place(for: UnsafeRawBufferPointer(bytes))
          return sqlite3_bind_text(
            statement, column, place?.assumingMemoryBound(to: CChar.self), CInt(bytes.count),
            lifetime)
        })
    }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
      let (place, lifetime) = texts.place(for: bytes)
      note(sqlite3_bind_blob(statement, next(), place, CInt(bytes.count), lifetime))
    }

    mutating func addNull() { note(sqlite3_bind_null(statement, next())) }

    private mutating func next() -> CInt {
      column += 1
      return column
    }

    private mutating func note(_ result: CInt) { if result != 0 { code = result } }
  }
}

/// Where the texts of a row stand while SQLite reads them, so that it needs no copies of its own.
private final class TextBuffer {
  private let start = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
  fileprivate var used = 0
  private static let capacity = 1 << 16

  deinit { start.deallocate() }

  /// What does not fit SQLite copies itself.
  func place(
    for bytes: UnsafeRawBufferPointer
  ) -> (UnsafeRawPointer?, sqlite3_destructor_type?) {
    guard used + bytes.count <= TextBuffer.capacity else {
      return (bytes.baseAddress, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
    let place = start + used
    if let source = bytes.baseAddress { memcpy(place, source, bytes.count) }
    used += bytes.count
    return (UnsafeRawPointer(place), nil)
  }
}
