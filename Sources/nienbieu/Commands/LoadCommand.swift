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
        nienbieu load parts/*.jsonl

      Loading the same facts again changes nothing, and parts may come in any order
      and more than once. All facts of one article stand in one part. A part is loaded
      as a whole or not at all: where one has a bad line, those before it are loaded.
      Records of type error, which `nienbieu facts --worker` writes, are passed over.
      """)

  @Argument(help: ArgumentHelp("Files of JSON Lines; - for standard input.", valueName: "facts"))
  var facts: [String]

  @OptionGroup var project: ProjectOptions

  @Option(help: "The day on which the facts count as loaded (YYYY-MM-DD); today by default.")
  var asOf: Day?

  @OptionGroup var console: ConsoleOptions

  func execute(_ log: Logger) async throws -> ExitStatus {
    let store = project.storePath(try project.configuration())
    let summary = try StoreJobs.load(facts, into: store, day: asOf ?? Clock.today())
    if !console.quiet { try StandardOutput.write(summary + "\n") }
    return .done
  }
}
