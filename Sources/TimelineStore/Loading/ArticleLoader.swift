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
  private var facts: FactWriter
  private var texts: TextIndex
  private let rows: ArticleRows

  init(db: Database, run: RunID, day: Day) throws {
    self.db = db
    self.run = run
    self.day = day
    facts = try FactWriter(db: db)
    texts = try TextIndex(db: db)
    rows = try ArticleRows(db: db, run: run, day: day)
  }

  /// - Returns: The row of the version.
  @discardableResult
  mutating func load(_ reading: Reading, input: Int64?) throws -> Int64 {
    try checkIDs(of: reading)
    guard let first = try rows.firstFingerprint(of: reading.key) else {
      return try loadFirst(reading, input: input)
    }
    var reading = reading
    if !WordLanes.made(first) { reading.useEarlierFingerprints() }
    let known = try matchingVersion(reading)
    let article = try known ?? insertVersion(reading)
    if known != nil { counts.unchanged += 1 }
    try complete(article, with: reading)
    try see(reading, article: article, input: input)
    return article
  }

  /// An article of which nothing is known yet. Nearly all are, so that it is written as it will
  /// stand in the end, and looked at again only where another page has its text.
  private mutating func loadFirst(_ reading: Reading, input: Int64?) throws -> Int64 {
    counts.articles += 1
    let article = try insert(reading, version: 1)
    let isAlone =
      try reading.text.map { try texts.enter($0, of: reading, article: article) } ?? true
    try insert(Sighting(of: reading, article: article, on: day), input: input)
    if !isAlone { changedKeys.insert(reading.key) }
    return article
  }

  private mutating func insertVersion(_ reading: Reading) throws -> Int64 {
    counts.versions += 1
    return try insert(reading, version: 0)
  }

  private mutating func insert(_ reading: Reading, version: Int) throws -> Int64 {
    let article = try rows.insert(reading, version: version)
    try facts.write(reading, article: article)
    counts.facts += reading.facts.count
    return article
  }

  /// Takes note of the articles that `input` gave before and does not give any longer.
  mutating func withdraw(from input: Int64, except shown: [InputLoader.Shown]) throws {
    let keys = Set(shown.map { [$0.key, $0.source] })
    let stale = try db.rows(presentSightings, [input]).filter { !keys.contains([$0[0], $0[1]]) }
    // A record that only moved up in its archive replaces nothing.
    let moved = Set(stale.map { $0[2] as Int64 })
    let replacements = Dictionary(
      shown.filter { !moved.contains($0.article) }.map { ($0.source, $0.article) },
      uniquingKeysWith: min)
    for row in stale {
      let (key, source): (String, String) = (row[0], row[1])
      let sighting = Sighting(
        article: row[2], page: key, source: source, url: row[5], feed: row[3], trust: row[4],
        number: 0, day: day, isWithdrawal: true, replacement: replacements[source])
      try insert(sighting, input: input)
      changedKeys.insert(key)
      counts.withdrawn += 1
    }
  }

  /// Puts the versions of all articles that changed in order; to be called once, at the end.
  mutating func finish() throws {
    try texts.finish()
    try facts.finish()
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
    guard reading.facts.contains(where: { $0.id.isEmpty }) else { return }
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
      """, [reading.key, reading.prints.facts, reading.prints.content]
    ).first?[0]
  }

  /// Adds what only the text knows.
  private mutating func complete(_ article: Int64, with reading: Reading) throws {
    guard let hash = reading.prints.content else { return }
    if let text = reading.text, try !texts.knows(article) {
      _ = try texts.enter(text, of: reading, article: article)
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

  private mutating func see(_ reading: Reading, article: Int64, input: Int64?) throws {
    let sighting = Sighting(of: reading, article: article, on: day)
    let last = try db.rows(
      """
      SELECT article, feed, trust, withdrawn, url FROM sighting
      WHERE article IN (SELECT id FROM article WHERE key = ?) AND source = ?
      ORDER BY number DESC LIMIT 1
      """, [reading.key, sighting.source]
    ).first
    if let last, last[0] == article, last[1] == sighting.feed, last[2] == sighting.trust,
      last[3] == false, last[4] == sighting.url
    {
      return
    }
    try insert(sighting, input: input)
    changedKeys.insert(sighting.page)
  }

  private mutating func insert(_ sighting: Sighting, input: Int64?) throws {
    try rows.insert(sighting, input: input)
    counts.sightings += 1
  }

  private func replaceFindings(of article: Int64, with findings: [Finding]) throws {
    try db.run("DELETE FROM finding WHERE article = ? AND fact IS NULL", [article])
    try facts.write(findings, article: article, fact: nil)
  }
}
