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
  func print(_ stage: LineStage, with printer: inout LinePrinter) throws {
    let found = try InputFinder.find(inputs, plan: plan)
    for warning in found.warnings { printer.log.warning("\(warning)") }
    try stage.forEach(found.files) { lines in try printer.print(lines, namedInputs: inputs) }
  }

  /// Each line of standard input as it comes.
  func printStandardInput(_ stage: LineStage, with printer: inout LinePrinter) throws {
    var number = 0
    var standardInput = StandardInput()
    while let line = try standardInput.line() {
      number += 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      let input = LineStage.input(line: line, name: "stdin:\(number)", defaults: plan)
      try printer.print(stage.lines(of: input), namedInputs: [])
    }
  }
}
