import Chronology
import GRDB

/// Reads facts back as they were loaded: one statement for each type.
struct FactReader {
  var db: Database
  /// The articles whose facts are wanted, by row.
  var articles: [Int64: (origin: Origin, trust: Int)]
  /// Only the fact of this article with this id, where given.
  var only: (article: Int64, id: String)?

  /// The facts of all types, in no order.
  func facts() throws -> [SourcedFact] {
    let findings = try findingsByFact()
    let words = try StoredWords(db)
    let wanted = only.map { ofOne($0, words) }
    var facts: [SourcedFact] = []
    var sentence = ""
    for (sql, read) in try detailReaders(words) {
      let statement = try db.cachedStatement(sql: sql + (wanted?.condition ?? ""))
      let rows = try Row.fetchCursor(statement, arguments: wanted?.arguments ?? [])
      while let row = try rows.next() {
        guard let article = articles[try row.at(1)] else { continue }
        // Facts of one sentence stand together, and share it.
        let own: String = try row.at(5)
        if !own.utf8.elementsEqual(sentence.utf8) { sentence = own }
        let fact = try fact(
          row, words, origin: article.origin, sentence: sentence, detail: read(row),
          findings: findings[try row.at(0)] ?? [])
        facts.append(SourcedFact(fact, trust: article.trust))
      }
    }
    return facts
  }

  private func ofOne(
    _ fact: (article: Int64, id: String), _ words: StoredWords
  ) -> (condition: String, arguments: StatementArguments) {
    guard words.areNumbered else {
      return (" WHERE f.article = ?1 AND f.id = ?2", [fact.article, fact.id])
    }
    return (factsOfOneArticle + " AND f.id = ?2", [fact.article, StoredID(fact.id).value])
  }

  private func fact(
    _ row: Row, _ words: StoredWords, origin: Origin, sentence: String, detail: Fact.Detail,
    findings: [Finding]
  ) throws -> Fact {
    let (start, end): (Int, Int) = try (row.at(6), row.at(7))
    guard start <= end else { throw DamagedRow(detail: "span \(start) to \(end)") }
    let evidence = try Evidence(
      sentence: sentence, span: start..<end, role: words.named(row, 8))
    return try Fact(
      id: words.id(row, 2), origin: origin, place: words.term(row, 3),
      subject: words.optionalTerm(row, 4), evidence: evidence, confidence: row.at(9),
      rule: words.term(row, 10), about: words.optionalPeriod(row, 11), detail: detail,
      findings: findings)
  }

  private func findingsByFact() throws -> [Int64: [Finding]] {
    var findings: [Int64: [Finding]] = [:]
    for row in try db.rows(
      """
      SELECT fact, severity, code, message, location FROM finding WHERE fact IS NOT NULL
      ORDER BY fact, position
      """)
    {
      findings[try row.at(0), default: []].append(try Finding(row, from: 1))
    }
    return findings
  }
}

/// They stand together.
private let factsOfOneArticle =
  " WHERE f.number BETWEEN ?1 * 16777216 AND ?1 * 16777216 + 16777215"

extension Finding {
  /// Severity, code, message, location.
  init(_ row: Row, from column: Int) throws {
    try self.init(
      row.named(column), row.at(column + 1), row.at(column + 2), at: row.at(column + 3))
  }
}
