import ArgumentParser
import Pipeline

@main
struct Nienbieu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nienbieu",
    abstract: "Reads articles on administrative reform and leaves a timeline with its reports.",
    discussion: """
      In a directory with a pipeline.yml:
        nienbieu check    what would be read, and what is wrong with the configuration
        nienbieu run      everything, incrementally; safe to repeat, for instance every night
        nienbieu status   what the store holds
        nienbieu doctor   what stands in the way of the next run

      Without one, as a stage of something larger:
        nienbieu facts article.html > facts.jsonl

      Exit codes: 0 done; 3 done, but inputs were newly quarantined; 5 done, but a
      source is stale; 64 usage; 65 unusable store; 66 input missing; 70 a bug; 73
      cannot create an output; 74 I/O error or disk full; 75 another run is at work;
      77 permission; 78 configuration; 130 and 143 interrupted. Any other code is a
      failure.
      """,
    version: programVersion,
    subcommands: [
      RunCommand.self, ExtractCommand.self, FactsCommand.self, LoadCommand.self,
      ReportCommand.self, TimelineCommand.self, TraceCommand.self, StatusCommand.self,
      CheckCommand.self, DoctorCommand.self, InitCommand.self, ParseCommand.self,
      CatalogCommand.self,
    ])
}
