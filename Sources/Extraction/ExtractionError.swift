import Chronology
import HTMLParsing

/// Why an input, or a record of it, gave no article.
package struct ExtractionError: Error, Hashable, Sendable {
  /// Kebab-case, stable: `empty`, `undecodable`, `not-text`, `too-large`, `too-deep`,
  /// `too-many-attributes`, `too-many-nodes`, `no-article`, `bad-sidecar`, `bad-archive`, `bad-json`.
  package var reason: String
  /// What is wrong and what would mend it.
  package var message: String
  /// The file, with a line or record where known.
  package var location: String?

  package init(_ reason: String, _ message: String, at location: String? = nil) {
    self.reason = reason
    self.message = message
    self.location = location
  }

  init(_ error: HTMLParsingError, at location: String) {
    self.location = location
    switch error {
    case .tooLarge(let bytes, let limit):
      reason = "too-large"
      message =
        "\(location): the page has \(bytes) bytes, more than \(limit); save the article alone, "
        + "or as .txt"
    case .tooManyAttributes(let line, let limit):
      reason = "too-many-attributes"
      message =
        "\(location):\(line): a tag has more than \(limit) attributes; save the page again, "
        + "or its text as .txt"
    case .tooDeep(let limit):
      reason = "too-deep"
      message =
        "\(location): elements are nested more than \(limit) deep; save the page again, "
        + "or its text as .txt"
    case .tooManyNodes(let limit):
      reason = "too-many-nodes"
      message =
        "\(location): the page has more than \(limit) nodes; save the article alone, or as .txt"
    case .unavailable:
      reason = "too-large"
      message = "\(location): there is no memory to parse the page; run fewer at a time"
    }
  }

  /// The record of a refused part of an input.
  func quarantined(as source: String) -> QuarantineRecord {
    QuarantineRecord(source: source, reason: reason, message: message)
  }
}

/// What one input gave.
package struct Extraction: Hashable, Sendable {
  /// In record order.
  package var articles: [Article]
  package var rejected: [QuarantineRecord]

  package init(articles: [Article] = [], rejected: [QuarantineRecord] = []) {
    self.articles = articles
    self.rejected = rejected
  }
}
