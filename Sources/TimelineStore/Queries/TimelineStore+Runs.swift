import Chronology
import GRDB

extension TimelineStore {
  /// Opens a line in the ledger.
  package func beginRun(_ info: RunInfo) throws(StoreError) -> RunID {
    try writing { db in
      try db.run(
        """
        INSERT INTO run (day, started, status, tool_version, config_hash)
        VALUES (?, ?, 'running', ?, ?)
        """, [info.day.description, info.started, info.toolVersion, info.configHash])
      return RunID(db.lastInsertedRowID)
    }
  }

  /// Closes the line.
  package func finishRun(_ id: RunID, _ outcome: RunOutcome) throws(StoreError) {
    try writing { db in
      guard try outcome.enter(id, in: db) else {
        throw StoreError.invalid(path: path, detail: "run \(id.rawValue) was never begun")
      }
    }
  }

  /// The newest line of the ledger, finished or not.
  package func lastRun() throws(StoreError) -> RunRecord? {
    try reading(lastRun)
  }

  func lastRun(_ db: Database) throws -> RunRecord? {
    try RunRecord.newest(1, in: db).first
  }

  /// What was last seen of each input, by path.
  package func inputs() throws(StoreError) -> [String: InputState] {
    try reading { db in
      var inputs: [String: InputState] = [:]
      for row in try db.rows("SELECT path, size, mtime_ns, sha256, rules, state FROM input") {
        inputs[try row.at(0)] = try InputState(
          size: row.at(1), mtimeNanoseconds: row.at(2), sha256: row.at(3), rulesVersion: row.at(4),
          state: row.named(5))
      }
      return inputs
    }
  }
}

extension RunRecord {
  /// Newest first.
  static func newest(_ limit: Int, in db: Database) throws -> [RunRecord] {
    try db.rows(
      """
      SELECT id, day, started, tool_version, config_hash, status, finished, message, inputs,
        articles, versions, unchanged, withdrawn, facts, quarantined, newly_quarantined
      FROM run ORDER BY id DESC LIMIT ?
      """, [limit]
    ).map(RunRecord.init)
  }

  private init(_ row: Row) throws {
    let info = try RunInfo(
      day: row.day(1), started: row.at(2), toolVersion: row.at(3), configHash: row.at(4))
    try self.init(id: RunID(row.at(0)), info: info, outcome: RunOutcome(row))
  }
}

extension RunOutcome {
  /// - Returns: Whether there is a line of the run.
  func enter(_ id: RunID, in db: Database) throws -> Bool {
    try db.run(
      """
      UPDATE run
      SET finished = ?, status = ?, message = ?, inputs = ?, articles = ?, versions = ?,
        unchanged = ?, withdrawn = ?, facts = ?, quarantined = ?, newly_quarantined = ?
      WHERE id = ?
      """,
      [
        finished, status.rawValue, message, counts.inputs, counts.articles, counts.versions,
        counts.unchanged, counts.withdrawn, counts.facts, counts.quarantined,
        counts.newlyQuarantined, id.rawValue,
      ])
    return db.changesCount == 1
  }

  /// `nil` while the run goes on.
  fileprivate init?(_ row: Row) throws {
    guard let finished: String = try row.at(6) else { return nil }
    try self.init(
      status: row.named(5), finished: finished, counts: LoadCounts(row, from: 8),
      message: row.at(7))
  }
}

extension LoadCounts {
  /// Eight columns in the order of the fields.
  fileprivate init(_ row: Row, from column: Int) throws {
    self.init()
    inputs = try row.at(column)
    articles = try row.at(column + 1)
    versions = try row.at(column + 2)
    unchanged = try row.at(column + 3)
    withdrawn = try row.at(column + 4)
    facts = try row.at(column + 5)
    quarantined = try row.at(column + 6)
    newlyQuarantined = try row.at(column + 7)
  }
}
