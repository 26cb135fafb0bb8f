import Chronology
import GRDB

/// A version of an article.
struct ArticleVersion {
  var id: Int64
  var key: String
  var origin: Origin
  var place: String?
  var trust: Int
  var feed: String?
  var about: Period?

  static let columns = """
    a.id, a.published, a.source, a.url, a.title, a.publisher, a.place, a.trust, a.feed, a.about, a.key
    """
  static let columnCount: CInt = 11

  /// Takes ``columns``.
  init(_ row: PreparedStatement.Columns, publishers: inout Set<ExactText>) throws {
    id = row.number(0)
    origin = Origin(
      source: row.text(2), url: row.optionalText(3), title: row.text(4),
      publisher: row.optionalText(5).map {
        publishers.insert(ExactText($0)).memberAfterInsert.text
      },
      published: try row.optionalDay(1))
    place = row.optionalText(6)
    trust = Int(row.number(7))
    feed = row.optionalText(8)
    about = try row.optionalPeriod(9)
    key = row.text(10)
  }

  /// Whether it counts or not.
  static func row(_ id: Int64, in db: Database) throws -> ArticleVersion? {
    var version: ArticleVersion?
    var publishers: Set<ExactText> = []
    let sql = "SELECT " + columns + " FROM article AS a WHERE a.id = ?"
    try PreparedStatement(db, sql).rows {
      $0.add(id)
    } _: {
      version = try ArticleVersion($0, publishers: &publishers)
    }
    return version
  }

  /// In an order that does not depend on that of loading: date, source, address.
  static func precedes(_ left: ArticleVersion, _ right: ArticleVersion) -> Bool {
    let (l, r) = (left.origin, right.origin)
    if l.published != r.published { return inOrderMissingLast(l.published, r.published) }
    if l.source != r.source { return l.source < r.source }
    return l.articleKey < r.articleKey
  }
}
