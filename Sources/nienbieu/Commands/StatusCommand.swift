import ArgumentParser
import Logging
import Pipeline

struct StatusCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Says what the store holds, how the last run ended, what is quarantined and why.",
    discussion: """
      Example:
        nienbieu status
        nienbieu status --quarantine
        nienbieu status --runs --limit 5
        nienbieu status --format json

      With --quarantine each input that could not be read: reason, place in the
      file, what is wrong, how to mend it, since when. With --runs the ledger,
      newest first.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Flag(help: "What could not be read, and how to mend it.")
  var quarantine = false

  @Flag(help: "The ledger of runs, newest first.")
  var runs = false

  @Option(help: "How many runs.")
  var limit = 20

  @Option(help: "text or json.")
  var format = Format.text

  @OptionGroup var project: ProjectOptions

  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    if quarantine, runs { throw ValidationError("ask for --quarantine or --runs, not both") }
    if limit < 1 { throw ValidationError("--limit: at least 1") }
  }

  func execute(_ log: Logger) async throws -> ExitStatus {
    let path = project.storePath(try project.configuration())
    let store = try StoreReader(path)
    if quarantine {
      let answer = QuarantineAnswer(try store.quarantine())
      try StandardOutput.write(format == .json ? JSONLines.line(answer) : answer.text)
    } else if runs {
      let answer = LedgerAnswer(try store.runs(limit: limit))
      try StandardOutput.write(format == .json ? JSONLines.line(answer) : answer.text)
    } else {
      let answer = try StatusAnswer(
        store: path, summary: store.summary(), quarantine: store.quarantine())
      try StandardOutput.write(format == .json ? JSONLines.line(answer) : answer.text)
    }
    return .done
  }
}
