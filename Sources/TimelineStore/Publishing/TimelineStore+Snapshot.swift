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
  /// file, so that whoever reads the old one is not disturbed. Nobody knows it yet; publishing it does not touch the store.
  package func snapshot() throws(StoreError) -> Snapshot {
    let file = SnapshotFile(path: TimelineStore.snapshotPath(of: path))
    try file.discard()
    try updateSearch()
    do {
      try accessing(queue.writeWithoutTransaction) { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [file.aside])
      }
      return Snapshot(file: file)
    } catch {
      try? file.discard()
      throw error
    }
  }

  /// A copy of a store on its way to its readers.
  package struct Snapshot: Sendable {
    fileprivate let file: SnapshotFile

    /// Puts it in its place, with what only readers need.
    ///
    /// - Returns: `false` where the copy that is there has the same bytes; then it is not touched.
    @discardableResult
    package func publish() throws(StoreError) -> Bool {
      do {
        try addIndexes()
        return try file.replace()
      } catch {
        try? file.discard()
        throw error
      }
    }

    /// Removes it as long as it is not in its place.
    package func discard() throws(StoreError) { try file.discard() }

    /// Nobody knows the copy yet, and it is flushed as a whole before it takes its place: it needs no journal.
    private func addIndexes() throws(StoreError) {
      do {
        let copy = try DatabaseQueue(path: file.aside, configuration: Configuration())
        try copy.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
          try db.execute(sql: ReaderIndexes.create)
        }
        try copy.close()
      } catch {
        throw StoreError(error, path: file.aside)
      }
    }
  }
}
