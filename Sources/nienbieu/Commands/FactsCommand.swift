import ArgumentParser
import Logging
import Pipeline

struct FactsCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Prints the facts of articles: numbers, documents, people, events, directives.",
    discussion: """
      Example:
        nienbieu facts --place ha-tinh article.html > facts.jsonl
        nienbieu extract inbox/ | nienbieu facts - | sort | nienbieu load -
        nienbieu facts --debug article.html | less
        ls parts/*.warc.gz | xargs -P 2 -n 1 nienbieu facts --worker > facts.jsonl

      One JSON object a line. With - articles come as JSON Lines on standard input,
      and the facts of each are printed before the next is read.

      With --worker the command is a stage of a larger engine: what cannot be read
      is one more record, of type error with source, reason and message, and no
      reason for another exit code; the counts come on standard error at the end.

      With --debug the text itself, for people: [1] stands behind the first number,
      and below the paragraph a line says what became of it: recognised (indicator,
      kind, value, place, period, the fact's id), uncatalogued, date, document, or
      dismissed and why. Colours on a terminal only.
      """)

  @OptionGroup var input: InputArguments

  @Flag(help: "Read articles as JSON Lines from standard input, as - does.")
  var jsonl = false

  @Flag(help: "Print the text with what became of each number, and why.")
  var debug = false

  @Flag(help: "Write what cannot be read among the facts, and count at the end.")
  var worker = false

  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    if readsStandardInput {
      if input.inputs.contains(where: { $0 != "-" }) {
        throw ValidationError("name files, or - for standard input, not both")
      }
    } else if input.inputs.isEmpty {
      throw ValidationError("name an input: nienbieu facts article.html")
    }
    if worker, debug {
      throw ValidationError("--worker is for programs, --debug for people; give one of them")
    }
  }

  private var readsStandardInput: Bool { jsonl || input.inputs.contains("-") }

  func execute(_ log: Logger) async throws -> ExitStatus {
    let product = debug ? .explanation(StandardOutput.colors) : LineStage.Product.facts
    let stage = LineStage(product, catalog: try input.checkedCatalog().catalog)
    var printer = LinePrinter(log: log, isWorker: worker)
    if readsStandardInput {
      try input.printStandardInput(stage, with: &printer)
    } else {
      try input.print(stage, with: &printer)
    }
    printer.end()
    return printer.status
  }
}
