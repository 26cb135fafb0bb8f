import Chronology
import GRDB

extension TimelineStore {
  /// Everything known, merged.
  ///
  /// With `asOf` only what had been published by that day, in the versions of then; articles without
  /// a date count from the day they were loaded. The quarantine is always today's: it is about files,
  /// not about what was published.
  package func timeline(asOf: Day? = nil) throws(StoreError) -> Timeline {
    try reading { db in
      let known = try KnownArticles(db: db, asOf: asOf)
      let facts = try FactReader(db: db, articles: known.byID).facts()
      let findings = try articleFindings(db)
      let sources = try SourceIndex(db: db, asOf: asOf)
      return Timeline(
        asOf: asOf, entries: SeriesMerger.entries(of: facts), facts: Mentions.distinct(facts),
        articles: known.inOrder.map {
          ArticleRecord(
            $0, findings: findings[$0.id] ?? [],
            otherSources: sources.others(of: $0.key, than: $0.origin.source))
        },
        quarantine: try quarantine(db))
    }
  }

  /// - Returns: The fact in the newest version of its article that has it; `nil` if none has.
  package func fact(id: String) throws(StoreError) -> SourcedFact? {
    try reading { db in
      let isOld = try StoreIdentity.version(of: db) < 4
      let holding = try db.rows(
        "SELECT a.id FROM "
          + (isOld ? "fact AS f CROSS JOIN article AS a ON a.id = f.article" : statements)
          + articlesWithFact,
        [isOld ? id : StoredID(id).value]
      ).first
      guard let row: Int64 = try holding?.at(0),
        let article = try KnownArticles.all(db, id: row).first
      else { return nil }
      let articles = [article.id: (origin: article.origin, trust: article.trust)]
      return try FactReader(db: db, articles: articles, only: (row, id)).facts().first
    }
  }

  /// Inputs and records that could not be read, by source.
  package func quarantine() throws(StoreError) -> [QuarantineRecord] {
    try reading(quarantine)
  }

  private func quarantine(_ db: Database) throws -> [QuarantineRecord] {
    try db.rows("SELECT source, reason, message, since FROM quarantine ORDER BY source").map {
      try QuarantineRecord(source: $0.at(0), reason: $0.at(1), message: $0.at(2), since: $0.day(3))
    }
  }

  private func articleFindings(_ db: Database) throws -> [Int64: [Finding]] {
    var findings: [Int64: [Finding]] = [:]
    for row in try db.rows(
      """
      SELECT article, severity, code, message, location FROM finding WHERE fact IS NULL
      ORDER BY article, position
      """)
    {
      findings[try row.at(0), default: []].append(try Finding(row, from: 1))
    }
    return findings
  }
}

private let statements = "statement AS f CROSS JOIN article AS a ON a.id = f.number >> 24"

/// The newest version first.
private let articlesWithFact = """
   WHERE f.id = ? ORDER BY a.superseded_by IS NULL AND a.withdrawn IS NULL DESC, a.version DESC, a.key
  LIMIT 1
  """

extension ArticleRecord {
  fileprivate init(
    _ version: KnownArticles.Version, findings: [Finding], otherSources: [OtherSource]
  ) {
    self.init(
      origin: version.origin, place: version.place, trust: version.trust, feed: version.feed,
      about: version.about, factCount: version.factCount, findings: findings,
      otherSources: otherSources)
  }
}
