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
    try FileBytes.replace(path, with: FileBytes.read(store, limit: Int.max - 1))
  }

  package func remove() throws(FileProblem) {
    if !isRehearsal { try Directory.remove(path) }
  }

  /// - Returns: `nil` where nothing was published before.
  package func timeline(asOf day: Day?) throws -> Timeline? {
    guard let mark else { return nil }
    let place = isRehearsal && mark.knows(store: self.store) ? self.store : path
    guard FileBytes.exists(place) else { return nil }
    let store =
      isRehearsal ? try TimelineStore.rehearsal(of: place) : try TimelineStore.open(at: place)
    defer { try? store.close() }
    // A copy that an earlier publication left behind when it was killed at its very end.
    guard try store.lastRun()?.id.rawValue == mark.run else { return nil }
    return try store.timeline(asOf: day)
  }
}
