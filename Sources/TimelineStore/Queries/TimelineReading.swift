import Chronology
import GRDB

/// Everything known as of a day, to be read part by part; what all parts share is read once.
///
/// Articles that are there and their facts never change, so that parts agree though a store grows meanwhile.
package struct TimelineReading: Sendable {
  private var store: TimelineStore
  private let asOf: Day?
  private let origins: [Int64: (origin: Origin, trust: Int)]
  /// All that are known.
  package let articles: [ArticleRecord]
  private let publishers: PublisherIndex
  package let quarantine: [QuarantineRecord]
  private let shared: FactReader.Shared
  /// `nil` for a store of an older program, of which all is read.
  private let outlines: ArticleOutlines?
  /// `nil` where all is read, too.
  private let series: SeriesNumbers?
  /// All that a store of an older program has.
  private var whole: (timeline: Timeline, parts: [String: Timeline])?

  fileprivate init(
    _ db: Database, of store: TimelineStore, asOf: Day?, seldom: Set<String>
  ) throws {
    self.store = store
    self.asOf = asOf
    shared = try FactReader.Shared(db)
    outlines = try ArticleOutlines(db, shared.words, seldom: seldom)
    series = SeriesNumbers(shared.words)
    let known = try KnownArticles(db: db, asOf: asOf)
    let counts = try outlines.map { $0.count(of:) } ?? KnownArticles.factCounts(db)
    origins = known.byID
    articles = try known.records(db, asOf: asOf, factCount: counts)
    publishers = PublisherIndex(known.versions.lazy.filter { counts($0.id) > 0 }.map(\.origin))
    quarantine = try QuarantineRecord.all(db)
    guard outlines == nil else { return }
    let timeline = try timeline(of: .all, .all, db)
    whole = (timeline, timeline.byProvince)
  }

  /// The same by another connection, so that two parts are read at once.
  package func through(_ other: TimelineStore) -> TimelineReading {
    var reading = self
    reading.store = other
    return reading
  }

  /// Which periods could be reported on.
  package func survey() throws(StoreError) -> TimelineSurvey {
    try store.reading { db in
      var surveyor = Surveyor(origins.keys, reviewed: articles.lazy.compactMap(\.about))
      try surveyor.read(db, shared.words)
      return surveyor.survey
    }
  }

  /// Of each series of seldom measured indicators the newest period that was known, and the same one a year before;
  /// nothing in a store of an older program, of which all is read.
  package func newest(_ wish: NewestWish) throws(StoreError) -> Set<TimelineExcerpt.ShownSeries> {
    guard let outlines else { return [] }
    return try store.reading { db in
      var newest = NewestNumbers(wish, shared.words, of: origins)
      return Set(try newest.read(db, in: articles(in: outlines) { $1.isOfSeldom }))
    }
  }

  /// What was asked for, merged, with all articles and the quarantine.
  package func timeline(_ excerpt: TimelineExcerpt) throws(StoreError) -> Timeline {
    if let whole { return whole.timeline }
    let part = part(excerpt)
    return try timeline(of: part.numbers, part.details)
  }

  /// Provinces with an article, with their districts, regions and the nation themselves, and the unknown place, as far
  /// as any fact is about them; sorted.
  package var provinces: [String] {
    outlines?.provinces.names ?? whole?.parts.keys.sorted() ?? []
  }

  /// Which rows an excerpt needs, to be read a province at a time.
  package func part(_ excerpt: TimelineExcerpt) -> TimelinePart { part(excerpt, of: nil) }

  /// Of a part what is about one of ``provinces``.
  package func timeline(
    _ part: TimelinePart, of province: String
  ) throws(StoreError) -> Timeline {
    guard let outlines else {
      let nothing = Timeline(asOf: asOf, articles: articles, quarantine: quarantine)
      return whole?.parts[province] ?? nothing
    }
    let own = part.of(province, in: outlines.provinces)
    return try timeline(of: own.numbers, own.details)
  }

  /// Of an excerpt what is about one of ``provinces``, where it is asked for once only.
  package func timeline(
    _ excerpt: TimelineExcerpt, of province: String
  ) throws(StoreError) -> Timeline {
    try timeline(part(excerpt, of: province), of: province)
  }

  private func timeline(
    of numbers: FactRows, _ details: FactRows
  ) throws(StoreError) -> Timeline {
    try store.reading { db in try timeline(of: numbers, details, db) }
  }

  private func timeline(
    of numbers: FactRows, _ details: FactRows, _ db: Database
  ) throws -> Timeline {
    let facts = try FactReader(db: db, articles: origins, shared)
      .facts(numbers, details: details)
    return Timeline(
      asOf: asOf, entries: SeriesMerger(publishers: publishers).entries(of: facts),
      facts: Mentions.distinct(facts), articles: articles, quarantine: quarantine)
  }

  private func part(_ excerpt: TimelineExcerpt, of province: String?) -> TimelinePart {
    TimelinePart(
      numbers: numbers(excerpt.numbers, of: province), details: details(excerpt.facts))
  }

  /// Of those that are known; of a province only those with a fact about it.
  private func articles(
    in outlines: ArticleOutlines, of province: String? = nil,
    where isWanted: (Int64, ArticleOutlines.Outline) -> Bool
  ) -> [Int64] {
    outlines.articles(of: province) { origins[$0] != nil && isWanted($0, $1) }
  }

  private func details(_ facts: TimelineExcerpt.Facts) -> FactRows {
    switch (facts, outlines) {
    case (.none, _): FactRows(articles: [])
    case (.ofArticles(let isWanted), let outlines?):
      FactRows(
        articles: articles(in: outlines) { article, outline in
          outline.abouts.contains { isWanted($0, origins[article]?.origin.published) }
        })
    default: .all
    }
  }

  private func numbers(
    _ numbers: TimelineExcerpt.Numbers, of province: String?
  ) -> FactRows {
    guard let outlines, let series else { return .all }
    switch numbers {
    case .all: return .all
    case .around(let isWanted, let shown):
      let periods = Set(shared.words.periods.lazy.filter { isWanted($0.value) }.map(\.key))
      let others = series.keys(of: shown.filter { !isWanted($0.shown) }, ==)
      let all = periods.union(others.periods)
      return FactRows(
        in: articles(in: outlines, of: province) {
          $1.isOfAnyTime || $1.periods.contains(where: all.contains)
        }, around: periods, and: others.keys)
    case .histories(let shown, let isWanted):
      let (keys, periods) = series.keys(of: shown, isWanted)
      return FactRows(
        in: articles(in: outlines, of: province) {
          $1.periods.contains(where: periods.contains)
        }, of: keys)
    }
  }
}

extension TimelineStore {
  /// With `asOf` only what had been published by that day, in the versions of then; articles without a date count from
  /// the day they were loaded. The quarantine is always today's: it is about files, not about what was published.
  ///
  /// `seldom` are indicators that are not measured in every period; parts that ask for their newest values name them
  /// again.
  package func reading(
    asOf: Day? = nil, seldom: Set<String> = []
  ) throws(StoreError) -> TimelineReading {
    try reading { db in try TimelineReading(db, of: self, asOf: asOf, seldom: seldom) }
  }

  /// Everything known, merged.
  package func timeline(asOf: Day? = nil) throws(StoreError) -> Timeline {
    try reading(asOf: asOf).timeline(.everything)
  }
}
