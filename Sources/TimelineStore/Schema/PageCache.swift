import GRDB

/// How much of a store stays in memory.
enum PageCache {
  /// In KiB. Reading goes through a store in its order and comes back to little of it, and so does making a copy.
  static let small = "PRAGMA cache_size = -2048"
  private static let smallSize = -2048

  static let large = "PRAGMA cache_size = -16384"

  /// Makes room for a large transaction: one that does not fit is written twice.
  static func withRoom<Value>(_ db: Database, _ body: () throws -> Value) throws -> Value {
    guard try Int.fetchOne(db, sql: "PRAGMA cache_size") == smallSize else { return try body() }
    try db.execute(sql: large)
    defer { try? db.execute(sql: small) }
    return try body()
  }
}
