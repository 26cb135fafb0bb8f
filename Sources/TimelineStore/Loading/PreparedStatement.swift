import GRDB

/// A statement that is run for each of many rows: values go straight into it, without an array between.
///
/// Next editor: `GRDB.Statement` with arguments costs more than what SQLite does with a row.
struct PreparedStatement {
  private let statement: Statement
  private static let none = StatementArguments()

  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
  }

  /// Runs the statement with what `fill` binds, which must be all of its values.
  func run(_ fill: (inout Binding) throws -> Void) throws {
    try bind(fill)
    try statement.execute()
  }

  /// The first column of all rows.
  func numbers(_ fill: (inout Binding) throws -> Void) throws -> [Int64] {
    try bind(fill)
    return try Int64.fetchAll(statement)
  }

  private func bind(_ fill: (inout Binding) throws -> Void) throws {
    // Makes it ready anew; GRDB takes the values for given and leaves those that are bound alone.
    statement.setUncheckedArguments(PreparedStatement.none)
    var binding = Binding(statement: statement.sqliteStatement)
    try fill(&binding)
    guard binding.code == 0 else {
      throw DatabaseError(resultCode: ResultCode(rawValue: binding.code))
    }
  }

  /// Takes the values of a statement one after the other.
  struct Binding {
    fileprivate let statement: SQLiteStatement
    private var column: CInt = 0
    /// Of SQLite; 0 as long as all went well.
    fileprivate private(set) var code: CInt = 0

    fileprivate init(statement: SQLiteStatement) { self.statement = statement }

    mutating func add(_ value: some StatementBinding) {
      column += 1
      let result = value.bind(to: statement, at: column)
      if result != 0 { code = result }
    }
  }
}
