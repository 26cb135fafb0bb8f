import Chronology
import Logging
import TimelineStore

/// The whole pipeline over one configuration: what `nienbieu run` does.
///
/// Next editor: a killed run must leave the reports of the last good one. Facts are committed before
/// reports are made, reports are switched set by set, and the mark that names the published run
/// comes last; whatever is missing of these is done again by the next run.
package struct PipelineRun {
  private let configuration: Configuration
  private let asOf: Day?
  private let log: Logger
  private let output: OutputDirectory
  private let sets: ReportSets

  package init(_ configuration: Configuration, asOf: Day? = nil, log: Logger) throws {
    self.configuration = configuration
    self.asOf = asOf
    self.log = log
    output = OutputDirectory(path: configuration.located(configuration.output))
    sets = try ReportSets(
      plans: configuration.reports, dialects: configuration.dialects,
      catalog: configuration.catalog)
  }

  private var storePath: String { configuration.located(configuration.store) }
  private var day: Day { asOf ?? Clock.today() }
  private var wishes: String {
    sets.fingerprint(catalog: configuration.catalogFingerprint, asOf: asOf)
  }

  package func run() throws -> RunSummary {
    let inputs = try InputFinder.find(configuration)
    for warning in inputs.warnings { log.warning("\(warning)") }
    try Directory.create(output.path, flushing: true)
    try Directory.create(directoryName(storePath), flushing: true)
    let lock = try RunLock(path: storePath + ".lock")
    defer { lock.release() }
    try output.removeLeftovers()
    let survey = InputSurvey(
      inputs.files, rules: InputRules(catalogFingerprint: configuration.catalogFingerprint))
    return try run(survey)
  }

  private func run(_ survey: InputSurvey) throws -> RunSummary {
    let before = PublishedMark.read(in: output)
    let isCurrent =
      before.map { $0.knows(store: storePath) && $0.satisfies(wishes, in: output) } ?? false
    var summary = RunSummary()
    summary.output = configuration.output
    if let before, isCurrent, before.inputs == survey.fingerprint {
      try removeLeftovers(before)
      summary.nothingNew = true
      summary.unchangedInputs = survey.items.count
      summary.sets = before.sets
      summary.stale = stale(before)
    } else {
      try update(survey, before, isCurrent: isCurrent, summary: &summary)
    }
    for stale in summary.stale { log.warning("\(stale.message)") }
    return summary
  }

  /// What a run leaves that is killed, or may not remove a file, behind its publication.
  private func removeLeftovers(_ mark: PublishedMark) throws {
    try PreviousStore(store: storePath, mark: mark).remove()
    let journals = ["-wal", "-shm"].map { storePath + $0 }
    // SQLite knows whether somebody still reads them.
    if journals.contains(where: FileBytes.exists) { try TimelineStore.open(at: storePath).close() }
  }

  /// `isCurrent` says that the reports show what the store holds.
  private func update(
    _ survey: InputSurvey, _ before: PublishedMark?, isCurrent: Bool, summary: inout RunSummary
  ) throws {
    let seal = StoreSeal(store: storePath)
    try seal.check()
    let previous = PreviousStore(store: storePath, mark: before)
    try previous.keep()
    let job = RunJob(
      store: try seal.open(), catalog: configuration.catalog, sets: sets,
      output: output, previous: previous, asOf: asOf, log: log)
    let news = try seal.finishing(job.store) {
      let info = RunInfo(
        day: day, started: Clock.now(), toolVersion: programVersion, configHash: wishes)
      return try job.perform(survey, run: info, published: isCurrent ? before : nil)
    }
    let stamp = try FileStamp(of: storePath)
    let mark = PublishedMark(
      run: news.run, wishes: wishes, inputs: survey.fingerprint, storeSize: stamp.size,
      storeModified: stamp.modified, sets: news.sets, newest: news.newest)
    try mark.write(in: output)
    try previous.remove()
    summary.take(news, of: survey)
    summary.stale = stale(mark)
  }

  private func stale(_ mark: PublishedMark) -> [FreshnessCheck.Stale] {
    FreshnessCheck.stale(configuration.sources, newest: mark.newestDays, on: day)
  }
}
