import Chronology

/// An article as one line of JSON (CONTRACT: `nienbieu extract`); Extraction reads it back.
package struct ArticleLine: Hashable, Sendable {
  package var article: Article

  package init(_ article: Article) { self.article = article }

  enum Key: String, CodingKey, CaseIterable {
    case source, url, title, lead, text, blocks, author, publisher, published, modified, section
    case tags, language, place, findings
    case publishedTime = "published_time"
  }
}

extension ArticleLine: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    try line.encode(article.source, forKey: .source)
    try line.encode(article.url, forKey: .url)
    try line.encode(article.title, forKey: .title)
    try line.encode(article.lead, forKey: .lead)
    try line.encode(article.text, forKey: .text)
    try line.encode(article.blocks.map(BlockLine.init), forKey: .blocks)
    try line.encode(article.author, forKey: .author)
    try line.encode(article.publisher, forKey: .publisher)
    try line.encode(article.published?.description, forKey: .published)
    try line.encode(article.publishedTime, forKey: .publishedTime)
    try line.encode(article.modified?.description, forKey: .modified)
    try line.encode(article.section, forKey: .section)
    try line.encode(article.tags, forKey: .tags)
    try line.encode(article.language, forKey: .language)
    try line.encode(article.place, forKey: .place)
    try line.encode(article.findings.map(FindingLine.init), forKey: .findings)
  }
}

/// A block inside a JSON line.
private struct BlockLine: Encodable {
  var role: String
  var text: String

  init(_ block: Block) {
    role = block.role.rawValue
    text = block.text
  }
}
