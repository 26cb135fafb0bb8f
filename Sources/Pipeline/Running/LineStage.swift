import Catalog
import Chronology
import Extraction

/// Inputs → lines of text: what `nienbieu extract` and `nienbieu facts` print.
package struct LineStage: Sendable {
  package enum Product: Sendable {
    /// Articles as JSON Lines, or as plain text.
    case articles, articleText
    case facts
    /// The text with every number explained, for people.
    case explanation(TextColors)
  }

  /// What an article gave, or an input.
  package struct Lines: Sendable {
    /// UTF-8.
    package var text: [UInt8] = []
    package var articles = 0
    /// Facts in the text.
    package var facts = 0
    /// What could not be understood.
    package var rejected: [QuarantineRecord] = []
    /// The file could not be read at all.
    package var unreadable: FileProblem?
  }

  /// What is made of an article, with what makes it: a recognizer takes longer to set up than a page to read.
  private enum Work: Sendable {
    case article, articleText
    case facts(ArticleStage)
    case explanation(ArticleStage, TextColors)

    init(_ product: Product, catalog: Catalog) {
      switch product {
      case .articles: self = .article
      case .articleText: self = .articleText
      case .facts: self = .facts(ArticleStage(catalog: catalog))
      case .explanation(let colors): self = .explanation(ArticleStage(catalog: catalog), colors)
      }
    }
  }

  private let extractor: Extractor
  private let work: Work

  package init(_ product: Product, catalog: Catalog) {
    extractor = Extractor(catalog: catalog)
    work = Work(product, catalog: catalog)
  }

  package func lines(of input: RawInput) throws -> Lines {
    var lines = Lines()
    do {
      let extraction = try extractor.extract(input)
      lines.rejected = extraction.rejected
      for article in extraction.articles { try add(article, to: &lines) }
    } catch let error as ExtractionError {
      lines.rejected.append(QuarantineRecord(error, source: input.path))
    }
    return lines
  }

  private func add(_ article: Article, to lines: inout Lines) throws {
    lines.articles += 1
    switch work {
    case .article: lines.text += try JSONLines.line(ArticleLine(article)).utf8
    case .articleText: lines.text += plainText(article).utf8
    case .facts(let stage):
      let facts = stage.facts(in: article).facts
      lines.facts += facts.count
      for fact in facts { try FactLine(fact).append(to: &lines.text) }
    case .explanation(let stage, let colors):
      let answer = ExplanationAnswer(stage.explanation(of: article), source: article.source)
      lines.text += answer.text(in: colors).utf8
    }
  }

  private func plainText(_ article: Article) -> String {
    let paragraphs = [article.title, article.lead ?? "", article.text]
    return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n\n"
  }

  /// All inputs, several at once; `body` gets the lines of an article at a time, in the order of the
  /// inputs.
  package func forEach(_ files: [InputFile], _ body: (Lines) throws -> Void) throws {
    let flow = ArticleFlow(extractor) { article in
      var lines = Lines()
      try add(article, to: &lines)
      return lines
    }
    try flow.forEach(files, file: \.self) { _, event in
      switch event {
      case .hashed, .finished: break
      case .made(let lines): try body(lines)
      case .rejected(let record), .refused(let record): try body(Lines(rejected: [record]))
      case .unreadable(let problem): try body(Lines(unreadable: problem))
      }
    }
  }

  /// One article as a line of JSON from somewhere else than a file.
  package static func input(line: [UInt8], name: String, defaults: SourcePlan) -> RawInput {
    RawInput(
      path: name, bytes: line,
      defaults: SourceDefaults(publisher: defaults.publisher, place: defaults.place),
      format: .jsonl)
  }
}
