import Foundation
import GRDB

extension TimelineStore {
  /// `output/timeline.published.sqlite` beside `output/timeline.sqlite`.
  package static func snapshotPath(of path: String) -> String {
    let url = URL(fileURLWithPath: path)
    let name = url.deletingPathExtension().lastPathComponent + ".published"
    let ending = url.pathExtension.isEmpty ? "" : "." + url.pathExtension
    return (path as NSString).deletingLastPathComponent.isEmpty
      ? name + ending
      : ((path as NSString).deletingLastPathComponent as NSString)
        .appendingPathComponent(name + ending)
  }

  /// A copy of the store that others may read without writing to the directory: whole, without a log, and each time a new
  /// file, so that whoever reads the old one is not disturbed, and with indexes that only readers need; what
  /// ``updateSearch()`` has not entered cannot be searched for in it. Nobody knows it yet; publishing it does not touch
  /// the store.
  package func snapshot() throws(StoreError) -> Snapshot {
    let file = snapshotFile
    try file.discard()
    do {
      try accessing(queue.writeWithoutTransaction) { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [file.aside])
      }
      let snapshot = Snapshot(file: file)
      try snapshot.write { db in try db.execute(sql: ReaderIndexes.create) }
      return snapshot
    } catch {
      try? file.discard()
      throw error
    }
  }

  /// Removes a copy that was not put in its place.
  package func discardSnapshot() throws(StoreError) { try snapshotFile.discard() }

  private var snapshotFile: SnapshotFile {
    SnapshotFile(path: TimelineStore.snapshotPath(of: path))
  }

  /// A copy of a store on its way to its readers.
  package struct Snapshot: Sendable {
    fileprivate let file: SnapshotFile

    /// Puts it in its place.
    ///
    /// - Parameter run: A run that has ended since it was made; its line is there.
    /// - Returns: `false` where the copy that is there has the same bytes; then it is not touched.
    /// - Throws: What kept it from being written; nothing is left aside then.
    @discardableResult
    package func publish(_ run: RunRecord? = nil) throws(StoreError) -> Bool {
      do {
        if let run { try enter(run) }
        return try file.replace()
      } catch {
        try? file.discard()
        throw error
      }
    }

    private func enter(_ run: RunRecord) throws(StoreError) {
      try write { db in
        guard let outcome = run.outcome, try outcome.enter(run.id, in: db) else {
          throw StoreError.invalid(
            path: file.aside, detail: "it was made before run \(run.id.rawValue) began or ended")
        }
      }
    }

    /// Nobody knows the copy yet, and it is flushed as a whole before it takes its place: it needs no journal.
    fileprivate func write(_ body: (Database) throws -> Void) throws(StoreError) {
      do {
        let copy = try DatabaseQueue(path: file.aside, configuration: Configuration())
        try copy.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
          try body(db)
        }
        try copy.close()
      } catch {
        throw StoreError(error, path: file.aside)
      }
    }
  }
}
