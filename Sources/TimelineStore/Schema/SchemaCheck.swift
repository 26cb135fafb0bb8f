import GRDB

/// Compares the tables of a file with those that the migrations make.
///
/// Views and indexes that somebody added are theirs; a trigger would change what we write.
enum SchemaCheck {
  /// - Returns: What is wrong, `nil` if nothing is.
  static func problem(in db: Database, version: Int) throws -> String? {
    let found = try objects(of: db)
    for (name, sql) in try expected(version) where found[name] != sql {
      let state = found[name] == nil ? "is missing" : "was altered"
      return "\(name) \(state)"
    }
    let triggers = try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")
    return triggers.first.map { "trigger \($0) is not ours" }
  }

  private static func expected(_ version: Int) throws -> [(String, String)] {
    let fresh = try DatabaseQueue()
    let made = try fresh.writeWithoutTransaction { db in
      try Migration.migrate(db, to: version)
      return try objects(of: db)
    }
    return made.sorted { $0.key < $1.key }
  }

  /// `table fact` → its statement; SQLite's own tables and automatic indexes have none. What the
  /// full-text index consists of is the business of SQLite's version.
  private static func objects(of db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT type || ' ' || name, sql FROM sqlite_schema "
        + "WHERE sql IS NOT NULL AND name NOT GLOB 'sentence_search_*'")
    return Dictionary(
      try rows.map { try ($0.at(0), $0.at(1)) }, uniquingKeysWith: { first, _ in first })
  }
}
