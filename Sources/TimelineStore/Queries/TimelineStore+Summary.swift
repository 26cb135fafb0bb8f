import Chronology
import GRDB

extension TimelineStore {
  /// Counts for `nienbieu status`.
  package func summary() throws(StoreError) -> StoreSummary {
    try reading { db in
      StoreSummary(
        schemaVersion: try StoreIdentity.version(of: db),
        inputs: try count(db, "SELECT count(*) FROM input"),
        quarantined: try count(db, "SELECT count(*) FROM quarantine"),
        articles: try count(db, "SELECT count(*) FROM v_source"),
        supersededVersions: try count(
          db, "SELECT count(*) FROM article WHERE superseded_by IS NOT NULL"),
        sources: try SourceIndex(db: db).count, facts: try factCounts(db), feeds: try feeds(db),
        lastRun: try lastRun(db))
    }
  }

  private func count(_ db: Database, _ sql: String) throws -> Int {
    try db.rows(sql).first?.at(0) ?? 0
  }

  private func factCounts(_ db: Database) throws -> [StoreSummary.Count] {
    let found = try db.rows("SELECT type, count(*) FROM v_fact GROUP BY type")
    let counts: [String: Int] = Dictionary(
      try found.map { try ($0.at(0), $0.at(1)) }, uniquingKeysWith: { first, _ in first })
    let types = ["observation", "document", "person", "event", "directive", "assessment"]
    return types.map { StoreSummary.Count(type: $0, count: counts[$0] ?? 0) }
  }

  private func feeds(_ db: Database) throws -> [StoreSummary.Feed] {
    try db.rows(
      """
      SELECT feed, count(*), sum(facts), min(published), max(published), max(loaded)
      FROM v_source GROUP BY feed ORDER BY feed
      """
    ).map { row in
      try StoreSummary.Feed(
        name: row.at(0), articles: row.at(1), facts: row.at(2), firstPublished: row.optionalDay(3),
        lastPublished: row.optionalDay(4), lastLoaded: row.optionalDay(5))
    }
  }
}
