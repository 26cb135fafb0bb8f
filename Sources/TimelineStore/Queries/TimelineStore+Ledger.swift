import Chronology
import GRDB

extension TimelineStore {
  /// The newest lines of the ledger, newest first.
  package func runs(limit: Int) throws(StoreError) -> [RunRecord] {
    try reading { db in try RunRecord.newest(limit, in: db) }
  }

  /// What cannot be read, by the input it stands in; records of one archive in byte order.
  package func quarantineByInput() throws(StoreError) -> [String: [QuarantineRecord]] {
    try reading { db in
      var inputs: [String: [QuarantineRecord]] = [:]
      for row in try db.rows(
        "SELECT input, source, reason, message, since FROM quarantine ORDER BY source")
      {
        let record = try QuarantineRecord(
          source: row.at(1), reason: row.at(2), message: row.at(3), since: row.day(4))
        inputs[try row.at(0), default: []].append(record)
      }
      return inputs
    }
  }

  /// Of the SQLite that the program was linked to: `3.40.1`.
  package static func libraryVersion() throws(StoreError) -> String {
    do {
      return try DatabaseQueue().read { db in
        try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? ""
      }
    } catch {
      throw StoreError(error, path: "SQLite")
    }
  }

  /// SQLite's quick look at the file, and rows that refer to nothing; empty if all is well.
  package func quickCheck() throws(StoreError) -> [String] {
    try reading { db in
      let damage = try String.fetchAll(db, sql: "PRAGMA quick_check").filter { $0 != "ok" }
      let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
      return orphans.isEmpty ? damage : damage + ["\(orphans.count) rows refer to missing rows"]
    }
  }
}
