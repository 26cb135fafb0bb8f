import Chronology
import GRDB

/// Reads facts back as they were loaded: one statement for each type.
struct FactReader {
  let db: Database
  /// The articles whose facts are wanted, by row.
  let articles: [Int64: (origin: Origin, trust: Int)]
  private let shared: Shared

  var words: StoredWords { shared.words }

  /// What facts that are there refer to, which never changes: read once, however many parts are read.
  struct Shared: Sendable {
    let words: StoredWords
    fileprivate let doubted: Set<Int64>

    init(_ db: Database) throws {
      words = try StoredWords(db)
      doubted = Set(try Int64.fetchAll(db, sql: factsWithFindings))
    }
  }

  init(
    db: Database, articles: [Int64: (origin: Origin, trust: Int)], _ shared: Shared
  ) {
    self.db = db
    self.articles = articles
    self.shared = shared
  }

  /// Numbers, and facts of other types, in no order.
  func facts(_ numbers: FactRows, details: FactRows) throws -> [SourcedFact] {
    var facts: [SourcedFact] = []
    for reader in detailReaders {
      try read(reader, reader.isOfNumbers ? numbers : details, into: &facts)
    }
    return facts
  }

  /// The fact with an id in an article's row.
  func fact(_ id: String, in article: Int64) throws -> SourcedFact? {
    let rows = FactRows(id: id, article: article, words)
    return try facts(rows, details: rows).first
  }

  private func read(
    _ reader: DetailReader, _ wanted: FactRows, into facts: inout [SourcedFact]
  ) throws {
    if wanted.articles?.isEmpty == true { return }
    let statement = try db.cachedStatement(sql: reader.sql(wanted))
    let rows = try Row.fetchCursor(
      statement, arguments: words.areNumbered ? wanted.arguments : wanted.argumentsInWords)
    var sentence = ""
    while let row = try rows.next() {
      guard let article = articles[try row.at(1)] else { continue }
      // Facts of one sentence stand together, and share it.
      let own: String = try row.at(5)
      if !own.utf8.elementsEqual(sentence.utf8) { sentence = own }
      let fact = try fact(
        row, origin: article.origin, sentence: sentence, detail: reader.read(row))
      facts.append(SourcedFact(fact, trust: article.trust))
    }
  }

  private func fact(
    _ row: Row, origin: Origin, sentence: String, detail: Fact.Detail
  ) throws -> Fact {
    let (start, end): (Int, Int) = try (row.at(6), row.at(7))
    guard start <= end else { throw DamagedRow(detail: "span \(start) to \(end)") }
    let evidence = try Evidence(
      sentence: sentence, span: start..<end, role: words.named(row, 8))
    return try Fact(
      id: words.id(row, 2), origin: origin, place: words.term(row, 3),
      subject: words.optionalTerm(row, 4), evidence: evidence, confidence: row.at(9),
      rule: words.term(row, 10), about: words.optionalPeriod(row, 11), detail: detail,
      findings: findings(of: row.at(0)))
  }

  private func findings(of fact: Int64) throws -> [Finding] {
    guard shared.doubted.contains(fact) else { return [] }
    return try db.rows(findingsOfFact, [fact]).map { try Finding($0, from: 0) }
  }
}

private let factsWithFindings = "SELECT DISTINCT fact FROM finding WHERE fact IS NOT NULL"

private let findingsOfFact = """
  SELECT severity, code, message, location FROM finding WHERE fact = ? ORDER BY position
  """

extension Finding {
  /// Severity, code, message, location.
  init(_ row: Row, from column: Int) throws {
    try self.init(
      row.named(column), row.at(column + 1), row.at(column + 2), at: row.at(column + 3))
  }
}
