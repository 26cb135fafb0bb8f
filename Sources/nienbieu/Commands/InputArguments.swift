import ArgumentParser
import Chronology
import Logging
import Pipeline

/// Inputs on a command line, and what is known of all of them.
struct InputArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files or directories (.html, .htm, .txt, .warc, .warc.gz, .jsonl); - for JSON Lines.",
      valueName: "input"))
  var inputs: [String] = []

  @Option(help: "The place whose articles these are, where they do not say: ha-tinh.")
  var place: String?

  @Option(help: "The publisher, where the articles do not say.")
  var publisher: String?

  @Option(help: "A pipeline.yml whose catalog is used.")
  var config: String?

  var plan: SourcePlan {
    SourcePlan(name: "command line", path: "", publisher: publisher, place: place)
  }

  func checkedCatalog() throws -> CheckedCatalog {
    let catalog = try CheckedCatalog(config: config)
    if let place, let problem = catalog.problem(ofPlace: place) {
      throw ValidationError("--place: \(problem)")
    }
    return catalog
  }

  /// Prints the lines of all inputs in their order.
  func print(_ stage: LineStage, log: Logger) throws -> ExitStatus {
    let found = try InputFinder.find(inputs, plan: plan)
    for warning in found.warnings { log.warning("\(warning)") }
    var status = ExitStatus.done
    try stage.forEach(found.files) { lines in
      try print(lines, log: log, status: &status)
    }
    return status
  }

  /// Each line of standard input as it comes.
  func printStandardInput(_ stage: LineStage, log: Logger) throws -> ExitStatus {
    var status = ExitStatus.done
    var number = 0
    var standardInput = StandardInput()
    while let line = try standardInput.line() {
      number += 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      let input = LineStage.input(line: line, name: "stdin:\(number)", defaults: plan)
      try print(stage.lines(of: input), log: log, status: &status)
    }
    return status
  }

  private func print(
    _ lines: LineStage.Lines, log: Logger, status: inout ExitStatus
  ) throws {
    if !lines.text.isEmpty { try StandardOutput.write(lines.text) }
    for record in lines.rejected {
      log.error("[\(record.reason)] \(record.message)")
      if status == .done { status = .quarantined }
    }
    if let problem = lines.unreadable {
      log.error("\(problem)")
      // What was found in a directory is one bad input among others, and not what was asked for.
      if inputs.contains(problem.path) {
        status = ExitStatus(problem)
      } else if status == .done {
        status = .quarantined
      }
    }
  }
}
