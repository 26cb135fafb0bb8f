import GRDB

/// The two numbers in the header of the file that say whose it is, and how old.
enum StoreIdentity {
  /// "NBIU" in ASCII.
  static let applicationID = 0x4E42_4955

  static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  static func applicationID(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
  }

  /// Pragmas take no arguments; both numbers are integers of this program.
  static func stamp(_ db: Database, version: Int) throws {
    try db.execute(sql: "PRAGMA application_id = " + String(applicationID))
    try db.execute(sql: "PRAGMA user_version = " + String(version))
  }
}
