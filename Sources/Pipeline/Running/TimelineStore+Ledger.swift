import TimelineStore

extension TimelineStore {
  /// Does the work of a run and enters into the ledger how it ended; of a failed one too what it had loaded.
  func ending(
    _ run: RunID, as status: RunOutcome.Status, counts: () -> LoadCounts, _ work: () throws -> Void
  ) throws {
    do {
      try work()
    } catch {
      let status: RunOutcome.Status = error is Interruption ? .interrupted : .failed
      try? finishRun(
        run,
        RunOutcome(status: status, finished: Clock.now(), counts: counts(), message: "\(error)"))
      throw error
    }
    try finishRun(run, RunOutcome(status: status, finished: Clock.now(), counts: counts()))
  }
}
