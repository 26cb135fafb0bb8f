import Chronology

extension Fingerprint {
  mutating func add(_ detail: Fact.Detail) {
    switch detail {
    case .observation(let it): add(it)
    case .document(let it):
      add(fields: ["d", it.number, it.kind, it.issuer, it.date?.description, it.title])
    case .person(let it): add(fields: ["p", it.name, it.post, it.body])
    case .event(let it): add(fields: ["e", it.event, it.date?.label, it.name])
    case .directive(let it): add(fields: ["r", it.from, it.task, it.period?.label] + it.to)
    case .assessment(let it): add(fields: ["a", it.judgement.rawValue, it.area])
    }
  }

  private mutating func add(_ it: Observation) {
    add(11 + it.from.count)
    add("o")
    add(it.indicator)
    add(it.label)
    add(it.kind.rawValue)
    add(it.value)
    add(it.unit)
    add(it.of)
    add(it.qualifier.rawValue)
    add(it.period)
    add(it.comparedWith)
    add(it.derived ? "1" : "0")
    for id in it.from { add(id) }
  }

  private mutating func add(fields: [String?]) {
    add(fields.count)
    for field in fields { add(field) }
  }
}
