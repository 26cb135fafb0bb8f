import Chronology
import GRDB
import TestSupport
import Testing

@testable import TimelineStore

@Suite struct LoadingTests {
  let directory: TemporaryDirectory
  let store: TimelineStore

  init() throws {
    directory = try TemporaryDirectory()
    store = try TimelineStore.open(at: directory.file())
  }

  func currentValues(asOf iso: String? = nil) throws -> [String] {
    try store.timeline(asOf: iso.map(day)).entries.flatMap(\.readings).map(\.value.description)
  }

  @Test func loadingTwiceChangesNothing() throws {
    let input = sampleInput(
      sampleArticle("a"), [.observation(sampleObservation("86.14")), samples[1]])
    let first = try store.load([input])
    #expect([first.articles, first.facts, first.unchanged] == [1, 2, 0])
    let dump = try store.dump()
    let second = try store.load([input], on: "2023-01-01")
    #expect([second.articles, second.facts, second.unchanged, second.inputs] == [0, 0, 1, 1])
    #expect(try store.dump() == dump)
    #expect(try store.inputs()["inbox/baohatinh.vn/a.html"]?.sha256 == "ab")
  }

  @Test func aChangedArticleIsANewVersionAndTheOldOneStays() throws {
    let old = sampleArticle("a", text: "Đạt 86,14.")
    let new = sampleArticle("a", text: "Đạt 86,41.")
    try store.load([sampleInput(old, [.observation(sampleObservation("86.14"))])])
    let counts = try store.load(
      [sampleInput(new, [.observation(sampleObservation("86.41"))])], on: "2022-08-05")
    #expect([counts.articles, counts.versions, counts.facts] == [0, 1, 1])
    #expect(try currentValues() == ["86.41"])
    #expect(try currentValues(asOf: "2022-08-04") == ["86.14"])
    #expect(try currentValues(asOf: "2022-08-05") == ["86.41"])
    let versions = try store.reading { db in
      try String.fetchAll(
        db,
        sql: "SELECT version || ' ' || coalesce(superseded_by, '') FROM article ORDER BY version")
    }
    #expect(versions == ["1 2", "2 "])
    #expect(try store.summary().supersededVersions == 1)
  }

  @Test func aFileThatMovedIsOneMoreSourceOfTheArticle() throws {
    let details = [Fact.Detail.observation(sampleObservation("86.14"))]
    try store.load([sampleInput(sampleArticle("a"), details)])
    let counts = try store.load([sampleInput(sampleArticle("a", source: "inbox/0.html"), details)])
    #expect([counts.articles, counts.versions, counts.unchanged] == [0, 0, 1])
    let articles = try store.timeline().articles
    #expect(articles.map(\.origin.source) == ["inbox/0.html"])
    #expect(articles.map(\.factCount) == [1])
  }

  @Test func anArticleThatItsInputNoLongerShowsIsWithdrawnNotDeleted() throws {
    let details = [Fact.Detail.observation(sampleObservation("86.14"))]
    var input = sampleInput(sampleArticle("a"), details)
    try store.load([input])
    input.result = .articles([])
    #expect(try store.load([input], on: "2022-08-09").withdrawn == 1)
    #expect(try currentValues() == [])
    #expect(try currentValues(asOf: "2022-08-08") == ["86.14"])
    #expect(try store.fact(id: factID(1)) != nil)
  }

  /// Records of an archive are known by their position: the second becomes the first.
  @Test func anArticleThatMovesUpInItsArchiveReplacesNothing() throws {
    let articles = ["a", "b"].map { name in
      let article = sampleArticle(name, source: "all.jsonl#" + (name == "a" ? "1" : "2"))
      let value = name == "a" ? "86.14" : "90"
      return LoadedArticle(
        article: article, facts: [sampleFact(.observation(sampleObservation(value)), in: article)])
    }
    var input = sampleInput(sampleArticle("a", source: "all.jsonl"), [])
    input.result = .articles(articles)
    try store.load([input])
    let then = try store.timeline(asOf: day("2022-08-02"))
    var moved = articles[1]
    moved.article.source = "all.jsonl#1"
    moved.facts[0].origin = Origin(moved.article)
    input.result = .articles([moved])
    try store.load([input], on: "2022-08-09")
    #expect(try currentValues() == ["90"])
    #expect(try store.timeline().articles.map(\.origin.source) == ["all.jsonl#1"])
    #expect(try store.timeline(asOf: day("2022-08-02")) == then)
  }

