import Chronology

/// Tells two versions of one article apart. No protection against someone who wants a collision; none is needed
/// between versions of one article.
struct Fingerprint<Lanes: FingerprintLanes> {
  private var lanes = Lanes()
  /// The facts of an article are about few periods.
  private var lastPeriod: (period: Period, label: String)?

  mutating func add(_ text: String) { lanes.add(text) }
  mutating func add(_ number: Int) { lanes.add(number) }
  mutating func add(_ text: String?) { if let text { add(text) } else { lanes.addNothing() } }
  mutating func add(_ day: Day?) { if let day { lanes.add(day) } else { lanes.addNothing() } }

  mutating func add(_ value: ExactDecimal?) {
    if let value { lanes.add(value) } else { lanes.addNothing() }
  }

  mutating func add(_ period: Period?) {
    guard let period else { return lanes.addNothing() }
    if let lastPeriod, lastPeriod.period == period { return add(lastPeriod.label) }
    let label = period.label
    lastPeriod = (period, label)
    add(label)
  }
}

extension Fingerprint {
  /// Of what the article says; not of where its file lies, nor of tags and sections.
  static func content(of article: Article, page: String) -> String {
    var print = Fingerprint()
    print.add(Origin(article), page: page)
    print.add(article.publishedTime)
    print.add(article.author)
    print.add(article.place)
    print.add(article.lead)
    print.add(article.modified)
    for block in article.blocks {
      print.add(block.role.rawValue)
      print.add(block.text)
    }
    return print.lanes.text
  }

  /// Of what was read in the article, in any order; not of where its file lies.
  static func reading(
    _ origin: Origin, page: String, facts: ArraySlice<Fact>, about: Period?
  ) -> String {
    var print = Fingerprint()
    print.add(origin, page: page)
    print.add(about)
    facts.withUnsafeBufferPointer { facts in
      for index in facts.indices { print.add(facts[index]) }
    }
    return print.lanes.text
  }

  /// The file's path is left out, and of the address whatever does not name the page.
  private mutating func add(_ origin: Origin, page: String) {
    add(origin.url.map { _ in page })
    add(origin.title)
    add(origin.publisher)
    add(origin.published)
  }

  private mutating func add(_ fact: Fact) {
    add(fact.id)
    add(fact.place)
    add(fact.subject)
    add(fact.evidence.sentence)
    add(fact.evidence.span.lowerBound)
    add(fact.evidence.span.upperBound)
    add(fact.evidence.role.rawValue)
    lanes.add(fact.confidence)
    add(fact.rule)
    add(fact.about)
    add(fact.detail)
    for finding in fact.findings {
      add(finding.severity.rawValue)
      add(finding.code)
      add(finding.message)
      add(finding.location)
    }
  }
}
