import GRDB

/// One step from a schema version to the next. Shipped steps never change: add one instead.
struct Migration: Sendable {
  /// The `user_version` after this step.
  var version: Int
  var sql: String

  static let all = [
    Migration(version: 1, sql: schemaVersion1), Migration(version: 2, sql: schemaVersion2),
    Migration(version: 3, sql: schemaVersion3),
  ]

  static let latest = all.map(\.version).max() ?? 0

  /// Brings a store up to `target`, all steps in one transaction: what is written behind them knows
  /// the last schema only.
  static func migrate(_ db: Database, to target: Int = latest) throws {
    let current = try StoreIdentity.version(of: db)
    let pending = all.filter { $0.version > current && $0.version <= target }
    guard let last = pending.last else { return }
    try db.inTransaction(.immediate) {
      for migration in pending { try db.execute(sql: migration.sql) }
      if (1..<2).contains(current), target == latest { try PageKeys(db: db).write() }
      try StoreIdentity.stamp(db, version: last.version)
      return .commit
    }
  }
}
