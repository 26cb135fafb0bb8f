import ArgumentParser
import Chronology
import Logging
import Pipeline

struct RunCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs the whole pipeline: reads what is new, loads it, writes the reports.",
    discussion: """
      Example:
        nienbieu run
        nienbieu run --config /srv/cchc/pipeline.yml --quiet     # for cron
        nienbieu run --dry-run
        nienbieu run --dry-run --log-format json > plan.jsonl

      A second run over the same inputs writes nothing. Inputs that cannot be read
      are set aside with the reason (`nienbieu status --quarantine`), and the others
      go on.

      With --dry-run everything is done but nothing written: the inputs and files
      are those of the run that would follow, and so is the exit code. With
      --log-format json all of them come as JSON Lines.
      """)

  @Option(help: "The configuration file.")
  var config = "pipeline.yml"

  @Option(help: "Report what had been published by this day (YYYY-MM-DD).")
  var asOf: Day?

  @Flag(help: "Say what a run would read and write; write nothing.")
  var dryRun = false

  @Flag(help: "Read again what is quarantined, although it has not changed.")
  var retryQuarantined = false

  @Flag(help: "Compare the bytes of inputs whose size and time have not changed.")
  var verify = false

  @OptionGroup var console: ConsoleOptions

  private var options: RunOptions {
    var options = RunOptions(asOf: asOf)
    options.isRehearsal = dryRun
    options.retriesQuarantined = retryQuarantined
    options.verifies = verify
    return options
  }

  func execute(_ log: Logger) async throws -> ExitStatus {
    if dryRun { return try perform(ConfigurationReader.read(config), log) }
    let start = ContinuousClock.now
    var configuration: Configuration?
    var status = ExitStatus.done
    do {
      let known = try ConfigurationReader.read(config)
      configuration = known
      status = try perform(known, log)
    } catch {
      try? measure(configuration, ExitStatus(error), since: start)
      throw error
    }
    try measure(configuration, status, since: start)
    return status
  }

  private func measure(
    _ configuration: Configuration?, _ status: ExitStatus, since start: ContinuousClock.Instant
  ) throws {
    let metrics = configuration.map { RunMetrics($0) } ?? RunMetrics(faulty: config)
    try metrics?.write(status, seconds: (ContinuousClock.now - start) / .seconds(1))
  }

  private func perform(_ configuration: Configuration, _ log: Logger) throws -> ExitStatus {
    var inputs: [InputReport] = []
    let run = try PipelineRun(configuration, options: options, log: log) { event in
      if case .input(let report) = event {
        if dryRun { inputs.append(report) }
      } else if console.showsProgress {
        show(event)
      }
    }
    var summary = try run.run()
    if let metrics = configuration.metrics { summary.files.append(metrics) }
    ProgressLine.clear()
    try print(summary, inputs)
    return summary.exitStatus
  }

  private func show(_ event: RunEvent) {
    switch event {
    case .input: break
    case .reading(let done, let all): ProgressLine.show("reading", done: done, of: all)
    case .reporting(let done, let all): ProgressLine.show("reporting", done: done, of: all)
    }
  }

  /// A plan is data, and so is a line of JSON; the sum of a run is for people.
  private func print(_ summary: RunSummary, _ inputs: [InputReport]) throws {
    let plan = PlanAnswer(inputs, summary)
    switch console.logFormat {
    case .json where dryRun: try StandardOutput.write(plan.lines())
    case .text where dryRun: try StandardOutput.write(plan.text(isComplete: console.verbose))
    case .json where !console.quiet:
      try StandardOutput.write(JSONLines.line(SummaryLine(summary)))
    case .text where !console.quiet: try StandardOutput.write(summary.line + "\n")
    default: break
    }
  }
}
