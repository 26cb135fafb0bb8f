import ArgumentParser
import Logging
import Pipeline

struct ExtractCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Prints the articles of pages, texts and archives.",
    discussion: """
      Example:
        nienbieu extract inbox/ > articles.jsonl
        nienbieu extract --format text page.html

      One JSON object a line: source, url, title, lead, text, blocks, author,
      publisher, published, modified, section, tags, language, place, findings.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl, text }

  @OptionGroup var input: InputArguments

  @Option(help: "jsonl or text.")
  var format = Format.jsonl

  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    if input.inputs.isEmpty { throw ValidationError("name an input: nienbieu extract page.html") }
  }

  func execute(_ log: Logger) async throws -> ExitStatus {
    let product: LineStage.Product = format == .text ? .articleText : .articles
    let stage = LineStage(product, catalog: try input.checkedCatalog().catalog)
    var printer = LinePrinter(log: log)
    try input.print(stage, with: &printer)
    return printer.status
  }
}
