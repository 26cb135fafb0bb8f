import Catalog
import Chronology
import Logging
import Reporting
import TimelineStore

/// What a run found and did.
struct RunNews {
  var run: Int64 = 0
  var counts = LoadCounts()
  var sets: [String] = []
  var changedSets: [String] = []
  var newest: [String: String] = [:]
  /// Inputs that were read again because rules, catalog or source changed.
  var rereadInputs = 0
  /// Nothing was read.
  var isEmpty = false
}

/// One run over an open store, under the lock: read, load, report.
struct RunJob {
  let store: TimelineStore
  let catalog: Catalog
  let sets: ReportSets
  let output: OutputDirectory
  let previous: PreviousStore
  let asOf: Day?
  let log: Logger

  /// Inputs of one transaction.
  private static let batchSize = 1000

  /// `published` is the mark of reports that show what the store holds; where there are none, they
  /// are made even if nothing is new.
  func perform(
    _ survey: InputSurvey, run info: RunInfo, published: PublishedMark?
  ) throws -> RunNews {
    let known = try store.inputs()
    let pending = survey.pending(known)
    var news = RunNews()
    news.rereadInputs = survey.rereadCount(known)
    if let published, pending.isEmpty {
      news.isEmpty = true
      news.run = published.run
      news.sets = published.sets
    } else {
      let run = try store.beginRun(info)
      news.run = run.rawValue
      try close(run, news: &news) { news in
        let quarantine = try store.quarantine()
        try load(pending, run: run, news: &news)
        if let published, !news.counts.isNews, try store.quarantine() == quarantine {
          news.sets = published.sets
        } else {
          try publish(news: &news)
        }
      }
    }
    if !news.isEmpty { try store.publishSnapshot() }
    try store.checkpoint()
    for feed in try store.summary().feeds {
      if let name = feed.name { news.newest[name] = feed.lastPublished?.description }
    }
    return news
  }

  /// Enters into the ledger how the run ended.
  private func close(
    _ run: RunID, news: inout RunNews, _ body: (inout RunNews) throws -> Void
  ) throws {
    do {
      try body(&news)
    } catch {
      let status: RunOutcome.Status = error is Interruption ? .interrupted : .failed
      try? store.finishRun(
        run,
        RunOutcome(
          status: status, finished: Clock.now(), counts: news.counts, message: "\(error)"))
      throw error
    }
    try store.finishRun(
      run, RunOutcome(status: .published, finished: Clock.now(), counts: news.counts))
  }

  private func load(
    _ pending: [InputSurvey.Item], run: RunID, news: inout RunNews
  ) throws {
    let reading = InputReading(stage: ArticleStage(catalog: catalog))
    for start in stride(from: 0, to: pending.count, by: RunJob.batchSize) {
      let items = Array(pending[start..<min(start + RunJob.batchSize, pending.count)])
      news.counts += try store.load(run: run) { loader in
        try reading.load(items, into: &loader) { record in
          log.warning("quarantined [\(record.reason)] \(record.message)")
        }
      }
    }
  }

  private func publish(news: inout RunNews) throws {
    try Interruption.check()
    let timeline = try store.timeline(asOf: asOf)
    let changes = ReportChange.changes(from: try previous.timeline(asOf: asOf), to: timeline)
    let names = try sets.publish(
      sets.requests(for: timeline), from: timeline, changes: changes, to: output)
    news.sets = names.all
    news.changedSets = names.changed
  }
}

extension LoadCounts {
  /// Whether any article came, changed or went, or came from elsewhere.
  fileprivate var isNews: Bool { articles + versions + withdrawn + sightings > 0 }
}
