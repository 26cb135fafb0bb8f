import ArgumentParser
import Chronology
import Logging
import Pipeline

struct ReportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes the reports of one period from a store.",
    discussion: """
      Example:
        nienbieu report --period 2022-H1 --place ha-tinh
        nienbieu report --period 2024-01/2024-09 --output reports

      Without --place every place that has anything to say gets a briefing.
      Language, dialects and outline are those of pipeline.yml.
      """)

  @Option(help: "2022, 2022-H1, 2022-Q3, or a span of months such as 2024-01/2024-09.")
  var period: Period

  @Option(help: "A place that gets a briefing: ha-tinh. May be given several times.")
  var place: [String] = []

  @Option(help: "Report what had been published by this day (YYYY-MM-DD).")
  var asOf: Day?

  @Option(help: "The directory to write to, instead of the configuration's.")
  var output: String?

  @OptionGroup var project: ProjectOptions

  @OptionGroup var console: ConsoleOptions

  func execute(_ log: Logger) async throws -> ExitStatus {
    let configuration = try project.configuration()
    let catalog = try CheckedCatalog(configuration)
    for slug in place {
      if let problem = catalog.problem(ofPlace: slug) {
        throw ValidationError("--place: \(problem)")
      }
    }
    let job = try ReportJob(
      period: period, places: place, configuration: configuration, catalog: catalog)
    let target = output ?? configuration.map { $0.located($0.output) } ?? "output"
    let result = try job.publish(
      store: project.storePath(configuration), asOf: asOf, output: target)
    for warning in result.warnings { log.warning("\(warning)") }
    if !console.quiet {
      try StandardOutput.write("\(result.path)/\(result.changed ? "" : " (unchanged)")\n")
    }
    return .done
  }
}
