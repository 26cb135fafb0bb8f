import Chronology
import GRDB

/// Which sources show an article, under whichever of its addresses.
struct SourceIndex: Sendable {
  private var works: [String: String] = [:]
  private var sources: [String: Set<OtherSource>] = [:]

  /// As of a day only those of versions that count from that day or before, and those that ceased to
  /// show an article later. `ofMany`: only those of articles that several sources may show, which are few.
  init(db: Database, asOf: Day? = nil, ofMany: Bool = false) throws {
    // A store that is only read may be of an older program.
    let isOld = try StoreIdentity.version(of: db) < 2
    if !isOld {
      try db.forEachRow("SELECT key, work FROM same_article") { row in
        works[try row.at(0)] = try row.at(1) as String
      }
    }
    try db.forEachRow(
      """
      SELECT s.key, s.source, \(isOld ? "a" : "s").url, a.known_from
      FROM sighting AS s JOIN article AS a ON a.id = s.article
      WHERE s.withdrawn = 0\(ofMany && !isOld ? isOfMany : "")
        AND \(asOf == nil ? SamePages.isLast : wasLast)
      """, asOf.map { [$0.description] } ?? []
    ) { row in
      if let asOf, try row.day(3) > asOf { return }
      let source = try OtherSource(source: row.at(1), url: row.at(2))
      sources[work(of: try row.at(0)), default: []].insert(source)
    }
  }

  /// Those beside `source`, by path.
  func others(of key: String, than source: String) -> [OtherSource] {
    sources[work(of: key), default: []].filter { $0.source != source }
      .sorted { ($0.source, $0.url ?? "") < ($1.source, $1.url ?? "") }
  }

  /// How many sources there are, counted once for each article that they show.
  var count: Int { sources.values.reduce(0) { $0 + $1.count } }

  private func work(of key: String) -> String { works[key] ?? key }
}

/// Whether it was seen several times, in several versions or under several addresses.
private let isOfMany = """
   AND (s.article IN (SELECT article FROM sighting GROUP BY article HAVING count(*) > 1)
    OR s.key IN (SELECT key FROM article WHERE version > 1)
    OR s.key IN (SELECT key FROM same_article))
  """

/// Whether the source said nothing of the page behind `s`; of pages that a source ceased to show after
/// day `?1`, until then.
private let wasLast = """
  CASE WHEN s.key IN (SELECT key FROM sighting WHERE withdrawn = 1 AND day > ?1)
    THEN s.day <= ?1 AND NOT EXISTS (\(SamePages.later) AND later.day <= ?1)
    ELSE \(SamePages.isLast)
  END
  """
