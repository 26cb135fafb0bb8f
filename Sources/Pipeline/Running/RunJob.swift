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
  /// are made even if nothing is new.
  func perform(
    _ survey: InputSurvey, run info: RunInfo, published: PublishedMark?
  ) throws -> RunNews {
    let before = try store.quarantineByInput()
    let review = survey.review(try store.inputs(), quarantined: Set(before.keys), options)
    for report in review.unread(before) { watch(.input(report)) }
    var news = RunNews()
    news.rereadInputs = review.pending.count { $0.change == .rules }
    news.vanished = review.vanished.count
    if let published, review.pending.isEmpty {
      news.isEmpty = true
      news.run = published.run
      news.sets = published.sets
    } else {
      let run = try store.beginRun(info)
      news.run = run.rawValue
      try store.ending(run, as: .published, counts: { news.counts }) {
        let quarantine = try store.quarantine()
        try load(review.pending, of: survey, run: run, news: &news)
        if let published, !news.counts.isNews, try store.quarantine() == quarantine {
          news.sets = published.sets
        } else {
          try publish(news: &news)
        }
      }
    }
    if news.isEmpty || options.isRehearsal {
      news.take(try store.summary())
    } else {
      let (snapshot, summary) = try copied()
      news.take(summary)
      news.copy = ReadersCopy(snapshot)
    }
    return news
  }

  /// A copy of the store for readers, and what it holds, counted meanwhile.
  private func copied() throws -> (TimelineStore.Snapshot, StoreSummary) {
    let reader =
      Helpers.count > 0 ? try TimelineStore.open(at: store.path, readOnly: true) : store
    let counting = Errand { Result { try reader.summary() } }
    // Before the log is moved into the store, which waits for whoever reads.
    defer { if reader !== store { try? reader.close() } }
    defer { counting.drop() }
    let copy = try store.snapshot()
    do { return (copy, try counting.result()?.get() ?? store.summary()) } catch {
      try? copy.discard()
      throw error
    }
  }

  private func load(
    _ pending: [(item: Int, change: InputChange)], of survey: InputSurvey, run: RunID,
    news: inout RunNews
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
    let search = try updatingSearch()
    defer { search?.drop() }
    var readers: [TimelineStore] = []
    // Before the log is moved into the store, which waits for whoever reads.
    defer { for reader in readers { try? reader.close() } }
    // By the store's own connection the search index is updated meanwhile.
    for _ in 0..<(search == nil ? 0 : 2) {
      readers.append(try TimelineStore.open(at: store.path, readOnly: true))
    }
    let reading = try (readers.first ?? store).reading(asOf: options.asOf, seldom: sets.seldom)
    let published = try previous.reading(asOf: options.asOf, seldom: sets.seldom) { before in
      try sets.publish(
        sets.planned(for: reading.survey()),
        from: ReportReadings(reading, others: readers, before: before), to: output,
        beforeSwitch: { try search?.result()?.get() }, watch)
    }
    news.sets = published.all
    news.changedSets = published.changed
    news.files = published.files
  }

  /// - Returns: What is under way; `nil` in a dry run, which has no search, and where it is done, since there is nothing to
  ///   do it beside, and nothing that has to be in memory meanwhile.
  private func updatingSearch() throws -> Errand<Result<Void, any Error>>? {
    let store = store
    if options.isRehearsal { return nil }
    if Helpers.count > 0 { return Errand { Result { try store.updateSearch() } } }
    try store.updateSearch()
    return nil
  }
}

extension LoadCounts {
  /// Whether any article came, changed or went, or came from elsewhere.
  fileprivate var isNews: Bool { articles + versions + withdrawn + sightings > 0 }
}
