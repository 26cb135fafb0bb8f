import Chronology
import GRDB

extension FactWriter {
  /// What a fact of its type has beside the columns of `statement`.
  func writeDetail(_ detail: Fact.Detail, fact: Int64) throws {
    switch detail {
    case .observation(let observation):
      if !observation.from.isEmpty { try writeDerivation(observation.from, fact: fact) }
    case .document(let document): try write(document, fact: fact)
    case .person(let person): try write(person, fact: fact)
    case .event(let event): try write(event, fact: fact)
    case .directive(let directive): try write(directive, fact: fact)
    case .assessment(let assessment): try write(assessment, fact: fact)
    }
  }

  private func writeDerivation(_ sources: [String], fact: Int64) throws {
    for (position, id) in sources.enumerated() {
      try db.run(
        "INSERT INTO derivation (fact, position, from_id) VALUES (?, ?, ?)", [fact, position, id])
    }
  }

  private func write(_ document: CitedDocument, fact: Int64) throws {
    try db.run(
      "INSERT INTO document (fact, number, kind, issuer, date, title) VALUES (?, ?, ?, ?, ?, ?)",
      [
        fact, document.number, document.kind, document.issuer, document.date?.description,
        document.title,
      ])
  }

  private func write(_ person: OfficeHolder, fact: Int64) throws {
    try db.run(
      "INSERT INTO person (fact, name, post, body) VALUES (?, ?, ?, ?)",
      [fact, person.name, person.post, person.body])
  }

  private func write(_ event: Event, fact: Int64) throws {
    try db.run(
      """
      INSERT INTO event (fact, event, name, period, period_start, period_end)
      VALUES (?, ?, ?, ?, ?, ?)
      """, [fact, event.event, event.name] + periodValues(event.date))
  }

  private func write(_ directive: Directive, fact: Int64) throws {
    try db.run(
      """
      INSERT INTO directive (fact, requester, task, period, period_start, period_end)
      VALUES (?, ?, ?, ?, ?, ?)
      """, [fact, directive.from, directive.task] + periodValues(directive.period))
    for (position, body) in directive.to.enumerated() {
      try db.run(
        "INSERT INTO addressee (fact, position, body) VALUES (?, ?, ?)", [fact, position, body])
    }
  }

  private func write(_ assessment: Assessment, fact: Int64) throws {
    try db.run(
      "INSERT INTO assessment (fact, class, area) VALUES (?, ?, ?)",
      [fact, assessment.judgement.rawValue, assessment.area])
  }
}

/// Label, first and last day.
private func periodValues(_ period: Period?) -> [SQLValue] {
  let columns = period.map(PeriodColumns.init)
  return [columns?.label, columns?.first, columns?.last]
}
