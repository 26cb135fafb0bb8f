import Catalog
import Chronology
import Extraction
import Recognition

/// Extraction and recognition of one input: what a worker does.
package struct ArticleStage: Sendable {
  private let extractor: Extractor
  private let recognizer: Recognizer

  package init(catalog: Catalog) {
    extractor = Extractor(catalog: catalog)
    recognizer = Recognizer(catalog: catalog)
  }

  /// Of extraction and recognition together.
  package static var rulesVersion: String {
    "e\(Extractor.rulesVersion)r\(Recognizer.rulesVersion)"
  }

  /// Inputs → articles and their facts, several at once.
  package var flow: ArticleFlow<(Article, [Fact])> {
    flow { facts(in: $0) }
  }

  /// Inputs → what `make` makes of their articles.
  package func flow<Output: Sendable>(
    _ make: @escaping @Sendable (Article) throws -> Output
  ) -> ArticleFlow<Output> {
    ArticleFlow(extractor, make: make)
  }

  /// - Returns: The article with what is doubtful about its facts, and the facts.
  package func facts(in article: Article) -> (article: Article, facts: [Fact]) {
    var article = article
    let outcome = recognizer.facts(in: article)
    article.findings += outcome.findings
    return (article, outcome.value)
  }

  /// What became of every number of the article.
  package func explanation(of article: Article) -> Explanation {
    recognizer.explanation(of: article)
  }
}

extension QuarantineRecord {
  package init(_ error: ExtractionError, source: String) {
    self.init(source: source, reason: error.reason, message: error.message)
  }

  package init(_ problem: FileProblem, source: String) {
    let reason =
      switch problem.kind {
      case .missing: "vanished"
      case .tooLarge: "too-large"
      case .notAFile: "not-a-file"
      default: "unreadable"
      }
    self.init(source: source, reason: reason, message: "\(source): \(problem.reason)")
  }
}
