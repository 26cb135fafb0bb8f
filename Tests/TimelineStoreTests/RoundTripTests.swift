import Chronology
import TestSupport
import Testing

@testable import TimelineStore

/// One fact of each type, with every field filled.
let samples: [Fact.Detail] = [
  .observation(
    Observation(
      indicator: Observation.uncatalogued, label: "Nhiệm vụ \"đã giao\"\t≥ 55,56%", kind: .change,
      value: decimal("-55.56"), unit: "percentage_points", of: decimal("417021000000000"),
      qualifier: .atLeast, period: period("2017-01/2017-04"), comparedWith: period("2016-H1"),
      derived: true, from: [factID(9), factID(8)])),
  .document(
    CitedDocument(
      number: "12-NQ/TU", kind: "resolution", issuer: "Tỉnh ủy", date: day("2021-05-31"),
      title: "Về cải cách hành chính")),
  .person(OfficeHolder(name: "Nguyễn Văn An", post: "Phó Giám đốc", body: "Sở Nội vụ")),
  .event(Event(event: "conference", date: period("2022-07-20"), name: "Hội nghị sơ kết")),
  .directive(
    Directive(
      from: "Chủ tịch UBND tỉnh", to: ["Sở Nội vụ", "Sở Tài chính"], task: "rà soát thủ tục",
      period: period("2022-Q4"))),
  .assessment(Assessment(.limitation, area: "institutions")),
]

/// One of each type with nothing that may be missing.
let bareSamples: [Fact.Detail] = [
  .observation(
    Observation(indicator: "sipas_score", value: decimal("80.08"), unit: "percent")),
  .document(CitedDocument(number: "18-NQ/TW", kind: "resolution")),
  .person(OfficeHolder(name: "Trần Thị Bình", post: "Chủ tịch")),
  .event(Event(event: "other", name: "Lễ ra mắt")),
  .directive(Directive(from: nil, to: [], task: "báo cáo")),
  .assessment(Assessment(.cause, area: "general")),
]

@Suite struct RoundTripTests {
  @Test(arguments: [samples, bareSamples])
  func factsComeBackAsTheyWere(details: [Fact.Detail]) throws {
    let directory = try TemporaryDirectory()
    let store = try TimelineStore.open(at: directory.file())
    let article = sampleArticle("a")
    var facts = details.enumerated().map { sampleFact($1, in: article, number: $0 + 1) }
    facts[0].about = period("2022-H1")
    facts[0].subject = "Sở Y tế"
    facts[0].evidence.role = .tableRow
    facts[0].findings = [
      Finding(.warning, "arithmetic", "2.521 is not 2.621", at: "block 3"),
      Finding(.note, "rounded", "45.78"),
    ]
    var input = sampleInput(article, [])
    input.result = .articles([LoadedArticle(article: article, facts: facts, trust: 1)])
    try store.load([input])
    for fact in facts { #expect(try store.fact(id: fact.id) == SourcedFact(fact, trust: 1)) }
    let timeline = try store.timeline()
    #expect(timeline.entries.flatMap(\.readings).flatMap(\.facts).map(\.fact) == [facts[0]])
    #expect(Set(timeline.facts.map(\.fact)) == Set(facts.dropFirst()))
    #expect(try store.fact(id: "F0") == nil)
  }

  @Test func articlesComeBackWithTheirFindings() throws {
    let directory = try TemporaryDirectory()
    let store = try TimelineStore.open(at: directory.file())
    var article = sampleArticle("a")
    article.findings = [Finding(.warning, "missing-date", "no date; add a sidecar")]
    var input = sampleInput(article, [])
    let loaded = LoadedArticle(
      article: article, facts: [], feed: "baohatinh", trust: 2, about: period("2022-H1"))
    input.result = .articles([loaded])
    try store.load([input])
    #expect(
      try store.timeline().articles == [
        ArticleRecord(
          origin: Origin(article), place: "ha-tinh", trust: 2, feed: "baohatinh",
          about: period("2022-H1"), factCount: 0, findings: article.findings)
      ])
  }

  /// Two letters or spaces can be the same text for Unicode in other bytes; a reader compares bytes.
  @Test func namesOfPublishersKeepTheirBytes() throws {
    let directory = try TemporaryDirectory()
    let store = try TimelineStore.open(at: directory.file())
    let names = ["Báo\u{2002}Một", "Báo\u{2000}Một", "Ba\u{301}o Hai", "Báo Hai"]
    let articles = names.enumerated().map { sampleArticle("a\($0)", publisher: $1) }
    try store.load(articles.map { sampleInput($0, []) })
    let stored = try store.timeline().articles.map { Array(($0.origin.publisher ?? "").utf8) }
    #expect(Set(stored) == Set(names.map { Array($0.utf8) }))
  }
}
