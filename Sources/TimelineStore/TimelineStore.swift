import Chronology
import GRDB

/// The timeline in one SQLite file. One writer; the lock between programs is the caller's.
///
/// Next editor: observations are kept as they were read. Whatever is concluded from several of them
/// (confirmed, conflict, corrected) is computed in Merging/ and never written here.
package final class TimelineStore: Sendable {
  package let path: String
  let queue: DatabaseQueue
  private let isReadOnly: Bool

  init(path: String, queue: DatabaseQueue, isReadOnly: Bool = false) {
    self.path = path
    self.queue = queue
    self.isReadOnly = isReadOnly
  }

  /// Opens the store at `path`; makes and migrates it unless `readOnly`.
  ///
  /// A file that is refused (not ours, damaged, newer) is not changed by a byte.
  package static func open(
    at path: String, readOnly: Bool = false
  ) throws(StoreError) -> TimelineStore {
    let connection = StoreConnection(path: path)
    let queue = readOnly ? try connection.forReading() : try connection.forWriting()
    return TimelineStore(path: path, queue: queue, isReadOnly: readOnly)
  }

  /// Closes the file; later calls fail. Without it the file closes with the last reference.
  package func close() throws(StoreError) {
    do { try queue.close() } catch { throw StoreError(error, path: path) }
  }

  /// Breaks off what another thread is at, which fails then.
  package func interrupt() { queue.interrupt() }

  /// Moves the write-ahead log into the file and empties it.
  ///
  /// - Throws: ``StoreError/busy(path:)`` where a reader kept it from completing.
  package func checkpoint() throws(StoreError) {
    let stopped = try accessing(queue.writeWithoutTransaction) { db in
      try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? 1
    }
    guard stopped == 0 else { throw .busy(path: path) }
  }

  /// - Returns: What SQLite finds wrong with the file and its references; empty if nothing.
  package func integrityCheck() throws(StoreError) -> [String] {
    try reading { db in
      let damage = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
        let (table, parent): (String, String) = try (row.at(0), row.at(2))
        return "a row of \(table) refers to a missing row of \(parent)"
      }
      return try damage + orphans + outlineDamage(db)
    }
  }
}

extension TimelineStore {
  /// By outlines reports find their articles.
  private func outlineDamage(_ db: Database) throws -> [String] {
    guard try ArticleOutline.stand(in: StoreIdentity.version(of: db)) else { return [] }
    return try db.rows(articlesWithoutOutline).map { row in
      "the outline of article \(try row.at(0) as Int64) does not say how many facts it has"
    }
  }

  func reading<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    try accessing({ body in try queue.unsafeRead { try $0.inOneView(body) } }, body)
  }

  /// In one transaction: all of it or nothing.
  func writing<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    try requireWritable()
    return try accessing(queue.write, body)
  }

  func requireWritable() throws(StoreError) {
    guard !isReadOnly else {
      throw .cannotOpen(path: path, detail: "it was opened for reading only")
    }
  }

  func accessing<T>(
    _ access: ((Database) throws -> T) throws -> T, _ body: (Database) throws -> T
  ) throws(StoreError) -> T {
    do { return try withoutActuallyEscaping(body) { try access($0) } } catch {
      throw StoreError(error, path: path)
    }
  }
}

private let articlesWithoutOutline = """
  SELECT f.article FROM (
    SELECT number >> 24 AS article, count(*) AS facts FROM statement GROUP BY number >> 24) AS f
  LEFT JOIN outline AS o ON o.article = f.article
  WHERE o.facts IS NOT f.facts
  """
