import GRDB

/// One step from a schema version to the next. Shipped steps never change: add one instead.
struct Migration: Sendable {
  /// The `user_version` after this step.
  var version: Int
  var sql: String

  static let all = [
    Migration(version: 1, sql: schemaVersion1), Migration(version: 2, sql: schemaVersion2),
    Migration(version: 3, sql: schemaVersion3), Migration(version: 4, sql: schemaVersion4),
    Migration(version: 5, sql: schemaVersion5), Migration(version: 6, sql: schemaVersion6),
    Migration(version: 7, sql: schemaVersion7),
  ]

  static let latest = all.map(\.version).max() ?? 0

  /// Brings a store up to `target`, all steps in one transaction: what is written behind them knows
  /// the last schema only.
  static func migrate(_ db: Database, to target: Int = latest) throws {
    let current = try StoreIdentity.version(of: db)
    let pending = all.filter { $0.version > current && $0.version <= target }
    guard let last = pending.last else { return }
    // What is referred to gets other numbers on the way.
    try db.execute(sql: "PRAGMA foreign_keys = OFF")
    defer { try? db.execute(sql: "PRAGMA foreign_keys = ON") }
    try PageCache.withRoom(db) {
      try db.inTransaction(.immediate) {
        for migration in pending { try db.execute(sql: migration.sql) }
        if (1..<2).contains(current), target == latest { try PageKeys(db: db).write() }
        if (2..<5).contains(current), target == latest { try TextIndex.enterKnown(in: db) }
        try StoreIdentity.stamp(db, version: last.version)
        return .commit
      }
    }
  }
}
