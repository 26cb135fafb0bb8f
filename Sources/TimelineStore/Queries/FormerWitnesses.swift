import Chronology
import GRDB

/// Which source stood for the articles that a source ceased to show after a day.
///
/// The row of an article names the best of all its sources. Where one of them went later, as a record does that
/// moves up in its archive, those of then count, so that a report as of then names what it named then.
struct FormerWitnesses: Sendable {
  private var witnesses: [Int64: Sighting] = [:]

  /// None as of no day.
  init(db: Database, day: Day?) throws {
    // A store that is only read may be of an older program.
    guard let day, try StoreIdentity.version(of: db) >= 2 else { return }
    var last: [Int64: [String: Sighting]] = [:]
    for row in try db.rows(
      """
      SELECT article, source, url, feed, trust, number FROM sighting
      WHERE withdrawn = 0 AND day <= ?1
        AND article IN (SELECT article FROM sighting WHERE withdrawn = 1 AND day > ?1)
      ORDER BY number
      """, [day.description])
    {
      let sighting = try Sighting(
        article: row.at(0), source: row.at(1), url: row.at(2), feed: row.at(3), trust: row.at(4),
        number: row.at(5), day: day)
      last[sighting.article, default: [:]][sighting.source] = sighting
    }
    witnesses = last.compactMapValues { sightings in
      sightings.values.min { ($0.trust, $0.source) < ($1.trust, $1.source) }
    }
  }

  /// The address by which an article was known; that of its row where no other source stood for it.
  func address(of article: Int64, inRow url: String?) -> String? {
    witnesses[article].map(\.url) ?? url
  }

  func restored(_ version: ArticleVersion) -> ArticleVersion {
    guard let witness = witnesses[version.id] else { return version }
    var version = version
    version.origin = Origin(
      source: witness.source, url: witness.url, title: version.origin.title,
      publisher: version.origin.publisher, published: version.origin.published)
    version.trust = witness.trust
    version.feed = witness.feed
    return version
  }
}
