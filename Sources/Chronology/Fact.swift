/// One statement of an article, with the sentence it stands in (CONTRACT: fact records).
package struct Fact: Hashable, Sendable {
  /// Stable: same input, same rules, same id. `F` and twelve hexadecimal digits.
  package var id: String
  package var origin: Origin
  /// A place slug (`ha-tinh`, `viet-nam`, `ha-tinh/can-loc`), `unknown` where the text does not say.
  package var place: String
  /// The body that the fact is about where it is not the place as a whole: a ministry, a department.
  package var subject: String?
  package var evidence: Evidence
  /// 0 to 1; two digits.
  package var confidence: Double
  /// Name of the rule that recognised it.
  package var rule: String
  /// The period that the whole article reviews (sơ kết 6 tháng đầu năm 2022); `nil` where it reviews none.
  package var about: Period?
  package var detail: Detail
  package var findings: [Finding]

  /// Boxed, so that a fact is a few words long whatever it says.
  package indirect enum Detail: Hashable, Sendable {
    case observation(Observation)
    case document(CitedDocument)
    case person(OfficeHolder)
    case event(Event)
    case directive(Directive)
    case assessment(Assessment)
  }

  package init(
    id: String = "", origin: Origin, place: String, subject: String? = nil, evidence: Evidence,
    confidence: Double, rule: String, about: Period? = nil, detail: Detail,
    findings: [Finding] = []
  ) {
    self.id = id
    self.origin = origin
    self.place = place
    self.subject = subject
    self.evidence = evidence
    self.confidence = confidence
    self.rule = rule
    self.about = about
    self.detail = detail
    self.findings = findings
  }
}

/// The article that a fact was read in; all facts of it share one.
package final class Origin: Hashable, Sendable {
  package let source: String
  package let url: String?
  package let title: String
  package let publisher: String?
  package let published: Day?

  package init(
    source: String, url: String? = nil, title: String, publisher: String? = nil,
    published: Day? = nil
  ) {
    self.source = source
    self.url = url
    self.title = title
    self.publisher = publisher
    self.published = published
  }

  package convenience init(_ article: Article) {
    self.init(
      source: article.source, url: article.url, title: article.title,
      publisher: article.publisher, published: article.published)
  }

  package static func == (left: Origin, right: Origin) -> Bool {
    left === right
      || (left.source == right.source && left.url == right.url && left.title == right.title
        && left.publisher == right.publisher && left.published == right.published)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(url)
    hasher.combine(published)
  }
}

/// Where a fact stands.
package struct Evidence: Hashable, Sendable {
  /// The sentence, normalised.
  package var sentence: String
  /// UTF-8 byte offsets of the mention in the article's normalised text.
  package var span: Range<Int>
  package var role: Block.Role

  package init(sentence: String, span: Range<Int>, role: Block.Role = .body) {
    self.sentence = sentence
    self.span = span
    self.role = role
  }
}

extension Fact {
  /// `nil` where the fact is of another type.
  package var observation: Observation? {
    guard case .observation(let observation) = detail else { return nil }
    return observation
  }

  /// The record type's name (CONTRACT: fact records).
  package var type: String {
    switch detail {
    case .observation: "observation"
    case .document: "document"
    case .person: "person"
    case .event: "event"
    case .directive: "directive"
    case .assessment: "assessment"
    }
  }
}
