import Chronology

extension FactLine: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    try line.encode(fact.id, forKey: .id)
    try line.encode(fact.detail.typeName, forKey: .type)
    try line.encode(fact.origin.source, forKey: .source)
    try line.encode(fact.origin.url, forKey: .url)
    try line.encode(fact.origin.title, forKey: .title)
    try line.encode(fact.origin.publisher, forKey: .publisher)
    try line.encode(fact.origin.published?.description, forKey: .published)
    try line.encode(fact.place, forKey: .place)
    try line.encode(fact.subject, forKey: .subject)
    try line.encode(fact.evidence.sentence, forKey: .sentence)
    try line.encode(
      [fact.evidence.span.lowerBound, fact.evidence.span.upperBound], forKey: .span)
    try line.encode(fact.evidence.role.rawValue, forKey: .role)
    try line.encode(fact.confidence, forKey: .confidence)
    try line.encode(fact.rule, forKey: .rule)
    try line.encode(fact.about?.label, forKey: .about)
    try line.encode(fact.findings.map(FindingLine.init), forKey: .findings)
    try encode(fact.detail, into: &line)
  }

  private func encode(
    _ detail: Fact.Detail, into line: inout KeyedEncodingContainer<Key>
  ) throws {
    switch detail {
    case .observation(let observation): try encode(observation, into: &line)
    case .document(let document):
      try line.encode(document.number, forKey: .number)
      try line.encode(document.kind, forKey: .kind)
      try line.encode(document.issuer, forKey: .issuer)
      try line.encode(document.date?.description, forKey: .date)
      try line.encode(document.title, forKey: .documentTitle)
    case .person(let person):
      try line.encode(person.name, forKey: .name)
      try line.encode(person.post, forKey: .post)
      try line.encode(person.body, forKey: .body)
    case .event(let event):
      try line.encode(event.event, forKey: .event)
      try line.encode(event.date?.label, forKey: .date)
      try line.encode(event.name, forKey: .name)
    case .directive(let directive):
      try line.encode(directive.from, forKey: .from)
      try line.encode(directive.to, forKey: .to)
      try line.encode(directive.task, forKey: .task)
      try line.encode(directive.period?.label ?? "", forKey: .period)
    case .assessment(let assessment):
      try line.encode(assessment.judgement.rawValue, forKey: .judgement)
      try line.encode(assessment.area, forKey: .area)
    }
  }

  private func encode(
    _ observation: Observation, into line: inout KeyedEncodingContainer<Key>
  ) throws {
    try line.encode(observation.indicator, forKey: .indicator)
    try line.encode(observation.label, forKey: .label)
    try line.encode(observation.kind.rawValue, forKey: .kind)
    try line.encode(observation.value.description, forKey: .value)
    try line.encode(observation.unit, forKey: .unit)
    try line.encode(observation.of?.description, forKey: .of)
    try line.encode(observation.qualifier.rawValue, forKey: .qualifier)
    try line.encode(observation.period?.label ?? "", forKey: .period)
    try line.encode(observation.comparedWith?.label, forKey: .comparedWith)
    try line.encode(observation.derived, forKey: .derived)
    try line.encode(observation.from, forKey: .from)
  }
}
