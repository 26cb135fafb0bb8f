import Chronology
import GRDB

extension FactReader {
  typealias DetailReader = (sql: String, read: (Row) throws -> Fact.Detail)

  /// The columns of the detail begin behind the twelve that all facts have.
  func detailReaders(_ words: StoredWords) throws -> [DetailReader] {
    let (from, to) = try (lists(derivations), lists(addressees))
    return [
      (
        sql(
          words.areNumbered ? numberedObservation : observationInWords, of: "observation", words),
        { try .observation(Observation($0, words, from: from[$0.at(0)] ?? [])) }
      ),
      (
        sql("d.number, d.kind, d.issuer, d.date, d.title", of: "document", words),
        { try .document(CitedDocument($0)) }
      ),
      (
        sql("d.name, d.post, d.body", of: "person", words),
        { try .person(OfficeHolder(name: $0.at(12), post: $0.at(13), body: $0.at(14))) }
      ),
      (
        sql("d.event, d.period, d.name", of: "event", words),
        { try .event(Event(event: $0.at(12), date: $0.optionalPeriod(13), name: $0.at(14))) }
      ),
      (
        sql("d.requester, d.task, d.period", of: "directive", words),
        { try .directive(Directive($0, to: to[$0.at(0)] ?? [])) }
      ),
      (
        sql("d.class, d.area", of: "assessment", words),
        { try .assessment(Assessment($0.named(12), area: $0.at(13))) }
      ),
    ]
  }

  /// A text column in the order of its positions, by fact.
  private func lists(_ sql: String) throws -> [Int64: [String]] {
    var lists: [Int64: [String]] = [:]
    for row in try db.rows(sql) { lists[try row.at(0), default: []].append(try row.at(1)) }
    return lists
  }
}

extension Observation {
  fileprivate init(_ row: Row, _ words: StoredWords, from: [String]) throws {
    try self.init(
      indicator: words.term(row, 12), label: row.at(13),
      kind: words.choice(row, 14, of: Kind.inStore), value: row.decimal(15),
      unit: words.term(row, 16), of: row.optionalDecimal(17),
      qualifier: words.choice(row, 18, of: Qualifier.inStore),
      period: words.optionalPeriod(row, 19), comparedWith: words.optionalPeriod(row, 20),
      derived: row.at(21), from: from)
  }
}

extension CitedDocument {
  fileprivate init(_ row: Row) throws {
    try self.init(
      number: row.at(12), kind: row.at(13), issuer: row.at(14), date: row.optionalDay(15),
      title: row.at(16))
  }
}

extension Directive {
  fileprivate init(_ row: Row, to: [String]) throws {
    try self.init(from: row.at(12), to: to, task: row.at(13), period: row.optionalPeriod(14))
  }
}

extension FactReader {
  /// The columns of all facts, then those of the detail; views `fact` and `observation` say the same in words, at
  /// several times the cost.
  private func sql(_ columns: String, of table: String, _ words: StoredWords) -> String {
    let details = " JOIN " + table + " AS d ON d.fact = f.number"
    guard words.areNumbered else { return factInWords + columns + " FROM fact AS f" + details }
    let isInRow = table == "observation"
    return numberedFact + columns + numberedFacts + (isInRow ? " AND form.type = 1" : details)
  }
}

private let factInWords = """
  SELECT f.number, f.article, f.id, f.place, f.subject, f.sentence, f.span_start, f.span_end,
    f.role, f.confidence, f.rule, f.about,
  """ + " "

private let numberedFact = """
  SELECT f.number, f.number >> 24, f.id, f.place, f.subject, sentence.text, f.span_start, f.span_end,
    form.role, form.confidence, form.rule, f.about,
  """ + " "

private let numberedFacts = """
   FROM statement AS f JOIN sentence ON sentence.number = f.sentence
    JOIN form ON form.number = f.form
  """

private let observationInWords = """
  d.indicator, d.label, d.kind, d.value, d.unit, d.of_value, d.qualifier, d.period,
  d.compared_with, d.derived
  """

private let numberedObservation = """
  f.indicator, f.label, form.kind, f.value, form.unit, f.of_value, form.qualifier, f.period,
  f.compared_with, form.derived
  """

private let derivations = "SELECT fact, from_id FROM derivation ORDER BY fact, position"
private let addressees = "SELECT fact, body FROM addressee ORDER BY fact, position"
