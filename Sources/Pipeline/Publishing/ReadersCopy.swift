import TimelineStore

/// The copy of a store for its readers on its way to its place, which only the end of a run waits for.
struct ReadersCopy {
  private let snapshot: TimelineStore.Snapshot
  private let publishing: Errand<Result<Bool, any Error>>

  init(_ snapshot: TimelineStore.Snapshot) {
    self.snapshot = snapshot
    publishing = Errand { Result { try snapshot.publish() } }
  }

  /// Waits until it is in its place.
  func finish() throws { _ = try publishing.result()?.get() }

  /// Leaves nothing aside, whatever became of it.
  func drop() {
    publishing.drop()
    try? snapshot.discard()
  }
}
