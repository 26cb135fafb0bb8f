import Chronology
import GRDB

/// Keeps the list of inputs, and of those that could not be read.
struct InputWriter {
  private let db: Database
  private let run: Int64
  private let day: Day
  private let find: PreparedStatement
  private let enter: PreparedStatement
  private let change: PreparedStatement
  /// What was entered last, as it stands in its row.
  private var entered: Columns?

  init(db: Database, run: RunID, day: Day) throws {
    self.db = db
    self.run = run.rawValue
    self.day = day
    find = try PreparedStatement(db, "SELECT number FROM input WHERE path = ?")
    enter = try PreparedStatement(db, insertInput)
    change = try PreparedStatement(db, updateInput)
  }

  /// - Returns: The row of the input, and whether anything was known of it.
  mutating func begin(_ input: LoadedInput) throws -> (number: Int64, isKnown: Bool) {
    entered = nil
    if let number = try find.numbers({ $0.add(input.path) }).first { return (number, true) }
    let columns = Columns(input)
    try enter.run { row in
      row.add(columns)
      row.add(run)
      row.add(run)
    }
    entered = columns
    return (db.lastInsertedRowID, false)
  }

  func write(_ input: LoadedInput) throws {
    let columns = Columns(input)
    if columns == entered { return }
    try change.run { row in
      row.add(columns)
      row.add(run)
    }
  }

  /// Replaces what is said about the input; what stays in quarantine keeps its first day.
  ///
  /// - Returns: How many there are, and how many of them are new.
  func quarantine(
    _ records: [QuarantineRecord], of input: String, isKnown: Bool
  ) throws -> (all: Int, new: Int) {
    if records.isEmpty, !isKnown { return (0, 0) }
    let before: [String] = try isKnown ? quarantined(of: input) : []
    let now = Set(records.map(\.source))
    for source in before where !now.contains(source) {
      try db.run("DELETE FROM quarantine WHERE source = ?", [source])
    }
    for record in records { try write(record, of: input) }
    return (now.count, now.subtracting(before).count)
  }

  private func quarantined(of input: String) throws -> [String] {
    try db.rows("SELECT source FROM quarantine WHERE input = ?", [input]).map { $0[0] }
  }

  private func write(_ record: QuarantineRecord, of input: String) throws {
    try db.run(
      """
      INSERT INTO quarantine (source, input, reason, message, since, run)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (source) DO UPDATE SET reason = excluded.reason, message = excluded.message
      """,
      [
        record.source, input, record.reason, record.message, (record.since ?? day).description,
        run,
      ])
  }
}

/// What is written of an input, but for the runs.
private struct Columns: Equatable {
  var path: String
  var size: Int
  var mtimeNanoseconds: Int64
  var sha256: String
  var rulesVersion: String
  var state: String

  init(_ input: LoadedInput) {
    path = input.path
    size = input.size
    mtimeNanoseconds = input.mtimeNanoseconds
    sha256 = input.sha256
    rulesVersion = input.rulesVersion
    let state: InputState.State = if case .articles = input.result { .loaded } else { .quarantined }
    self.state = state.rawValue
  }
}

extension PreparedStatement.Binding {
  fileprivate mutating func add(_ columns: Columns) {
    add(columns.path)
    add(columns.size)
    add(columns.mtimeNanoseconds)
    add(columns.sha256)
    add(columns.rulesVersion)
    add(columns.state)
  }
}

private let insertInput = """
  INSERT INTO input (path, size, mtime_ns, sha256, rules, state, first_run, last_run)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  """

private let updateInput = """
  UPDATE input SET size = ?2, mtime_ns = ?3, sha256 = ?4, rules = ?5, state = ?6, last_run = ?7
  WHERE path = ?1
  """
