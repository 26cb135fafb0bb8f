import Chronology
import TimelineStore

/// The store as it was when reports were last published, kept while a run loads and publishes.
///
/// `changes.csv` compares with it, and so does the run that follows a crash.
package struct PreviousStore {
  private let store: String
  private let path: String
  private let mark: PublishedMark?
  /// Nothing is written; the store itself is the copy.
  private let isRehearsal: Bool

  /// The mark is that of the last publication.
  package init(store: String, mark: PublishedMark?, isRehearsal: Bool = false) {
    self.store = store
    self.mark = mark
    self.isRehearsal = isRehearsal
    path = store + ".previous"
  }

  /// Copies the store, which nobody may have open, unless it changed since the publication.
  package func keep() throws(FileProblem) {
    guard let mark, !isRehearsal, mark.knows(store: store) else { return }
    // A journal of an older copy would be applied to this one.
    try remove()
    try FileBytes.copy(store, to: path)
  }

  /// Removes the copy, and what a killed run left of making and reading it.
  package func remove() throws(FileProblem) {
    if isRehearsal { return }
    for suffix in ["-journal", "-wal", "-shm", "", ".new"] { try Directory.remove(path + suffix) }
  }

  /// Gives `body` what was known then; `nil` where nothing was published before.
  package func reading<Value>(
    asOf day: Day?, seldom: Set<String>, _ body: (TimelineReading?) throws -> Value
  ) throws -> Value {
    guard let mark else { return try body(nil) }
    let place = isRehearsal && mark.knows(store: self.store) ? self.store : path
    guard FileBytes.exists(place) else { return try body(nil) }
    let store =
      isRehearsal ? try TimelineStore.rehearsal(of: place) : try TimelineStore.open(at: place)
    defer { try? store.close() }
    // A copy that an earlier publication left behind when it was killed at its very end.
    guard try store.lastRun()?.id.rawValue == mark.run else { return try body(nil) }
    return try body(try store.reading(asOf: day, seldom: seldom))
  }
}
