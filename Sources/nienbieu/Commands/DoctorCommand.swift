import ArgumentParser
import Logging
import Pipeline

struct DoctorCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Says what stands in the way of the next run; changes nothing.",
    discussion: """
      Example:
        nienbieu doctor
        nienbieu doctor --config /srv/cchc/pipeline.yml --quiet   # problems only
        nienbieu doctor --format json

      A line for each look, with ok, warning or error, and what would mend it:
      program, locale, time zone, libraries, configuration, inputs, permission, disk
      space, lock, leftovers, store, last run, quarantine. The exit code is 0, or
      that with which a run would end because of the worst error.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "The configuration file.")
  var config = "pipeline.yml"

  @Option(help: "text or json.")
  var format = Format.text

  @OptionGroup var console: ConsoleOptions

  func execute(_ log: Logger) async throws -> ExitStatus {
    let doctor = Doctor(config, problemsOnly: console.quiet)
    try StandardOutput.write(format == .json ? doctor.line() : doctor.text)
    return doctor.exitStatus
  }
}
