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

      A second run over the same inputs writes nothing. Inputs that cannot be read are set aside with
      the reason (`nienbieu status`), and the others go on.
      """)

  @Option(help: "The configuration file.")
  var config = "pipeline.yml"

  @Option(help: "Report what had been published by this day (YYYY-MM-DD).")
  var asOf: Day?

  @OptionGroup var console: ConsoleOptions

  func execute(_ log: Logger) async throws -> ExitStatus {
    let configuration = try ConfigurationReader.read(config)
    let summary = try PipelineRun(configuration, asOf: asOf, log: log).run()
    if !console.quiet { try StandardOutput.write(summary.line + "\n") }
    return summary.exitStatus
  }
}