  @Test func anArticleThatGetsItsAddressLaterCountsOnce() throws {
    let details = [Fact.Detail.observation(sampleObservation("86.14"))]
    var article = sampleArticle("a")
    article.url = nil
    try store.load([sampleInput(article, details)])
    try store.load([sampleInput(sampleArticle("a"), details)], on: "2022-08-09")
    for asOf in [nil, "2022-07-20", "2022-08-10"] {
      #expect(try store.timeline(asOf: asOf.map(day)).articles.count == 1)
    }
  }

  @Test func articlesWithoutADateCountFromTheDayTheyWereLoaded() throws {
    let article = sampleArticle("a", published: nil)
    try store.load([sampleInput(article, [.observation(sampleObservation("86.14"))])])
    #expect(try currentValues(asOf: "2022-07-31") == [])
    #expect(try currentValues(asOf: "2022-08-01") == ["86.14"])
  }

  @Test func otherRulesReplaceWhatWasRead() throws {
    let article = sampleArticle("a")
    try store.load([sampleInput(article, [.observation(sampleObservation("8.614"))])])
    try store.load(
      [sampleInput(article, [.observation(sampleObservation("86.14"))])], on: "2023-01-01")
    #expect(try currentValues() == ["86.14"])
    #expect(try currentValues(asOf: "2022-07-20") == ["86.14"])
  }

  @Test func aBetterTrustReachesTheArticle() throws {
    let details = [Fact.Detail.observation(sampleObservation("86.14"))]
    try store.load([sampleInput(sampleArticle("a"), details)])
    try store.load([sampleInput(sampleArticle("a"), details, trust: 1, feed: "so-noi-vu")])
    let article = try #require(try store.timeline().articles.first)
    #expect(article.trust == 1)
    #expect(article.feed == "so-noi-vu")
  }

  @Test func factsAloneMakeTheirArticle() throws {
    let article = sampleArticle("a")
    let facts = [
      sampleFact(.observation(sampleObservation("86.14")), in: article, number: 1),
      sampleFact(samples[1], in: article, number: 2),
    ]
    let counts = try store.loadFacts(facts, feed: "worker", trust: 1, run: store.begin())
    #expect([counts.articles, counts.facts] == [1, 2])
    let dump = try store.dump()
    let again = try store.loadFacts(
      facts.reversed(), feed: "worker", trust: 1, run: store.begin(on: "2023-01-01"))
    #expect([again.articles, again.facts, again.unchanged] == [0, 0, 1])
    #expect(try store.dump() == dump)
  }

  @Test func factsAndTheirArticleAreOneWhicheverComesFirst() throws {
    let article = sampleArticle("a")
    let input = sampleInput(article, [.observation(sampleObservation("86.14"))], feed: nil)
    let facts = [sampleFact(.observation(sampleObservation("86.14")), in: article)]
    try store.load([input])
    _ = try store.loadFacts(facts, run: store.begin())
    let other = try TimelineStore.open(at: directory.file("other.sqlite"))
    _ = try other.loadFacts(facts, run: other.begin())
    try other.load([input])
    #expect(try store.dump() == other.dump())
  }

  @Test func aFactWithoutAnIDIsRefusedAndNothingIsLoaded() throws {
    let article = sampleArticle("a")
    var input = sampleInput(article, [.observation(sampleObservation("86.14"))])
    let nameless = Fact(
      origin: Origin(article), place: "ha-tinh",
      evidence: Evidence(sentence: "Câu.", span: 0..<3), confidence: 1, rule: "sample",
      detail: samples[0])
    input.result = .articles([LoadedArticle(article: article, facts: [nameless])])
    let run = try store.begin()
    let error = #expect(throws: StoreError.self) {
      try store.load(LoadBatch([sampleInput(sampleArticle("b"), []), input]), run: run)
    }
    #expect(
      error?.message
        == "inbox/baohatinh.vn/a.html: a fact has no id; load what 'nienbieu facts' wrote")
    #expect(try store.inputs().isEmpty)
    #expect(try store.dump() == "")
  }

  @Test func aRunThatWasNeverBegunIsRefused() {
    let error = #expect(throws: StoreError.self) { try store.load(LoadBatch(), run: RunID(7)) }
    #expect(error?.message == "\(directory.file()): run 7 was never begun")
  }
}
