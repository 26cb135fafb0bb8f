import Chronology
import GRDB

/// Keeps the list of inputs, and of those that could not be read.
struct InputWriter {
  var db: Database
  var run: RunID
  var day: Day

  func write(_ input: LoadedInput) throws {
    let state: InputState.State = if case .articles = input.result { .loaded } else { .quarantined }
    try db.run(
      """
      INSERT INTO input (path, size, mtime_ns, sha256, rules, state, first_run, last_run)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)
      ON CONFLICT (path) DO UPDATE
      SET size = excluded.size, mtime_ns = excluded.mtime_ns, sha256 = excluded.sha256,
        rules = excluded.rules, state = excluded.state, last_run = excluded.last_run
      """,
      [
        input.path, input.size, input.mtimeNanoseconds, input.sha256, input.rulesVersion,
        state.rawValue, run.rawValue,
      ])
  }

  /// Replaces what is said about the input; what stays in quarantine keeps its first day.
  ///
  /// - Returns: How many there are, and how many of them are new.
  func quarantine(_ records: [QuarantineRecord], of input: String) throws -> (all: Int, new: Int) {
    let before: [String] = try db.rows(
      "SELECT source FROM quarantine WHERE input = ?", [input]
    ).map { $0[0] }
    let now = Set(records.map(\.source))
    for source in before where !now.contains(source) {
      try db.run("DELETE FROM quarantine WHERE source = ?", [source])
    }
    for record in records { try write(record, of: input) }
    return (now.count, now.subtracting(before).count)
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
