import GRDB

/// One step from a schema version to the next. Shipped steps never change: add one instead.
struct Migration: Sendable {
  /// The `user_version` after this step.
  var version: Int
  var sql: String

  static let all = [Migration(version: 1, sql: schemaVersion1)]

  static let latest = all.map(\.version).max() ?? 0

  /// Brings a store up to `target`, each step in a transaction of its own.
  static func migrate(_ db: Database, to target: Int = latest) throws {
    let current = try StoreIdentity.version(of: db)
    for migration in all where migration.version > current && migration.version <= target {
      try db.inTransaction(.immediate) {
        try db.execute(sql: migration.sql)
        try StoreIdentity.stamp(db, version: migration.version)
        return .commit
      }
    }
  }
}
