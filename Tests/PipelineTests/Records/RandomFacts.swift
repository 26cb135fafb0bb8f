import Chronology
import TestSupport

/// Facts of every type from a seed, with every field filled sooner or later.
struct RandomFacts {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func number(below limit: Int) -> Int {
    Int(generator.next() % UInt64(limit))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }

  private mutating func maybe<Value>(_ value: Value) -> Value? {
    number(below: 3) == 0 ? nil : value
  }

  private mutating func text() -> String {
    pick(["Hà Tĩnh", "a \"b\" / c\\d", "tab\tline\nend", "\u{202E}đảo", "", "12-NQ/TU", "🧾"])
  }

  private mutating func period() -> Period? {
    let labels = ["2022", "2022-H1", "2022-Q3", "2022-07", "2022-07-20", "2017-01/2017-04"]
    return maybe(TestSupport.period(pick(labels)))
  }

  private mutating func decimal() -> ExactDecimal {
    ExactDecimal(mantissa: number(below: 2_000_001) - 1_000_000, scale: number(below: 7))
      ?? .zero
  }

  mutating func next() -> Fact { fact(detail()) }

  private mutating func detail() -> Fact.Detail {
    switch number(below: 6) {
    case 0:
      .observation(
        Observation(
          indicator: text(), label: maybe(text()), kind: pick(Observation.Kind.allCases),
          value: decimal(), unit: text(), of: maybe(decimal()),
          qualifier: pick(Observation.Qualifier.allCases), period: period(),
          comparedWith: period(), derived: number(below: 2) == 0, from: [text(), text()]))
    case 1:
      .document(
        CitedDocument(
          number: text(), kind: text(), issuer: maybe(text()), date: maybe(day("2021-02-28")),
          title: maybe(text())))
    case 2: .person(OfficeHolder(name: text(), post: text(), body: maybe(text())))
    case 3: .event(Event(event: text(), date: period(), name: text()))
    case 4:
      .directive(
        Directive(from: maybe(text()), to: [text(), text()], task: text(), period: period()))
    default: .assessment(Assessment(pick(Assessment.Class.allCases), area: text()))
    }
  }

  func fact(_ detail: Fact.Detail) -> Fact {
    var copy = self
    return copy.filled(detail)
  }

  private mutating func filled(_ detail: Fact.Detail) -> Fact {
    let start = number(below: 1000)
    return Fact(
      id: "F\(number(below: 1_000_000))",
      origin: Origin(
        source: text(), url: maybe(text()), title: text(), publisher: maybe(text()),
        published: maybe(day("2022-07-20"))),
      place: text(), subject: maybe(text()),
      evidence: Evidence(
        sentence: text(), span: start..<(start + number(below: 50)),
        role: pick(Block.Role.allCases)),
      confidence: Double(number(below: 101)) / 100, rule: text(), about: period(), detail: detail,
      findings: [Finding(.warning, "arithmetic", text(), at: maybe(text()))])
  }
}
