/// One article as its publisher meant it: what is left of a page when the page is taken away.
package struct Article: Hashable, Sendable {
  /// The input's path as given; `path#record` for a record of an archive or of JSON Lines.
  package var source: String
  package var url: String?
  package var title: String
  package var lead: String?
  /// In reading order. Title and lead are not repeated here unless the lead is a paragraph too.
  package var blocks: [Block]
  package var author: String?
  package var publisher: String?
  /// The day of publication; `nil` where neither page nor sidecar says.
  package var published: Day?
  /// `HH:MM` where the page says.
  package var publishedTime: String?
  package var modified: Day?
  package var section: String?
  package var tags: [String]
  /// BCP 47, `vi` where nothing else is known and the text looks Vietnamese.
  package var language: String?
  /// Whose articles say "tỉnh ta": a place slug from sidecar, source or domain.
  package var place: String?
  package var findings: [Finding]

  package init(
    source: String, url: String? = nil, title: String, lead: String? = nil, blocks: [Block],
    author: String? = nil, publisher: String? = nil, published: Day? = nil,
    publishedTime: String? = nil, modified: Day? = nil, section: String? = nil,
    tags: [String] = [], language: String? = nil, place: String? = nil, findings: [Finding] = []
  ) {
    self.source = source
    self.url = url
    self.title = title
    self.lead = lead
    self.blocks = blocks
    self.author = author
    self.publisher = publisher
    self.published = published
    self.publishedTime = publishedTime
    self.modified = modified
    self.section = section
    self.tags = tags
    self.language = language
    self.place = place
    self.findings = findings
  }

  /// The body's paragraphs, one a line, without captions.
  package var text: String {
    blocks.filter { $0.role != .caption }.map(\.text).joined(separator: "\n")
  }
}

/// A paragraph with its part in the article.
public struct Block: Hashable, Sendable {
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case body, heading, caption, quotation
    case lead
    case listItem = "list_item"
    case tableRow = "table_row"
  }

  package var role: Role
  /// One line: no line break, no leading or trailing blank.
  package var text: String

  package init(_ role: Role, _ text: String) {
    self.role = role
    self.text = text
  }
}
