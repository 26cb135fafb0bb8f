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
  /// Files of the changed sets, below the output directory.
  var files: [String] = []
  var vanished = 0
  var totals = StoreTotals()
  var newest: [String: String] = [:]
  /// Inputs that were read again because rules, catalog or source changed.
  var rereadInputs = 0
  /// Nothing was read.
  var isEmpty = false
  var copy: ReadersCopy?

  /// What was published shows what the store holds.
  fileprivate mutating func keep(_ published: PublishedMark) {
    isEmpty = true
    run = published.run
    sets = published.sets
  }

  fileprivate mutating func take(_ summary: StoreSummary) {
    totals = StoreTotals(summary)
    for feed in summary.feeds {
      if let name = feed.name { newest[name] = feed.lastPublished?.description }
    }
  }
}

/// One run over an open store, under the lock: read, load, report.
struct RunJob {
  let store: TimelineStore
  let catalog: Catalog
  let sets: ReportSets
  let output: OutputDirectory
  let previous: PreviousStore
  let options: RunOptions
  let log: Logger
  let watch: RunWatch

  /// Inputs of one transaction.
  private static let batchSize = 1000

  /// `published` is the mark of reports that show what the store holds; where there are none, they
  /// are made even if nothing is new. The copy among the news is the caller's to finish and to drop,
  /// also where this fails.
  func perform(
    _ survey: InputSurvey, run info: RunInfo, published: PublishedMark?, news: inout RunNews
  ) throws {
    let before = try store.quarantineByInput()
    let review = survey.review(try store.inputs(), quarantined: Set(before.keys), options)
    for report in review.unread(before) { watch(.input(report)) }
    news.rereadInputs = review.pending.count { $0.change == .rules }
    news.vanished = review.vanished.count
    if let published, review.pending.isEmpty {
      news.keep(published)
      news.take(try store.summary())
    } else {
      try perform(review.pending, of: survey, run: info, published: published, news: &news)
    }
  }

  private func perform(
    _ pending: Pending, of survey: InputSurvey, run info: RunInfo, published: PublishedMark?,
    news: inout RunNews
  ) throws {
    let run = try store.beginRun(info)
    news.run = run.rawValue
    try store.ending(run, as: .published, counts: { news.counts }) {
      do {
        try loadAndPublish(pending, of: survey, run: run, published: published, news: &news)
      } catch {
        // Who enters how the run ended would wait until it is made.
        news.copy?.drop()
        throw error
      }
    }
    try news.copy?.publish(store.lastRun())
  }

  private func loadAndPublish(
    _ pending: Pending, of survey: InputSurvey, run: RunID, published: PublishedMark?,
    news: inout RunNews
  ) throws {
    let quarantine = try store.quarantine()
    try load(pending, of: survey, run: run, news: &news)
    if !options.isRehearsal { news.copy = ReadersCopy(of: store) }
    if let published, !news.counts.isNews, try store.quarantine() == quarantine {
      news.sets = published.sets
    } else {
      try publish(news: &news)
    }
    news.take(try news.copy?.summary() ?? store.summary())
  }

  private typealias Pending = [(item: Int, change: InputChange)]

  private func load(
    _ pending: Pending, of survey: InputSurvey, run: RunID, news: inout RunNews
  ) throws {
    let reading = InputReading(stage: ArticleStage(catalog: catalog))
    var events = reading.events(of: pending.lazy.map { survey.items[$0.item] })
    defer { events.drop() }
    var done = 0
    while done < pending.count {
      news.counts += try store.load(run: run) { loader in
        try reading.load(RunJob.batchSize, from: &events, into: &loader) { item, refused in
          tell(InputReport(item.file.path, pending[done].change, refused))
          done += 1
          watch(.reading(done: done, of: pending.count))
        }
      }
    }
  }

  private func tell(_ report: InputReport) {
    for record in report.quarantined {
      log.warning("quarantined [\(record.reason)] \(record.message)")
    }
    watch(.input(report))
  }

  private func publish(news: inout RunNews) throws {
    try Interruption.check()
    FreedMemory.giveBack()
    var readers: [TimelineStore] = []
    // Before the log is moved into the store, which waits for whoever reads.
    defer { for reader in readers { try? reader.close() } }
    // From the store's own connection the copy for readers is made meanwhile.
    for _ in 0..<(Helpers.count > 0 && !options.isRehearsal ? 2 : 0) {
      readers.append(try TimelineStore.open(at: store.path, readOnly: true))
    }
    let reading = try (readers.first ?? store).reading(asOf: options.asOf, seldom: sets.seldom)
    let copy = news.copy
    let published = try previous.reading(asOf: options.asOf, seldom: sets.seldom) { before in
      try sets.publish(
        sets.planned(for: reading.survey()),
        from: ReportReadings(reading, others: readers, before: before), to: output,
        beforeSwitch: { try copy?.wait() }, watch)
    }
    for warning in published.warnings { log.warning("\(warning)") }
    news.sets = published.all
    news.changedSets = published.changed
    news.files = published.files
  }
}

extension LoadCounts {
  /// Whether any article came, changed or went, or came from elsewhere.
  fileprivate var isNews: Bool { articles + versions + withdrawn + sightings > 0 }
}
