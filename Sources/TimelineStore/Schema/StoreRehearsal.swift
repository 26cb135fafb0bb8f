import Foundation
import GRDB

/// A store in memory that begins as the one at a path, so that a run can be tried out.
///
/// Nothing is written beside the file, not even SQLite's companions. Where a killed run left some, they
/// are read in a temporary directory. What does not fit into the cache goes to an unnamed temporary file.
struct StoreRehearsal {
  var connection: StoreConnection

  init(path: String) { connection = StoreConnection(path: path) }

  func queue() throws -> DatabaseQueue {
    let copy = try DatabaseQueue(
      path: "", configuration: StoreConnection.configuration(hasRoom: true))
    try copy.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = MEMORY") }
    if case .store = try connection.file.content() {
      if connection.file.hasCompanions {
        try withCopyAside { try fill(copy, from: DatabaseQueue(path: $0, configuration: .init())) }
      } else {
        try fill(copy, from: DatabaseQueue(path: immutableURI, configuration: readOnly))
      }
      try connection.check(copy, thoroughly: true)
    }
    try copy.writeWithoutTransaction { db in try Migration.migrate(db) }
    return copy
  }

  private func fill(_ copy: DatabaseQueue, from source: DatabaseQueue) throws {
    try source.backup(to: copy)
    try source.close()
  }

  private var readOnly: Configuration { StoreConnection.configuration(readOnly: true) }

  private var immutableURI: String {
    URL(fileURLWithPath: connection.file.path).absoluteString + "?immutable=1"
  }

  private func withCopyAside(_ body: (String) throws -> Void) throws {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("nienbieu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: directory) }
    let copy = directory.appendingPathComponent("store").path
    for ending in ["", "-wal", "-journal"] {
      let path = connection.file.path + ending
      guard FileManager.default.fileExists(atPath: path) else { continue }
      try FileManager.default.copyItem(atPath: path, toPath: copy + ending)
    }
    try body(copy)
  }
}

extension TimelineStore {
  /// A copy in memory of the store at `path`; an empty one where there is none. The caller keeps others
  /// from writing meanwhile.
  package static func rehearsal(of path: String) throws(StoreError) -> TimelineStore {
    do {
      return TimelineStore(path: path, queue: try StoreRehearsal(path: path).queue())
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Whether the file is missing, or its tables are those of an earlier release.
  package static func mustPrepare(_ path: String) throws(StoreError) -> Bool {
    try StoreConnection(path: path).file.content() != .store(version: Migration.latest)
  }
}
