import ArgumentParser
import Chronology
import Logging
import Pipeline

struct LoadCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Loads fact records into a store.",
    discussion: """
      Example:
        nienbieu load facts.jsonl --store output/timeline.sqlite

      Loading the same facts again changes nothing. Give all facts of one article in
      one call.
      """)

  @Argument(help: ArgumentHelp("Files of JSON Lines; - for standard input.", valueName: "facts"))
  var facts: [String]

  @OptionGroup var project: ProjectOptions

  @Option(help: "The day on which the facts count as loaded (YYYY-MM-DD); today by default.")
  var asOf: Day?

  @OptionGroup var console: ConsoleOptions

  func execute(_ log: Logger) async throws -> ExitStatus {
    let store = project.storePath(try project.configuration())
    let facts = try FactFiles.read(facts)
    let summary = try StoreJobs.load(facts, into: store, day: asOf ?? Clock.today())
    if !console.quiet { try StandardOutput.write(summary + "\n") }
    return .done
  }
}
