import Chronology
import GRDB

/// The versions of articles that count as of a day.
struct KnownArticles {
  struct Version {
    var id: Int64
    var key: String
    var origin: Origin
    var place: String?
    var trust: Int
    var feed: String?
    var about: Period?
    var knownFrom: Day
    var withdrawn: Day?
    var supersededBy: Int64?
  }

  private(set) var versions: [Version]

  /// As of no day: the newest version of all that are not withdrawn.
  init(db: Database, asOf: Day?) throws {
    let all = try KnownArticles.all(db)
    guard let asOf else {
      versions = all.filter { $0.supersededBy == nil && $0.withdrawn == nil }
      return
    }
    let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let witnesses = try FormerWitnesses(db: db, day: asOf)
    versions = all.filter { $0.counts(on: asOf, among: byID) }.map(witnesses.restored)
  }

  /// In an order that does not depend on that of loading: date, source, address.
  private var inOrder: [Version] {
    versions.arranged { left, right in
      let (l, r) = (left.origin, right.origin)
      if l.published != r.published { return inOrderMissingLast(l.published, r.published) }
      if l.source != r.source { return l.source < r.source }
      return l.articleKey < r.articleKey
    }
  }

  var byID: [Int64: (origin: Origin, trust: Int)] {
    Dictionary(
      versions.map { ($0.id, ($0.origin, $0.trust)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every version, or the one in row `id`.
  static func all(_ db: Database, id: Int64? = nil) throws -> [Version] {
    var versions: [Version] = []
    // Few publish many articles.
    var publishers: Set<ExactText> = []
    try db.forEachRow(
      """
      SELECT a.id, a.source, a.url, a.title, a.publisher, a.published, a.place, a.trust, a.feed,
        a.about, a.known_from, a.withdrawn, a.superseded_by, a.key
      FROM article AS a
      """ + (id == nil ? "" : " WHERE a.id = ?"),
      id.map { [$0] } ?? []
    ) { versions.append(try Version($0, publishers: &publishers)) }
    return versions
  }
}

extension KnownArticles {
  /// Without their facts, in ``inOrder``.
  func records(
    _ db: Database, asOf: Day?, factCount: (Int64) -> Int
  ) throws -> [ArticleRecord] {
    let sources = try SourceIndex(db: db, asOf: asOf)
    let findings = try KnownArticles.findings(db)
    return inOrder.map { version in
      ArticleRecord(
        origin: version.origin, place: version.place, trust: version.trust, feed: version.feed,
        about: version.about, factCount: factCount(version.id),
        findings: findings[version.id] ?? [],
        otherSources: sources.others(of: version.key, than: version.origin.source))
    }
  }

  /// How many facts an article has, in a store of an older program.
  static func factCounts(_ db: Database) throws -> (Int64) -> Int {
    var counts: [Int64: Int] = [:]
    try db.forEachRow("SELECT article, count(*) FROM fact GROUP BY article") { row in
      counts[try row.at(0)] = try row.at(1) as Int
    }
    return { counts[$0] ?? 0 }
  }

  /// What is doubtful about articles as a whole.
  private static func findings(_ db: Database) throws -> [Int64: [Finding]] {
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

extension KnownArticles.Version {
  fileprivate init(_ row: Row, publishers: inout Set<ExactText>) throws {
    id = try row.at(0)
    let publisher: String? = try row.at(4)
    origin = try Origin(
      source: row.at(1), url: row.at(2), title: row.at(3),
      publisher: publisher.map { publishers.insert(ExactText($0)).memberAfterInsert.text },
      published: row.optionalDay(5))
    place = try row.at(6)
    trust = try row.at(7)
    feed = try row.at(8)
    about = try row.optionalPeriod(9)
    knownFrom = try row.day(10)
    withdrawn = try row.optionalDay(11)
    supersededBy = try row.at(12)
    key = try row.at(13)
  }

  /// Known by `day`, and neither withdrawn nor followed by a version that was known by then.
  fileprivate func counts(on day: Day, among all: [Int64: KnownArticles.Version]) -> Bool {
    guard knownFrom <= day else { return false }
    if let withdrawn, withdrawn <= day { return false }
    var next = supersededBy
    var seen: Set<Int64> = [id]
    while let id = next, seen.insert(id).inserted, let successor = all[id] {
      if successor.knownFrom <= day { return false }
      next = successor.supersededBy
    }
    return true
  }
}
