import Chronology
import GRDB

/// The articles that are known as of a day. What is told of an article is read when it is asked for: of those that are
/// not, memory holds no more than a few numbers.
struct KnownArticles: Sendable {
  private let versions: KnownVersions
  let witnesses: FormerWitnesses
  private let sources: SourceIndex
  private let findings: ArticleFindings
  private let outlines: String
  /// Whether the store says what facts are about without reading them.
  let haveOutlines: Bool

  init(_ db: Database, asOf day: Day?) throws {
    versions = try KnownVersions(db, asOf: day)
    witnesses = try FormerWitnesses(db: db, day: day)
    sources = try SourceIndex(db: db, asOf: day, ofMany: true)
    findings = try ArticleFindings(db)
    let version = try StoreIdentity.version(of: db)
    outlines = ArticleOutline.table(version)
    haveOutlines = ArticleOutline.stand(in: version)
  }

  /// Gives `columns` of known articles `a` with their outlines `o`, in the order of the store; the first is `a.id`. Of all,
  /// or of some that were found to be known, ascending: those count though a store grows meanwhile.
  func forEach(
    _ columns: String, of articles: [Int64]? = nil, in db: Database,
    _ body: (PreparedStatement.Columns) throws -> Void
  ) throws {
    guard let articles else { return try forEachKnown(columns, in: db, body) }
    let from = "json_each(?1) AS n CROSS JOIN article AS a ON a.id = n.value"
    try PreparedStatement(db, select(columns, from)).rows {
      $0.add(NumberList.text(articles))
    } _: {
      try body($0)
    }
  }

  private func forEachKnown(
    _ columns: String, in db: Database, _ body: (PreparedStatement.Columns) throws -> Void
  ) throws {
    let known = select(columns, "article AS a") + " WHERE " + versions.condition
    try PreparedStatement(db, known).rows { row in
      if let day = versions.day { row.add(day.description) }
    } _: { row in
      if versions.isLast(row.number(0)) { try body(row) }
    }
  }

  private func select(_ columns: String, _ from: String) -> String {
    "SELECT " + columns + " FROM " + from + " LEFT JOIN " + outlines + " AS o ON o.article = a.id"
  }

  /// Those of some articles that a part is made of; of all known ones where `articles` is `nil`.
  func chosen(
    for part: TimelinePart, of articles: [Int64]?, in db: Database
  ) throws -> ChosenArticles {
    var chosen = ChosenArticles()
    // Few publish many articles.
    var publishers: Set<ExactText> = []
    let columns = ArticleVersion.columns + ", " + ArticleOutline.columns
    try forEach(columns, of: articles, in: db) { row in
      let outline = try ArticleOutline(row, from: ArticleVersion.columnCount)
      let hasNumbers = outline.map(part.hasNumbers) ?? false
      let hasDetails = try outline.map { part.hasDetails($0, try row.optionalDay(1)) } ?? false
      guard hasNumbers || hasDetails || part.isEverything else { return }
      let version = try ArticleVersion(row, publishers: &publishers)
      chosen.add(witnesses.restored(version), facts: outline?.facts ?? 0)
      if hasNumbers { chosen.numbers.append(version.id) }
      if hasDetails { chosen.details.append(version.id) }
    }
    return chosen
  }

  /// In an order that does not depend on that of loading.
  func records(of chosen: ChosenArticles) -> [ArticleRecord] {
    chosen.versions.arranged { ArticleVersion.precedes($0.version, $1.version) }
      .map { version, facts in
        var record = ArticleRecord(
          origin: version.origin, place: version.place, trust: version.trust, feed: version.feed,
          about: version.about, factCount: facts, findings: findings[version.id],
          otherSources: sources.others(of: version.key, than: version.origin.source))
        record.number = ArchiveNumber(version.id)
        return record
      }
  }
}

/// Articles that a part of a timeline is made of.
struct ChosenArticles {
  fileprivate(set) var versions: [(version: ArticleVersion, facts: Int)] = []
  fileprivate(set) var origins: [Int64: (origin: Origin, trust: Int)] = [:]
  /// Those whose numbers are wanted, ascending.
  fileprivate(set) var numbers: [Int64] = []
  /// Those whose facts of other types are wanted, ascending.
  fileprivate(set) var details: [Int64] = []

  fileprivate mutating func add(_ version: ArticleVersion, facts: Int) {
    versions.append((version, facts))
    origins[version.id] = (version.origin, version.trust)
  }
}

/// What is doubtful about articles as a whole.
private struct ArticleFindings: Sendable {
  private var findings: [Int64: [Finding]] = [:]

  init(_ db: Database) throws {
    try db.forEachRow(
      """
      SELECT article, severity, code, message, location FROM finding WHERE fact IS NULL
      ORDER BY article, position
      """
    ) { row in
      findings[try row.at(0), default: []].append(try Finding(row, from: 1))
    }
  }

  subscript(article: Int64) -> [Finding] { findings[article] ?? [] }
}
