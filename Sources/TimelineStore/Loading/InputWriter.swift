import Chronology
import GRDB

/// Keeps the list of inputs, and of those that could not be read.
struct InputWriter {
  var db: Database
  var run: RunID
  var day: Day

  /// - Returns: Whether nothing was known of the input.
  func begin(_ input: LoadedInput) throws -> Bool {
    try db.run(
      """
      INSERT INTO input (path, size, mtime_ns, sha256, rules, state, first_run, last_run)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)
      ON CONFLICT (path) DO NOTHING
      """, values(input))
    return db.changesCount > 0
  }

  func write(_ input: LoadedInput) throws {
    try db.run(
      """
      UPDATE input
      SET size = ?2, mtime_ns = ?3, sha256 = ?4, rules = ?5, state = ?6, last_run = ?7
      WHERE path = ?1
      """, values(input))
  }

  private func values(_ input: LoadedInput) -> [SQLValue] {
    let state: InputState.State = if case .articles = input.result { .loaded } else { .quarantined }
    return [
      input.path, input.size, input.mtimeNanoseconds, input.sha256, input.rulesVersion,
      state.rawValue, run.rawValue,
    ]
  }

  /// Replaces what is said about the input; what stays in quarantine keeps its first day.
  ///
  /// - Returns: How many there are, and how many of them are new.
  func quarantine(
    _ records: [QuarantineRecord], of input: String, isKnown: Bool
  ) throws -> (all: Int, new: Int) {
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
        run.rawValue,
      ])
  }
}
