import Foundation
import GRDB

@testable import TimelineStore

/// A store of each schema version, as files that are never made anew: what users have.
enum StoreFixtures {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Stores")

  static func location(_ version: Int) -> URL {
    folder.appendingPathComponent("version-\(version).sqlite")
  }

  /// The last version in whose tables the rows of the first were.
  private static let lastOfFirstTables = 3

  /// The store of a new version, from the tables of then and the rows of `rows-1.sql` to its own.
  static func make(_ version: Int) throws {
    let queue = try DatabaseQueue(path: location(version).path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA page_size = 1024")
      try Migration.migrate(db, to: min(version, lastOfFirstTables))
      for step in 1...version {
        if step > lastOfFirstTables { try Migration.migrate(db, to: step) }
        let rows = folder.appendingPathComponent("rows-\(step).sql")
        try db.execute(sql: String(contentsOf: rows, encoding: .utf8))
      }
      try db.execute(sql: "VACUUM")
    }
    try queue.close()
  }
}
