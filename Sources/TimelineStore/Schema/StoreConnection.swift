import Foundation
import GRDB

/// Opens the file behind a store, after looking at it from outside.
struct StoreConnection {
  var file: StoreFile

  init(path: String) {
    // SQLite would take `file:` for a URI.
    file = StoreFile(path: path.hasPrefix("file:") ? "./" + path : path)
  }

  func forReading() throws(StoreError) -> DatabaseQueue {
    guard case .store = try file.content() else {
      throw .cannotOpen(path: file.path, detail: "there is no store yet; 'nienbieu run' makes one")
    }
    let queue = try readingQueue()
    try check(queue, thoroughly: false)
    return queue
  }

  /// Only a connection that may write removes the companions it made when it closes; nothing is ever
  /// written through it. It would move a log that a killed run left into the store, which is the next
  /// run's to do.
  private func readingQueue() throws(StoreError) -> DatabaseQueue {
    guard file.isWritable, !file.hasRollbackJournal, !file.hasLog else {
      return try readOnlyQueue(sharing: true)
    }
    return try translatingErrors {
      let queue = try DatabaseQueue(path: file.path, configuration: Self.configuration())
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
      return queue
    }
  }

  func forWriting() throws(StoreError) -> DatabaseQueue {
    let mustRollBack = file.hasRollbackJournal
    if case .store = try file.content(), !mustRollBack {
      let queue = try readOnlyQueue(sharing: false)
      try check(queue, thoroughly: true)
      try translatingErrors { try queue.close() }
    }
    let queue = try translatingErrors {
      let queue = try DatabaseQueue(path: file.path, configuration: Self.configuration())
      try queue.writeWithoutTransaction(prepareForWriting)
      return queue
    }
    if mustRollBack { try check(queue, thoroughly: true) }
    return queue
  }

  /// The identity is stamped before the journal becomes a WAL, so that the file itself, not only
  /// its companion, says whose it is from the first commit on.
  private func prepareForWriting(_ db: Database) throws {
    if try StoreIdentity.version(of: db) == 0 { try requireEmpty(db) }
    try file.requireKnown(StoreIdentity.version(of: db))
    try Migration.migrate(db)
    try db.execute(sql: ReaderIndexes.drop)
    let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
    guard mode == "wal" else {
      throw StoreError.cannotOpen(path: file.path, detail: "no write-ahead log on this file system")
    }
    try db.execute(sql: "PRAGMA synchronous = FULL")
  }

  private func requireEmpty(_ db: Database) throws {
    let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    guard objects == 0 else { throw StoreError.notAStore(path: file.path) }
  }

  func check(_ queue: DatabaseQueue, thoroughly: Bool) throws(StoreError) {
    try translatingErrors {
      try queue.read { db in
        guard try StoreIdentity.applicationID(of: db) == StoreIdentity.applicationID else { return }
        let version = try StoreIdentity.version(of: db)
        try file.requireKnown(version)
        if let problem = try SchemaCheck.problem(in: db, version: version) {
          throw StoreError.corrupt(path: file.path, detail: problem)
        }
        guard thoroughly else { return }
        let verdict = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
        guard verdict == "ok" else {
          throw StoreError.corrupt(path: file.path, detail: verdict ?? "quick_check is silent")
        }
      }
    }
  }

  /// An immutable file needs no companions, which SQLite could not make in a directory of somebody
  /// else's, nor remove when it closes; but nobody may write while it is open.
  private func readOnlyQueue(sharing: Bool) throws(StoreError) -> DatabaseQueue {
    let immutable = file.hasCompanions ? file.path : immutableURI
    let (first, second) = sharing ? (file.path, immutable) : (immutable, file.path)
    return try translatingErrors {
      do { return try DatabaseQueue(path: first, readOnly: true) } catch {
        return try DatabaseQueue(path: second, readOnly: true)
      }
    }
  }

  private var immutableURI: String {
    URL(fileURLWithPath: file.path).absoluteString + "?immutable=1"
  }

  private func translatingErrors<T>(_ body: () throws -> T) throws(StoreError) -> T {
    do { return try body() } catch { throw StoreError(error, path: file.path) }
  }

  static func configuration(readOnly: Bool = false, hasRoom: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    configuration.label = "nienbieu.store"
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // The file changes when the caller says so, not between two batches.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
      try db.execute(sql: hasRoom ? PageCache.large : PageCache.small)
      try RowFeed.register(db)
    }
    return configuration
  }
}

extension DatabaseQueue {
  fileprivate convenience init(path: String, readOnly: Bool) throws {
    try self.init(path: path, configuration: StoreConnection.configuration(readOnly: readOnly))
  }
}
