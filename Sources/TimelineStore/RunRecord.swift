import Chronology

/// The number of a run in the store's ledger.
package struct RunID: Hashable, Sendable {
  package let rawValue: Int64

  package init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// What is known when a run begins. The store reads no clock: the caller says what time it is.
package struct RunInfo: Hashable, Sendable {
  /// The day that the run counts as; articles without a date are known from it on.
  package var day: Day
  /// ISO 8601 with zone.
  package var started: String
  package var toolVersion: String
  package var configHash: String?

  package init(day: Day, started: String, toolVersion: String, configHash: String? = nil) {
    self.day = day
    self.started = started
    self.toolVersion = toolVersion
    self.configHash = configHash
  }
}

/// How a run ended.
package struct RunOutcome: Hashable, Sendable {
  package enum Status: String, Hashable, Sendable {
    /// Facts loaded and reports switched.
    case published
    /// Facts loaded, no reports asked for.
    case loaded
    case failed, interrupted
  }

  package var status: Status
  /// ISO 8601 with zone.
  package var finished: String
  package var counts: LoadCounts
  package var message: String?

  package init(
    status: Status, finished: String, counts: LoadCounts = LoadCounts(), message: String? = nil
  ) {
    self.status = status
    self.finished = finished
    self.counts = counts
    self.message = message
  }
}

/// One line of the ledger; `outcome` is `nil` while the run goes on, or after a crash.
package struct RunRecord: Hashable, Sendable {
  package var id: RunID
  package var info: RunInfo
  package var outcome: RunOutcome?

  package init(id: RunID, info: RunInfo, outcome: RunOutcome? = nil) {
    self.id = id
    self.info = info
    self.outcome = outcome
  }
}
