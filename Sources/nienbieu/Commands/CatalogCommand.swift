import ArgumentParser
import Logging
import Pipeline

struct CatalogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalog",
    abstract: "Helps to make a catalog of your own.",
    discussion: """
      Example:
        nienbieu catalog suggest > suggestions.csv
      """,
    subcommands: [SuggestCommand.self])
}

struct SuggestCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Prints indicators for numbers that the catalog has nothing for.",
    discussion: """
      Example:
        nienbieu catalog suggest --least 3 > suggestions.csv

      The words that stand behind most uncatalogued numbers of the store, as rows of
      an indicators file. Look them over: give names, area and direction (better),
      strike what is no indicator. Then name the file in pipeline.yml, catalog:
      {indicators: [suggestions.csv]}, and run again. The column comment says how
      often the words were read, with a sentence; it is not read back.
      """)

  @Option(help: "The most rows.")
  var limit = 20

  @Option(help: "How often words must have been read.")
  var least = 2

  @OptionGroup var project: ProjectOptions

  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit: at least 1") }
    if least < 1 { throw ValidationError("--least: at least 1") }
  }

  func execute(_ log: Logger) async throws -> ExitStatus {
    let configuration = try project.configuration()
    let timeline = try StoreReader(project.storePath(configuration)).timeline(asOf: nil)
    let answer = SuggestionAnswer(
      timeline, catalog: try CheckedCatalog(configuration).catalog, least: least, limit: limit)
    if answer.isEmpty { log.info("no words stand behind \(least) uncatalogued numbers or more") }
    if answer.unlabelled > 0 {
      let count = answer.unlabelled
      log.info("\(count) uncatalogued numbers have no words behind them; see facts --debug")
    }
    try StandardOutput.write(answer.csv)
    return .done
  }
}
