import Chronology
import TimelineStore

/// Work on a store outside of `run`.
package enum StoreJobs {
  /// Loads fact records of files into a store, each file as a whole; known ones are left as they are.
  ///
  /// - Returns: One line for people.
  package static func load(_ files: [String], into path: String, day: Day) throws -> String {
    // Before a store is made for them.
    var facts = try files.first.map(FactFiles.read) ?? []
    try Directory.create(directoryName(path), flushing: true)
    let lock = try RunLock(path: path + ".lock")
    defer { lock.release() }
    let seal = StoreSeal(store: path)
    try seal.check()
    let store = try seal.open()
    var number = 0
    var counts = LoadCounts()
    try seal.finishing(store) {
      let run = try store.beginRun(
        RunInfo(day: day, started: Clock.now(), toolVersion: programVersion))
      try store.ending(run, as: .loaded, counts: { counts }) {
        for (index, file) in files.enumerated() {
          try Interruption.check()
          if index > 0 { facts = try FactFiles.read(file) }
          number += facts.count
          counts += try store.loadFacts(facts, run: run)
          facts = []
        }
        try store.updateSearch()
      }
    }
    return "\(number) facts read; \(counts.articles) new articles, "
      + "\(counts.versions) changed, "
      + "\(counts.unchanged) unchanged in \(path)"
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

  package func reading(asOf: Day?, seldom: Set<String>) throws -> TimelineReading {
    try store.reading(asOf: asOf, seldom: seldom)
  }
  package func timeline(asOf: Day?) throws -> Timeline { try store.timeline(asOf: asOf) }
  package func summary() throws -> StoreSummary { try store.summary() }
  package func quarantine() throws -> [QuarantineRecord] { try store.quarantine() }
  package func runs(limit: Int) throws -> [RunRecord] { try store.runs(limit: limit) }
  package func quickCheck() throws -> [String] { try store.quickCheck() }
  package func integrityCheck() throws -> [String] { try store.integrityCheck() }
  package func fact(_ id: String) throws -> SourcedFact? { try store.fact(id: id) }
}
