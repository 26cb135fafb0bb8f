/// One statement of an article, with the sentence it stands in (CONTRACT: fact records).
///
/// One word long, whatever it says: copies share what is in it, since a report holds a fact in many places.
package struct Fact: Hashable, Sendable {
  /// Stable: same input, same rules, same id. `F` and twelve hexadecimal digits.
  package var id: String {
    get { shared.values.id }
    set { change { $0.id = newValue } }
  }
  package var origin: Origin {
    get { shared.values.origin }
    set { change { $0.origin = newValue } }
  }
  /// A place slug (`ha-tinh`, `viet-nam`, `ha-tinh/can-loc`), `unknown` where the text does not say.
  package var place: String {
    get { shared.values.place }
    set { change { $0.place = newValue } }
  }
  /// The body that the fact is about where it is not the place as a whole: a ministry, a department.
  package var subject: String? {
    get { shared.values.subject }
    set { change { $0.subject = newValue } }
  }
  package var evidence: Evidence {
    get { shared.values.evidence }
    set { change { $0.evidence = newValue } }
  }
  /// 0 to 1; two digits.
  package var confidence: Double {
    get { shared.values.confidence }
    set { change { $0.confidence = newValue } }
  }
  /// Name of the rule that recognised it.
  package var rule: String {
    get { shared.values.rule }
    set { change { $0.rule = newValue } }
  }
  /// The period that the whole article reviews (sơ kết 6 tháng đầu năm 2022); `nil` where it reviews none.
  package var about: Period? {
    get { shared.values.about }
    set { change { $0.about = newValue } }
  }
  package var detail: Detail {
    get { shared.values.detail }
    set { change { $0.detail = newValue } }
  }
  package var findings: [Finding] {
    get { shared.values.findings }
    set { change { $0.findings = newValue } }
  }

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
    shared = Shared(
      Values(
        id: id, origin: origin, place: place, subject: subject, evidence: evidence,
        confidence: confidence, rule: rule, about: about, detail: detail, findings: findings))
  }

  private struct Values: Hashable {
    var id: String
    var origin: Origin
    var place: String
    var subject: String?
    var evidence: Evidence
    var confidence: Double
    var rule: String
    var about: Period?
    var detail: Detail
    var findings: [Finding]
  }

  private final class Shared: Sendable {
    let values: Values

    init(_ values: Values) { self.values = values }
  }

  private var shared: Shared

  private mutating func change(_ edit: (inout Values) -> Void) {
    var values = shared.values
    edit(&values)
    shared = Shared(values)
  }

  package static func == (left: Fact, right: Fact) -> Bool {
    left.shared === right.shared || left.shared.values == right.shared.values
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(shared.values) }
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
