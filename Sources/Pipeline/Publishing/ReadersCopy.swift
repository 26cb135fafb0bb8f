import TimelineStore

/// The copy of a store for its readers. It is made beside the reports, of what was loaded, and counted meanwhile; what
/// only the end of a run knows is entered last, and only the end waits until it is in its place.
final class ReadersCopy {
  private typealias Contents = (snapshot: TimelineStore.Snapshot, summary: StoreSummary)

  private let store: TimelineStore
  private let making: Errand<Result<Contents, any Error>>
  private var made: Result<Contents, any Error>?
  private var publishing: Errand<Result<Bool, any Error>>?

  /// Until it is made nobody else may write to the store. Where nobody helps it is made at once: there is nothing
  /// to do it beside, and nothing that has to be in memory meanwhile.
  init(of store: TimelineStore) {
    self.store = store
    making = Errand { Result { try ReadersCopy.contents(of: store) } }
    if Helpers.count == 0 { made = making.result() }
  }

  /// Waits until it is made.
  func wait() throws { _ = try contents() }

  /// What it holds.
  func summary() throws -> StoreSummary { try contents().summary }

  /// Puts it in its place with the line of the run that it was made by, meanwhile.
  func publish(_ run: RunRecord?) throws {
    let snapshot = try contents().snapshot
    publishing = Errand { Result { try snapshot.publish(run) } }
  }

  /// Waits until it is in its place.
  func finish() throws { _ = try publishing?.result()?.get() }

  /// Of a large store each step takes long.
  private static func contents(of store: TimelineStore) throws -> Contents {
    try Interruption.check()
    try store.updateSearch()
    try Interruption.check()
    let snapshot = try store.snapshot()
    try Interruption.check()
    return (snapshot, try store.summary())
  }

  /// Leaves nothing aside, whatever became of it; what is under way is broken off.
  func drop() {
    publishing?.drop()
    if making.isUnderWay { store.interrupt() }
    making.drop()
    try? store.discardSnapshot()
  }

  private func contents() throws -> Contents {
    // Its result is fetched once.
    if made == nil { made = making.result() }
    guard let made else { preconditionFailure("the result of an errand was fetched twice") }
    return try made.get()
  }
}
