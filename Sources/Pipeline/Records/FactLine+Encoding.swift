import Chronology

extension FactLine {
  /// The fact as a line of JSON: keys sorted, a line feed behind it.
  package func line() throws -> String {
    var line = JSONObject(capacity: 32)
    line.add(Key.id, .text(fact.id))
    line.add(Key.type, .text(fact.detail.typeName))
    line.add(Key.source, .text(fact.origin.source))
    line.add(Key.url, .text(fact.origin.url))
    line.add(Key.title, .text(fact.origin.title))
    line.add(Key.publisher, .text(fact.origin.publisher))
    line.add(Key.published, .text(fact.origin.published?.description))
    line.add(Key.place, .text(fact.place))
    line.add(Key.subject, .text(fact.subject))
    line.add(Key.sentence, .text(fact.evidence.sentence))
    line.add(Key.span, .numbers([fact.evidence.span.lowerBound, fact.evidence.span.upperBound]))
    line.add(Key.role, .text(fact.evidence.role.rawValue))
    line.add(Key.confidence, .number(fact.confidence))
    line.add(Key.rule, .text(fact.rule))
    line.add(Key.about, .text(fact.about?.label))
    line.add(
      Key.findings,
      .written(
        try fact.findings.map { String(try JSONLines.line(FindingLine($0)).dropLast()) }))
    add(fact.detail, to: &line)
    return line.line
  }

  private func add(_ detail: Fact.Detail, to line: inout JSONObject) {
    switch detail {
    case .observation(let observation): add(observation, to: &line)
    case .document(let document):
      line.add(Key.number, .text(document.number))
      line.add(Key.kind, .text(document.kind))
      line.add(Key.issuer, .text(document.issuer))
      line.add(Key.date, .text(document.date?.description))
      line.add(Key.documentTitle, .text(document.title))
    case .person(let person):
      line.add(Key.name, .text(person.name))
      line.add(Key.post, .text(person.post))
      line.add(Key.body, .text(person.body))
    case .event(let event):
      line.add(Key.event, .text(event.event))
      line.add(Key.date, .text(event.date?.label))
      line.add(Key.name, .text(event.name))
    case .directive(let directive):
      line.add(Key.from, .text(directive.from))
      line.add(Key.to, .texts(directive.to))
      line.add(Key.task, .text(directive.task))
      line.add(Key.period, .text(directive.period?.label ?? ""))
    case .assessment(let assessment):
      line.add(Key.judgement, .text(assessment.judgement.rawValue))
      line.add(Key.area, .text(assessment.area))
    }
  }

  private func add(_ observation: Observation, to line: inout JSONObject) {
    line.add(Key.indicator, .text(observation.indicator))
    line.add(Key.label, .text(observation.label))
    line.add(Key.kind, .text(observation.kind.rawValue))
    line.add(Key.value, .text(observation.value.description))
    line.add(Key.unit, .text(observation.unit))
    line.add(Key.of, .text(observation.of?.description))
    line.add(Key.qualifier, .text(observation.qualifier.rawValue))
    line.add(Key.period, .text(observation.period?.label ?? ""))
    line.add(Key.comparedWith, .text(observation.comparedWith?.label))
    line.add(Key.derived, .flag(observation.derived))
    line.add(Key.from, .texts(observation.from))
  }
}
