import Chronology
import GRDB

extension FactReader {
  struct DetailReader {
    var isOfNumbers: Bool
    /// The statement that gives such rows.
    var sql: (FactRows) -> String
    var read: (Row) throws -> Fact.Detail
  }

  /// The columns of the detail begin behind the twelve that all facts have.
  var detailReaders: [DetailReader] {
    [
      reader(of: "observation", words.areNumbered ? numberedObservation : observationInWords) {
        try .observation(Observation($0, words, from: origins(of: $0)))
      },
      reader(of: "document", "d.number, d.kind, d.issuer, d.date, d.title") {
        try .document(CitedDocument($0))
      },
      reader(of: "person", "d.name, d.post, d.body") {
        try .person(OfficeHolder(name: $0.at(12), post: $0.at(13), body: $0.at(14)))
      },
      reader(of: "event", "d.event, d.period, d.name") {
        try .event(Event(event: $0.at(12), date: $0.optionalPeriod(13), name: $0.at(14)))
      },
      reader(of: "directive", "d.requester, d.task, d.period") {
        try .directive(Directive($0, to: list(addressees, of: $0)))
      },
      reader(of: "assessment", "d.class, d.area") {
        try .assessment(Assessment($0.named(12), area: $0.at(13)))
      },
    ]
  }

  /// Of the facts that a number was computed from.
  private func origins(of row: Row) throws -> [String] {
    try row.at(21) ? list(derivations, of: row) : []
  }

  /// Texts of a fact in the order of their positions.
  private func list(_ sql: String, of row: Row) throws -> [String] {
    let fact: Int64 = try row.at(0)
    return try db.rows(sql, [fact]).map { try $0.at(0) }
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
  private func reader(
    of table: String, _ columns: String, _ read: @escaping (Row) throws -> Fact.Detail
  ) -> DetailReader {
    let isNumber = table == "observation"
    guard words.areNumbered else {
      let from = "fact AS f JOIN " + table + " AS d ON d.fact = f.number"
      return DetailReader(
        isOfNumbers: isNumber, sql: { $0.sqlInWords(factInWords + columns, from: from) }, read: read
      )
    }
    let (from, number) = isNumber ? ("statement AS f", "f.number") : (table + " AS d", "d.fact")
    let joined = (isNumber ? formsOfNumbers : formsOfDetails) + sentences
    return DetailReader(
      isOfNumbers: isNumber, sql: { $0.sql(numberedFact + columns, from: from, number, joined) },
      read: read)
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

/// In the order in which rows are looked for: a sentence only once the row is known to be wanted.
private let formsOfNumbers = " CROSS JOIN form ON form.number = f.form AND form.type = 1"

private let formsOfDetails = """
   CROSS JOIN statement AS f ON f.number = d.fact CROSS JOIN form ON form.number = f.form
  """

private let sentences = " CROSS JOIN sentence ON sentence.number = f.sentence"

private let observationInWords = """
  d.indicator, d.label, d.kind, d.value, d.unit, d.of_value, d.qualifier, d.period,
  d.compared_with, d.derived
  """

private let numberedObservation = """
  f.indicator, f.label, form.kind, f.value, form.unit, f.of_value, form.qualifier, f.period,
  f.compared_with, form.derived
  """

private let derivations = "SELECT from_id FROM derivation WHERE fact = ? ORDER BY position"
private let addressees = "SELECT body FROM addressee WHERE fact = ? ORDER BY position"
