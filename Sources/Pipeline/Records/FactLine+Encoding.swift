import Chronology

extension FactLine {
  /// The fact as a line of JSON: keys sorted, a line feed behind it.
  package func line() throws -> String {
    var bytes: [UInt8] = []
    try append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Puts the line behind others.
  package func append(to bytes: inout [UInt8]) throws {
    var line = JSONObject<Key>(taking: &bytes)
    defer { line.end(giving: &bytes) }
    try addFirst(to: &line)
    addMiddle(to: &line)
    addStatement(to: &line)
    addLast(to: &line)
  }

  // Fields of all types and of each, in the order of their keys.

  /// From `about` to `findings`.
  private func addFirst(to line: inout JSONObject<Key>) throws {
    line.add(.about, fact.about?.label)
    switch fact.detail {
    case .observation(let observation):
      line.add(.comparedWith, observation.comparedWith?.label)
    case .person(let person):
      line.add(.body, person.body)
    case .assessment(let assessment):
      line.add(.area, assessment.area)
      line.add(.judgement, assessment.judgement.rawValue)
    case .document, .event, .directive: break
    }
    line.add(.confidence, fact.confidence)
    switch fact.detail {
    case .observation(let observation):
      line.add(.derived, observation.derived)
    case .document(let document):
      line.add(.date, document.date?.description)
      line.add(.documentTitle, document.title)
    case .event(let event):
      line.add(.date, event.date?.label)
      line.add(.event, event.event)
    case .person, .directive, .assessment: break
    }
    line.add(
      .findings,
      written: try fact.findings.map { String(try JSONLines.line(FindingLine($0)).dropLast()) })
  }

  /// From `from` to `period`.
  private func addMiddle(to line: inout JSONObject<Key>) {
    switch fact.detail {
    case .observation(let observation): line.add(.from, observation.from)
    case .directive(let directive): line.add(.from, directive.from)
    case .document, .person, .event, .assessment: break
    }
    line.add(.id, fact.id)
    switch fact.detail {
    case .observation(let observation):
      line.add(.indicator, observation.indicator)
      line.add(.kind, observation.kind.rawValue)
      line.add(.label, observation.label)
      line.add(.of, observation.of?.description)
      line.add(.period, observation.period?.label ?? "")
    case .document(let document):
      line.add(.issuer, document.issuer)
      line.add(.kind, document.kind)
      line.add(.number, document.number)
    case .person(let person): line.add(.name, person.name)
    case .event(let event): line.add(.name, event.name)
    case .directive(let directive): line.add(.period, directive.period?.label ?? "")
    case .assessment: break
    }
  }

  /// From `place` to `subject`.
  private func addStatement(to line: inout JSONObject<Key>) {
    line.add(.place, fact.place)
    if case .person(let person) = fact.detail { line.add(.post, person.post) }
    line.add(.published, fact.origin.published?.description)
    line.add(.publisher, fact.origin.publisher)
    if let observation = fact.observation {
      line.add(.qualifier, observation.qualifier.rawValue)
    }
    line.add(.role, fact.evidence.role.rawValue)
    line.add(.rule, fact.rule)
    line.add(.sentence, fact.evidence.sentence)
    line.add(.source, fact.origin.source)
    line.add(.span, [fact.evidence.span.lowerBound, fact.evidence.span.upperBound])
    line.add(.subject, fact.subject)
  }

  /// From `task` to `value`.
  private func addLast(to line: inout JSONObject<Key>) {
    if case .directive(let directive) = fact.detail { line.add(.task, directive.task) }
    line.add(.title, fact.origin.title)
    if case .directive(let directive) = fact.detail { line.add(.to, directive.to) }
    line.add(.type, fact.detail.typeName)
    if case .observation(let observation) = fact.detail { line.add(.unit, observation.unit) }
    line.add(.url, fact.origin.url)
    if case .observation(let observation) = fact.detail {
      line.add(.value, observation.value.description)
    }
  }
}
