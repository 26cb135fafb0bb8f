import Chronology
import TimelineStore

/// Work on a store outside of `run`.
package enum StoreJobs {
  /// Loads fact records into a store; known ones are left as they are.
  ///
  /// - Returns: One line for people.
  package static func load(_ facts: [Fact], into path: String, day: Day) throws -> String {
    try Directory.create(directoryName(path), flushing: true)
    let lock = try RunLock(path: path + ".lock")
    defer { lock.release() }
    let seal = StoreSeal(store: path)
    try seal.check()
    let store = try seal.open()
    let counts = try seal.finishing(store) { try load(facts, into: store, day: day) }
    return "\(facts.count) facts read; \(counts.articles) new articles, "
      + "\(counts.versions) changed, "
      + "\(counts.unchanged) unchanged in \(path)"
  }

  private static func load(
    _ facts: [Fact], into store: TimelineStore, day: Day
  ) throws -> LoadCounts {
    let run = try store.beginRun(
      RunInfo(day: day, started: Clock.now(), toolVersion: programVersion))
    let counts = try store.loadFacts(facts, run: run)
    try store.updateSearch()
    try store.finishRun(
      run, RunOutcome(status: .loaded, finished: Clock.now(), counts: counts))
    return counts
  }
}

/// A store that only answers.
package struct StoreReader {
  private let store: TimelineStore

  /// - Throws: `.missing` where there is no store yet.
  package init(_ path: String) throws {
    guard FileBytes.exists(path) else {
      throw FileProblem(
        .missing, path, "there is no store yet; `nienbieu run` makes one, --store names another")
    }
    try StoreSeal(store: path).check()
    store = try TimelineStore.open(at: path, readOnly: true)
  }

  package func timeline(asOf: Day?) throws -> Timeline { try store.timeline(asOf: asOf) }
  package func summary() throws -> StoreSummary { try store.summary() }
  package func quarantine() throws -> [QuarantineRecord] { try store.quarantine() }
  package func runs(limit: Int) throws -> [RunRecord] { try store.runs(limit: limit) }
  package func quickCheck() throws -> [String] { try store.quickCheck() }
  package func integrityCheck() throws -> [String] { try store.integrityCheck() }
  package func fact(_ id: String) throws -> SourcedFact? { try store.fact(id: id) }
}
