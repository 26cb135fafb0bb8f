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
        nienbieu status --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "text or json.")
  var format = Format.text

  @OptionGroup var project: ProjectOptions

  @OptionGroup var console: ConsoleOptions

  func execute(_ log: Logger) async throws -> ExitStatus {
    let path = project.storePath(try project.configuration())
    let store = try StoreReader(path)
    let answer = try StatusAnswer(
      store: path, summary: store.summary(), quarantine: store.quarantine())
    try StandardOutput.write(format == .json ? JSONLines.line(answer) : answer.text)
    return .done
  }
}
