import Chronology
import GRDB

/// Brings readings into the store; what is known already changes nothing.
struct ArticleLoader {
  var db: Database
  var run: RunID
  var day: Day
  private(set) var counts = LoadCounts()
  /// Articles whose versions have to be put in order again.
  private var changedKeys: Set<String> = []

  init(db: Database, run: RunID, day: Day) {
    self.db = db
    self.run = run
    self.day = day
  }

  /// - Returns: The row of the version.
  @discardableResult
  mutating func load(_ reading: Reading, input: String?) throws -> Int64 {
    try checkIDs(of: reading)
    let known = try matchingVersion(reading)
    let article = try known ?? insert(reading)
    if known != nil { counts.unchanged += 1 }
    try complete(article, with: reading)
    try see(reading, article: article, input: input)
    return article
  }

  /// Takes note of the articles that `input` gave before and does not give any longer.
  mutating func withdraw(from input: String, except shown: [InputLoader.Shown]) throws {
    let keys = Set(shown.map { [$0.key, $0.source] })
    let replacements = Dictionary(
      shown.map { ($0.source, $0.article) }, uniquingKeysWith: min)
    for row in try db.rows(presentSightings, [input]) {
      let (key, source): (String, String) = (row[0], row[1])
      guard !keys.contains([key, source]) else { continue }
      let sighting = Sighting(
        article: row[2], page: key, source: source, url: row[5], feed: row[3], trust: row[4],
        number: 0, day: day, isWithdrawal: true, replacement: replacements[source])
      try insert(sighting, input: input)
      counts.withdrawn += 1
    }
  }

  /// Puts the versions of all articles that changed in order; to be called once, at the end.
  mutating func finish() throws {
    let same = SamePages(db: db)
    var written: Set<String> = []
    for key in try same.known(with: changedKeys).sorted() where !written.contains(key) {
      let pages = try same.pages(with: key)
      try same.write(pages)
      try ChainWriter(db: db, keys: pages).write()
      written.formUnion(pages)
    }
    changedKeys = []
  }

  private func checkIDs(of reading: Reading) throws {
    guard reading.facts.contains(where: \.id.isEmpty) else { return }
    throw StoreError.invalid(
      path: reading.origin.source, detail: "a fact has no id; load what 'nienbieu facts' wrote")
  }

  /// A version that came as facts only is the same as one with equal facts and a text.
  private func matchingVersion(_ reading: Reading) throws -> Int64? {
    try db.rows(
      """
      SELECT id FROM article
      WHERE key = ?1 AND facts_hash = ?2
        AND (?3 IS NULL OR content_hash IS NULL OR content_hash = ?3)
      ORDER BY content_hash IS ?3 DESC, version DESC, id LIMIT 1
      """, [reading.key, reading.factsHash, reading.contentHash]
    ).first?[0]
  }

  private mutating func insert(_ reading: Reading) throws -> Int64 {
    let isKnown = try !db.rows("SELECT 1 FROM article WHERE key = ? LIMIT 1", [reading.key]).isEmpty
    if isKnown { counts.versions += 1 } else { counts.articles += 1 }
    let origin = reading.origin
    let head: [SQLValue] = [
      reading.key, origin.source, origin.url, origin.title, origin.publisher,
      origin.published?.description, reading.feed, reading.trust, reading.factsHash,
      day.description, run.rawValue,
    ]
    try db.run(
      """
      INSERT INTO article (key, version, source, url, title, publisher, published, feed, trust,
        facts_hash, known_from, run, about, about_start, about_end)
      VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, head + Period.columns(reading.about))
    let article = db.lastInsertedRowID
    try FactWriter(db: db, article: article).write(reading.facts, findings: reading.findings)
    counts.facts += reading.facts.count
    return article
  }

  /// Adds what only the text knows.
  private mutating func complete(_ article: Int64, with reading: Reading) throws {
    guard let hash = reading.contentHash else { return }
    if let sketch = reading.sketch,
      try TextIndex(db: db).enter(sketch, article: article, key: reading.key)
    {
      changedKeys.insert(reading.key)
    }
    try db.run(
      """
      UPDATE article
      SET content_hash = ?, published_time = ?, modified = ?, author = ?, place = ?
      WHERE id = ? AND content_hash IS NULL
      """,
      [
        hash, reading.publishedTime, reading.modified?.description, reading.author, reading.place,
        article,
      ])
    guard db.changesCount > 0 else { return }
    changedKeys.insert(reading.key)
    try replaceFindings(of: article, with: reading.findings)
  }
}

extension ArticleLoader {
  /// Those of the input's sightings that were not followed by another one of the same article.
  private var presentSightings: String {
    """
    SELECT s.key, s.source, s.article, s.feed, s.trust, s.url FROM sighting AS s
    WHERE s.input = ? AND s.withdrawn = 0 AND \(SamePages.isLast)
    ORDER BY s.number
    """
  }

  private mutating func see(_ reading: Reading, article: Int64, input: String?) throws {
    let sighting = Sighting(
      article: article, page: reading.key, source: reading.origin.source, url: reading.origin.url,
      feed: reading.feed, trust: reading.trust, number: 0, day: day)
    let last = try db.rows(
      """
      SELECT article, feed, trust, withdrawn, url FROM sighting WHERE key = ? AND source = ?
      ORDER BY number DESC LIMIT 1
      """, [reading.key, sighting.source]
    ).first
    if let last, last[0] == article, last[1] == sighting.feed, last[2] == sighting.trust,
      last[3] == false, last[4] == sighting.url
    {
      return
    }
    try insert(sighting, input: input)
  }

  private mutating func insert(_ sighting: Sighting, input: String?) throws {
    try db.run(
      """
      INSERT INTO sighting (key, source, url, article, input, feed, trust, withdrawn, replacement,
        day, run)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        sighting.page, sighting.source, sighting.url, sighting.article, input, sighting.feed,
        sighting.trust,
        sighting.isWithdrawal, sighting.replacement, day.description, run.rawValue,
      ])
    counts.sightings += 1
    changedKeys.insert(sighting.page)
  }

  private func replaceFindings(of article: Int64, with findings: [Finding]) throws {
    try db.run("DELETE FROM finding WHERE article = ? AND fact IS NULL", [article])
    try FactWriter(db: db, article: article).write(findings, fact: nil)
  }
}
