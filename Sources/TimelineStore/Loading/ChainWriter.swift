import Chronology
import GRDB

/// Computes anew which version of an article follows which, and writes it into their rows.
struct ChainWriter {
  var db: Database
  /// Of all pages that show the article.
  var keys: [String]

  func write() throws {
    let sightings = try keys.flatMap(sightings).sorted { $0.number < $1.number }
    let dates = try keys.map(dates).reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    for link in VersionChain(sightings, dates: dates).links() { try write(link) }
  }

  private func sightings(_ key: String) throws -> [Sighting] {
    try db.rows(
      """
      SELECT article, source, feed, trust, number, day, withdrawn, replacement, url
      FROM sighting WHERE article IN (SELECT id FROM article WHERE key = ?) ORDER BY number
      """, [key]
    ).map { row in
      try Sighting(
        article: row[0], page: key, source: row[1], url: row[8], feed: row[2], trust: row[3],
        number: row[4],
        day: row.day(5), isWithdrawal: row[6], replacement: row[7])
    }
  }

  private func dates(_ key: String) throws -> [Int64: VersionDates] {
    let rows = try db.rows(
      "SELECT id, published, modified, content_hash FROM article WHERE key = ?", [key])
    return try Dictionary(
      rows.map { row in
        let dates = try VersionDates(
          published: row.optionalDay(1), modified: row.optionalDay(2), contentHash: row[3])
        return (row[0], dates)
      }, uniquingKeysWith: { first, _ in first })
  }

  private func write(_ link: VersionChain.Link) throws {
    try db.run(
      """
      UPDATE article
      SET version = ?, source = ?, url = ?, feed = ?, trust = ?, known_from = ?, withdrawn = ?,
        superseded_by = ?
      WHERE id = ?
      """,
      [
        link.version, link.witness.source, link.witness.url, link.witness.feed,
        link.witness.trust, link.knownFrom.description, link.withdrawn?.description,
        link.supersededBy, link.article,
      ])
  }
}
