import GRDB

extension TimelineStore {
  /// What the store knows of articles and facts, a row a line in a total order, without run numbers,
  /// days of loading and row numbers: two stores that know the same give the same text.
  package func dump() throws(StoreError) -> String {
    try reading { db in
      try logicalTables.flatMap { name, sql in
        try db.rows(sql).map { row in
          let values = row.lazy.filter { column, _ in column != rowNumber }.map { _, value in
            Self.literal(value)
          }
          return ([name] + values).joined(separator: "\t") + "\n"
        }
      }.joined()
    }
  }

  private static func literal(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .null: "NULL"
    case .int64(let number): String(number)
    case .double(let number): number.description
    case .string(let text): String(reflecting: text)
    case .blob: "BLOB"
    }
  }
}

/// The column of the detail tables that says in which row their fact lies.
private let rowNumber = "fact"

private func detailDump(_ table: String) -> String {
  "SELECT a.key, a.version, f.id, d.* FROM " + table + """
     AS d
      JOIN fact AS f ON f.number = d.fact
      JOIN article AS a ON a.id = f.article
    -- The fifth column is the position where the table has several rows for a fact.
    ORDER BY 1, 2, 3, 5
    """
}

/// Each begins with the article's key and version and the fact's id.
private let logicalTables: [(name: String, sql: String)] = [
  (
    "article",
    """
    SELECT a.key, a.version, a.source, a.url, a.title, a.publisher, a.published,
      a.published_time, a.modified, a.author, a.place, a.feed, a.trust, a.about, a.about_start,
      a.about_end, a.content_hash, a.facts_hash, a.withdrawn IS NOT NULL, n.key, n.version
    FROM article AS a LEFT JOIN article AS n ON n.id = a.superseded_by
    ORDER BY a.key, a.version
    """
  ),
  (
    "source",
    """
    SELECT DISTINCT s.key, a.version, s.source, s.url, s.feed, s.trust, s.withdrawn
    FROM sighting AS s JOIN article AS a ON a.id = s.article
    ORDER BY s.key, a.version, s.source, s.url, s.feed, s.trust, s.withdrawn
    """
  ),
  ("same_article", "SELECT key, work FROM same_article ORDER BY key"),
  (
    "fact",
    """
    SELECT a.key, a.version, f.id, f.type, f.place, f.subject, f.sentence, f.span_start,
      f.span_end, f.role, f.confidence, f.rule, f.about, f.about_start, f.about_end
    FROM fact AS f JOIN article AS a ON a.id = f.article
    ORDER BY a.key, a.version, f.id
    """
  ),
  ("observation", detailDump("observation")),
  ("derivation", detailDump("derivation")),
  ("document", detailDump("document")),
  ("person", detailDump("person")),
  ("event", detailDump("event")),
  ("directive", detailDump("directive")),
  ("addressee", detailDump("addressee")),
  ("assessment", detailDump("assessment")),
  (
    "finding",
    """
    SELECT a.key, a.version, f.id, n.position, n.severity, n.code, n.message, n.location
    FROM finding AS n JOIN article AS a ON a.id = n.article
      LEFT JOIN fact AS f ON f.number = n.fact
    ORDER BY a.key, a.version, f.id, n.position
    """
  ),
]
