import Chronology
import GRDB

extension TimelineStore {
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
        let article = try ArticleVersion.row(row, in: db)
      else { return nil }
      let articles = [article.id: (origin: article.origin, trust: article.trust)]
      return try FactReader(db: db, articles: articles, FactReader.Shared(db)).fact(id, in: row)
    }
  }

  /// Inputs and records that could not be read, by source.
  package func quarantine() throws(StoreError) -> [QuarantineRecord] {
    try reading(QuarantineRecord.all)
  }
}

extension QuarantineRecord {
  static func all(_ db: Database) throws -> [QuarantineRecord] {
    try db.rows("SELECT source, reason, message, since FROM quarantine ORDER BY source").map {
      try QuarantineRecord(source: $0.at(0), reason: $0.at(1), message: $0.at(2), since: $0.day(3))
    }
  }
}

private let statements = "statement AS f CROSS JOIN article AS a ON a.id = f.number >> 24"

/// The newest version first.
private let articlesWithFact = """
   WHERE f.id = ? ORDER BY a.superseded_by IS NULL AND a.withdrawn IS NULL DESC, a.version DESC, a.key
  LIMIT 1
  """
