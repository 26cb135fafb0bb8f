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
  private let options: RunOptions
  private let log: Logger
  private let watch: RunWatch
  private let output: OutputDirectory
  private let sets: ReportSets

  package init(
    _ configuration: Configuration, options: RunOptions = RunOptions(), log: Logger,
    watch: @escaping RunWatch = { _ in }
  ) throws {
    self.configuration = configuration
    self.options = options
    self.log = log
    self.watch = watch
    output = OutputDirectory(
      path: configuration.located(configuration.output), isRehearsal: options.isRehearsal)
    sets = try ReportSets(
      plans: configuration.reports, dialects: configuration.dialects,
      catalog: configuration.catalog)
  }

  private var storePath: String { configuration.located(configuration.store) }
  private var day: Day { options.asOf ?? Clock.today() }
  private var wishes: String {
    sets.fingerprint(catalog: configuration.catalogFingerprint, asOf: options.asOf)
  }

  package func run() throws -> RunSummary {
    let inputs = try InputFinder.find(configuration)
    for warning in inputs.warnings { log.warning("\(warning)") }
    let written = try missingFiles()
    let lock = try begin()
    defer { lock?.release() }
    try output.removeLeftovers()
    let survey = InputSurvey(
      inputs.files, rules: InputRules(catalogFingerprint: configuration.catalogFingerprint))
    var summary = try run(survey)
    summary.files += written
    return summary
  }

  /// Makes the directories and takes the lock. A rehearsal looks whether that could be done, and takes
  /// the lock where there is one, so that no run changes what it looks at.
  private func begin() throws -> RunLock? {
    let lock = storePath + ".lock"
    for directory in [output.path, directoryName(storePath)] {
      if options.isRehearsal {
        try Directory.checkCreating(directory)
      } else {
        try Directory.create(directory, flushing: true)
      }
    }
    if options.isRehearsal, !FileBytes.exists(lock) { return nil }
    return try RunLock(path: lock)
  }

  /// Files that a run makes once and for all.
  private func missingFiles() throws -> [String] {
    let lock = configuration.store + ".lock"
    return FileBytes.exists(configuration.located(lock)) ? [] : [lock]
  }

  private func run(_ survey: InputSurvey) throws -> RunSummary {
    let before = PublishedMark.read(in: output)
    let isCurrent =
      before.map { $0.knows(store: storePath) && $0.satisfies(wishes, in: output) } ?? false
    var summary = RunSummary()
    summary.output = configuration.output
    summary.isRehearsal = options.isRehearsal
    if let before, isCurrent, !options.looksBehindStamps, before.inputs == survey.fingerprint {
      if options.isRehearsal {
        try tellOfUnchanged(survey)
      } else {
        try removeLeftovers(before)
      }
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
    let previous = PreviousStore(
      store: storePath, mark: before, isRehearsal: options.isRehearsal)
    try previous.keep()
    let isRemade = try TimelineStore.mustPrepare(storePath)
    let job = RunJob(
      store: try open(seal), catalog: configuration.catalog, sets: sets, output: output,
      previous: previous, options: options, log: log, watch: watch)
    var news = RunNews()
    defer { news.copy?.drop() }
    try finishing(job.store, seal) {
      let info = RunInfo(
        day: day, started: Clock.now(), toolVersion: programVersion, configHash: wishes)
      try job.perform(survey, run: info, published: isCurrent ? before : nil, news: &news)
    }
    try news.copy?.finish()
    let mark = try mark(news, survey)
    if !options.isRehearsal { try mark.write(in: output) }
    try previous.remove()
    summary.take(news, of: survey)
    summary.files += [
      joined(configuration.output, PublishedMark.fileName), configuration.store + ".sha256",
    ]
    if isRemade || !news.isEmpty { summary.files.append(configuration.store) }
    if !news.isEmpty { summary.files.append(TimelineStore.snapshotPath(of: configuration.store)) }
    summary.stale = stale(mark)
  }

  private func open(_ seal: StoreSeal) throws -> TimelineStore {
    options.isRehearsal ? try TimelineStore.rehearsal(of: storePath) : try seal.open()
  }

  private func mark(_ news: RunNews, _ survey: InputSurvey) throws -> PublishedMark {
    let stamp =
      options.isRehearsal ? FileStamp(size: 0, modified: 0) : try FileStamp(of: storePath)
    return PublishedMark(
      run: news.run, wishes: wishes, inputs: survey.fingerprint, storeSize: stamp.size,
      storeModified: stamp.modified, sets: news.sets, newest: news.newest, totals: news.totals)
  }

  /// A run that has nothing to do does not open the store; a rehearsal is asked for every input.
  private func tellOfUnchanged(_ survey: InputSurvey) throws {
    let store = try TimelineStore.rehearsal(of: storePath)
    defer { try? store.close() }
    let quarantine = try store.quarantineByInput()
    var review = survey.review(try store.inputs(), quarantined: [], options)
    review.unchanged = survey.items.map(\.file.path)
    for report in review.unread(quarantine) { watch(.input(report)) }
  }

  private func finishing<Value>(
    _ store: TimelineStore, _ seal: StoreSeal, _ body: () throws -> Value
  ) throws -> Value {
    guard options.isRehearsal else { return try seal.finishing(store, body) }
    defer { try? store.close() }
    return try body()
  }

  private func stale(_ mark: PublishedMark) -> [FreshnessCheck.Stale] {
    FreshnessCheck.stale(configuration.sources, newest: mark.newestDays, on: day)
  }
}
