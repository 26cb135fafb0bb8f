import ArgumentParser
import Logging
import Pipeline

struct CheckCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks configuration, catalog and inputs; changes nothing.",
    discussion: """
      Example:
        nienbieu check --config pipeline.yml

      Prints what a run would read. All problems of the configuration are shown at
      once.
      """)

  @Option(help: "The configuration file.")
  var config = "pipeline.yml"

  @OptionGroup var console: ConsoleOptions

  func execute(_ log: Logger) async throws -> ExitStatus {
    let configuration = try ConfigurationReader.read(config)
    let answer = try CheckAnswer(configuration)
    for warning in answer.warnings { log.warning("\(warning)") }
    for problem in answer.unreadable { log.error("\(problem)") }
    for problem in answer.storeProblems { log.error("\(problem)") }
    if !console.quiet { try StandardOutput.write(answer.text) }
    return answer.exitStatus
  }
}
