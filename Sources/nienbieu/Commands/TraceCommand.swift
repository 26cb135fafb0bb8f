import ArgumentParser
import Logging
import Pipeline

struct TraceCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Says where a fact comes from: sentence, article, input, rule.",
    discussion: """
      Example:
        nienbieu trace F0123456789ab

      The id of a fact stands in the CSV tables and in `nienbieu timeline`.
      """)

  @Argument(help: "A fact's id.")
  var fact: String

  @OptionGroup var project: ProjectOptions

  @OptionGroup var console: ConsoleOptions

  func execute(_ log: Logger) async throws -> ExitStatus {
    let path = project.storePath(try project.configuration())
    let store = try StoreReader(path)
    guard let found = try store.fact(fact) else {
      throw FileProblem(
        .missing, path, "no fact \"\(fact)\"; ids stand in csv/observations.csv")
    }
    try StandardOutput.write(TraceAnswer(found, in: store.timeline(asOf: nil)).text)
    return .done
  }
}
