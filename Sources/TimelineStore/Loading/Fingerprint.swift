import Chronology

/// Tells two versions of one article apart. No protection against someone who wants a collision; none is needed
/// between versions of one article.
struct Fingerprint<Lanes: FingerprintLanes> {
  private var lanes = Lanes()
  mutating func add(_ text: String) { lanes.add(text) }
  mutating func add(_ number: Int) { lanes.add(number) }
  mutating func add(_ text: String?) { if let text { add(text) } else { lanes.addNothing() } }
  mutating func add(_ day: Day?) { if let day { lanes.add(day) } else { lanes.addNothing() } }

  mutating func add(_ value: ExactDecimal?) {
    if let value { lanes.add(value) } else { lanes.addNothing() }
  }

  mutating func add(_ period: Period?) {
    if let period { lanes.add(period) } else { lanes.addNothing() }
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
      guard let first = facts.baseAddress else { return }
      for index in 0..<facts.count { print.add(first + index) }
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

  /// A fact is large: where it stands its parts are read one by one.
  private mutating func add(_ fact: UnsafePointer<Fact>) {
    add(fact.pointee.id)
    add(fact.pointee.place)
    add(fact.pointee.subject)
    add(fact.pointee.evidence.sentence)
    add(fact.pointee.evidence.span.lowerBound)
    add(fact.pointee.evidence.span.upperBound)
    add(fact.pointee.evidence.role.rawValue)
    lanes.add(fact.pointee.confidence)
    add(fact.pointee.rule)
    add(fact.pointee.about)
    add(fact.pointee.detail)
    if !fact.pointee.findings.isEmpty { add(fact.pointee.findings) }
  }

  private mutating func add(_ findings: [Finding]) {
    for finding in findings {
      add(finding.severity.rawValue)
      add(finding.code)
      add(finding.message)
      add(finding.location)
    }
  }
}
