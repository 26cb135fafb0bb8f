import Chronology
import GRDB

extension FactReader {
  typealias DetailReader = (sql: String, read: (Row) throws -> Fact.Detail)

  /// The columns of the detail begin behind the twelve that all facts have.
  func detailReaders() throws -> [DetailReader] {
    let (from, to) = try (lists(derivations), lists(addressees))
    return [
      (observations, { try .observation(Observation($0, from: from[$0.at(0)] ?? [])) }),
      (documents, { try .document(CitedDocument($0)) }),
      (persons, { try .person(OfficeHolder(name: $0.at(12), post: $0.at(13), body: $0.at(14))) }),
      (
        events,
        { try .event(Event(event: $0.at(12), date: $0.optionalPeriod(13), name: $0.at(14))) }
      ),
      (directives, { try .directive(Directive($0, to: to[$0.at(0)] ?? [])) }),
      (assessments, { try .assessment(Assessment($0.named(12), area: $0.at(13))) }),
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
  fileprivate init(_ row: Row, from: [String]) throws {
    try self.init(
      indicator: row.at(12), label: row.at(13), kind: row.named(14), value: row.decimal(15),
      unit: row.at(16), of: row.optionalDecimal(17), qualifier: row.named(18),
      period: row.optionalPeriod(19), comparedWith: row.optionalPeriod(20), derived: row.at(21),
      from: from)
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

private let common = """
  SELECT f.number, f.article, f.id, f.place, f.subject, f.sentence, f.span_start, f.span_end,
    f.role, f.confidence, f.rule, f.about
  """

private let observations =
  common + """
    , d.indicator, d.label, d.kind, d.value, d.unit, d.of_value, d.qualifier, d.period,
      d.compared_with, d.derived
    FROM fact AS f JOIN observation AS d ON d.fact = f.number
    """

private let documents =
  common + """
    , d.number, d.kind, d.issuer, d.date, d.title
    FROM fact AS f JOIN document AS d ON d.fact = f.number
    """

private let persons =
  common + """
    , d.name, d.post, d.body
    FROM fact AS f JOIN person AS d ON d.fact = f.number
    """

private let events =
  common + """
    , d.event, d.period, d.name
    FROM fact AS f JOIN event AS d ON d.fact = f.number
    """

private let directives =
  common + """
    , d.requester, d.task, d.period
    FROM fact AS f JOIN directive AS d ON d.fact = f.number
    """

private let assessments =
  common + """
    , d.class, d.area
    FROM fact AS f JOIN assessment AS d ON d.fact = f.number
    """

private let derivations = "SELECT fact, from_id FROM derivation ORDER BY fact, position"
private let addressees = "SELECT fact, body FROM addressee ORDER BY fact, position"
