import Chronology
import TestSupport
import Testing

@testable import TimelineStore

@Suite struct TimelineReadingTests {
  let directory: TemporaryDirectory
  let store: TimelineStore

  init() throws {
    directory = try TemporaryDirectory()
    store = try TimelineStore.open(at: directory.file())
  }

  /// A rank of each year, told in the spring after it; other numbers, and an event.
  func fill() throws {
    let ranks = (2015...2019).map { year in
      let article = sampleArticle("rank-\(year)", published: "\(year + 1)-04-20")
      let rank = sampleObservation(
        "4\(year - 2010)", indicator: "par_index_rank", unit: "rank", during: "\(year)")
      return sampleInput(article, [.observation(rank)])
    }
    let months = sampleInput(
      sampleArticle("months", published: "2022-07-20"),
      (1...9).map {
        .observation(
          sampleObservation("1\($0)", indicator: "dossiers_received", during: "2022-0\($0)"))
      } + [.observation(sampleObservation("9", indicator: "dossiers_received", during: nil))])
    let event = sampleInput(
      sampleArticle("event", published: "2022-07-02"),
      [.event(Event(event: "review", date: nil, name: "Hội nghị"))])
    try store.load(ranks + [months, event])
  }

  func labels(_ entries: [TimelineEntry]) -> [String] {
    entries.map { $0.key.indicator + " " + ($0.key.period?.label ?? "–") }
  }

  @Test func aSurveyCountsResultsAndStopsAtSome() throws {
    try fill()
    let survey = try store.reading().survey()
    #expect(survey.results[period("2022-03")] == 1)
    #expect(survey.results[period("2017")] == 1)
    #expect(survey.results[period("2020")] == nil)
    let many = (0..<20).map {
      Fact.Detail.observation(
        sampleObservation("5", indicator: "uncatalogued", label: "Việc \($0)", during: "2020"))
    }
    try store.load([sampleInput(sampleArticle("many"), many)])
    #expect(
      try store.reading().survey().results[period("2020")] == TimelineSurvey.mostResults)
  }

  /// Of an index that is told every year the last one that was known, with the year before it.
  @Test func anExcerptHasTheNewestNumbersOfSeldomIndicators() throws {
    try fill()
    let year = period("2018")
    let wish = NewestWish(
      of: ["par_index_rank"], isInTime: { $0.firstDay <= year.lastDay },
      isKnown: { _, published in published.map { $0 <= day("2018-12-31") } ?? false })
    let reading = try store.reading(seldom: ["par_index_rank"])
    let excerpt = try TimelineExcerpt(
      numbers: .around({ period("2022-H1").contains($0) }, and: reading.newest(wish)), facts: .none)
    let timeline = try reading.timeline(excerpt)
    #expect(
      labels(timeline.entries) == [
        "dossiers_received –", "dossiers_received 2022-01", "dossiers_received 2022-02",
        "dossiers_received 2022-03", "dossiers_received 2022-04", "dossiers_received 2022-05",
        "dossiers_received 2022-06", "par_index_rank 2016", "par_index_rank 2017",
      ])
    #expect(timeline.facts.isEmpty)
    #expect(
      timeline.articles.map(\.origin.source)
        == ["rank-2016", "rank-2017", "months"].map { sampleArticle($0).source })
    #expect(try store.timeline().articles.count == 7)
  }

  @Test func anExcerptHasHistoriesAndFactsOfArticles() throws {
    try fill()
    let series = TimelineExcerpt.ShownSeries(
      place: "ha-tinh", indicator: "par_index_rank", shown: period("2018"))
    let reading = try store.reading()
    let histories = try reading.timeline(
      TimelineExcerpt(numbers: .histories(of: [series]) { $0 < $1 }, facts: .none))
    #expect(
      labels(histories.entries) == [
        "par_index_rank 2015", "par_index_rank 2016", "par_index_rank 2017",
      ])
    func events(_ isWanted: @escaping @Sendable (Day) -> Bool) throws -> Int {
      let excerpt = TimelineExcerpt(
        numbers: .histories(of: []) { _, _ in true },
        facts: .ofArticles { _, published in published.map(isWanted) ?? false })
      return try reading.timeline(excerpt).facts.count
    }
    #expect(try events { $0 == day("2022-07-02") } == 1)
    #expect(try events { $0 == day("2022-07-20") } == 0)
  }

  /// One article on two provinces, one of them by a district.
  @Test func aPartIsReadAProvinceAtATime() throws {
    let article = sampleArticle("two", published: "2022-07-20")
    let rank = sampleObservation("43", indicator: "par_index_rank", unit: "rank", during: "2022-H1")
    let event = Event(event: "review", date: nil, name: "Hội nghị")
    let facts = [
      sampleFact(.observation(rank), in: article, number: 1),
      sampleFact(.observation(rank), in: article, number: 2, place: "nam-dinh/hai-hau"),
      sampleFact(.event(event), in: article, number: 3, place: "nam-dinh"),
      sampleFact(.event(event), in: article, number: 4, place: "unknown"),
    ]
    try store.load([
      LoadedInput(
        path: article.source, size: 10, mtimeNanoseconds: 1, sha256: "ab", rulesVersion: "1",
        result: .articles([LoadedArticle(article: article, facts: facts, feed: nil, trust: 2)]))
    ])
    try fill()
    let reading = try store.reading()
    #expect(reading.provinces == ["ha-tinh", "nam-dinh", "unknown"])
    let excerpt = TimelineExcerpt(
      numbers: .around({ period("2022").contains($0) }, and: []), facts: .all)
    let whole = try reading.timeline(excerpt).byProvince
    for province in reading.provinces {
      let own = try reading.timeline(reading.part(excerpt), of: province)
      #expect(own.entries == whole[province]?.entries, "\(province)")
      #expect(own.facts == whole[province]?.facts, "\(province)")
      // An article that tells of other times may come, too.
      #expect(Set(own.articles).isSuperset(of: whole[province]?.articles ?? []), "\(province)")
    }
    #expect(whole["nam-dinh"]?.entries.map(\.key.place) == ["nam-dinh/hai-hau"])
    #expect(whole["nam-dinh"]?.facts.count == 1)
    let nothing = try reading.timeline(reading.part(excerpt), of: "an-giang")
    #expect(nothing.entries.isEmpty && nothing.facts.isEmpty)
  }

  /// What is known was found in the beginning; its rows never change.
  @Test func partsAgreeThoughTheStoreGrows() throws {
    try fill()
    let reading = try store.reading()
    let part = reading.part(.everything)
    let before = try reading.timeline(part, of: "ha-tinh")
    let rank = sampleObservation("1", indicator: "par_index_rank", unit: "rank", during: "2015")
    try store.load([
      sampleInput(
        sampleArticle("rank-2015", published: "2016-04-20", text: "Bài viết lại."),
        [.observation(rank)])
    ])
    #expect(try store.timeline().entries != before.entries)
    #expect(try reading.timeline(part, of: "ha-tinh") == before)
    let numbers = before.articles.map(\.number.value)
    #expect(try reading.articles(numbers).map(\.origin) == before.articles.map(\.origin))
  }

  @Test func aPartIsReadAsOfADay() throws {
    try fill()
    let reading = try store.reading(asOf: day("2017-12-31"))
    let part = reading.part(.everything)
    #expect(
      labels(try reading.timeline(part, of: "ha-tinh").entries) == [
        "par_index_rank 2015", "par_index_rank 2016",
      ])
  }
}
