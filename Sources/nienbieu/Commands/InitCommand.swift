import ArgumentParser
import Logging
import Pipeline

struct InitCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a working project: pipeline.yml and an inbox.",
    discussion: """
      Example:
        nienbieu init --demo cchc && cd cchc && nienbieu run

      With --demo the inbox holds two invented articles. Nothing that exists is
      overwritten.
      """)

  @Argument(help: "The directory to make.")
  var directory: String

  @Flag(help: "Add sample articles.")
  var demo = false

  @OptionGroup var console: ConsoleOptions

  func execute(_ log: Logger) async throws -> ExitStatus {
    let files = try NewProject(directory: directory, demo: demo).create()
    if !console.quiet { try StandardOutput.write(files.map { "\($0)\n" }.joined()) }
    return .done
  }
}
