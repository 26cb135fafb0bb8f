import ArgumentParser
import Chronology
import Logging
import Pipeline

struct TimelineCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Prints the history of a place or an indicator.",
    discussion: """
      Example:
        nienbieu timeline --place ha-tinh --indicator par_index_score
        nienbieu timeline --indicator pci_rank --format csv
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json }

  @Option(help: "A place: ha-tinh, viet-nam.")
  var place: String?

  @Option(help: "An indicator's id: par_index_score.")
  var indicator: String?

  @Option(help: "What had been published by this day (YYYY-MM-DD).")
  var asOf: Day?

  @Option(help: "table, csv or json.")
  var format = Format.table

  @OptionGroup var project: ProjectOptions

  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    if place == nil, indicator == nil {
      throw ValidationError("name a place or an indicator: nienbieu timeline --place ha-tinh")
    }
  }

  func execute(_ log: Logger) async throws -> ExitStatus {
    let configuration = try project.configuration()
    let catalog = try CheckedCatalog(configuration)
    if let place, let problem = catalog.problem(ofPlace: place) {
      throw ValidationError("--place: \(problem)")
    }
    if let indicator, let problem = catalog.problem(ofIndicator: indicator) {
      throw ValidationError("--indicator: \(problem)")
    }
    let timeline = try StoreReader(project.storePath(configuration)).timeline(asOf: asOf)
    let answer = TimelineAnswer(
      timeline, place: place, indicator: indicator, catalog: catalog.catalog)
    switch format {
    case .table: try StandardOutput.write(answer.table)
    case .csv: try StandardOutput.write(answer.csv)
    case .json: try StandardOutput.write(answer.json())
    }
    return .done
  }
}
