import Chronology
import GRDB

/// Everything known as of a day, to be read part by part; what all parts share is read once.
///
/// Articles that are there and their facts never change, so that parts agree though a store grows meanwhile.
package struct TimelineReading: Sendable {
  private var store: TimelineStore
  private let asOf: Day?
  private let known: KnownArticles
  private let map: ArticleMap
  package let quarantine: [QuarantineRecord]
  private let shared: FactReader.Shared
  private let series: SeriesNumbers?
  /// All that a store of an older program has, which does not say what its articles are about.
  private var whole: WholeTimeline?

  fileprivate init(
    _ db: Database, of store: TimelineStore, asOf: Day?, seldom: Set<String>
  ) throws {
    self.store = store
    self.asOf = asOf
    shared = try FactReader.Shared(db)
    series = SeriesNumbers(shared.words)
    known = try KnownArticles(db, asOf: asOf)
    map = try ArticleMap(known, shared.words, seldom: seldom, in: db)
    quarantine = try QuarantineRecord.all(db)
    guard !known.haveOutlines else { return }
    whole = WholeTimeline(try timeline(part(.everything), of: nil, db))
  }

  /// The same by another connection, so that two parts are read at once.
  package func through(_ other: TimelineStore) -> TimelineReading {
    var reading = self
    reading.store = other
    return reading
  }

  /// Which periods could be reported on.
  package func survey() throws(StoreError) -> TimelineSurvey {
    if let whole { return TimelineSurvey(whole.timeline) }
    return try store.reading { db in
      var surveyor = Surveyor(known, shared.words)
      return try surveyor.survey(db)
    }
  }

  /// Of each series of seldom measured indicators the newest period that was known, and the same one a year before;
  /// nothing in a store of an older program, of which all is read.
  package func newest(_ wish: NewestWish) throws(StoreError) -> Set<TimelineExcerpt.ShownSeries> {
    if whole != nil { return [] }
    return try store.reading { db in
      var newest = NewestNumbers(wish, shared.words)
      return Set(try newest.read(db, in: map.ofSeldom))
    }
  }

  /// What was asked for, merged, with the articles that it is read from and the quarantine.
  package func timeline(_ excerpt: TimelineExcerpt) throws(StoreError) -> Timeline {
    if let whole { return whole.timeline }
    return try store.reading { db in try timeline(part(excerpt), of: nil, db) }
  }

  /// Provinces with an article, with their districts, regions and the nation themselves, and the unknown place, as far
  /// as any fact is about them; sorted.
  package var provinces: [String] { whole?.parts.keys.sorted() ?? map.provinces.names }

  /// Which rows an excerpt needs, to be read a province at a time.
  package func part(_ excerpt: TimelineExcerpt) -> TimelinePart {
    TimelinePart(excerpt, shared.words, series)
  }

  /// Articles that timelines of this reading had, by their numbers.
  package func articles(_ numbers: [Int64]) throws(StoreError) -> [ArticleRecord] {
    if let whole { return numbers.compactMap { whole.articles[$0] } }
    return try store.reading { db in
      known.records(
        of: try known.chosen(for: part(.everything), of: numbers.sorted(), in: db))
    }
  }

  /// Of a part what is about one of ``provinces``.
  package func timeline(
    _ part: TimelinePart, of province: String
  ) throws(StoreError) -> Timeline {
    if let whole {
      return whole.parts[province] ?? Timeline(asOf: asOf, quarantine: quarantine)
    }
    return try store.reading { db in try timeline(part, of: province, db) }
  }

  private func timeline(
    _ part: TimelinePart, of province: String?, _ db: Database
  ) throws -> Timeline {
    let chosen = try known.chosen(
      for: part, of: province.map(map.provinces.articles), in: db)
    let facts = try FactReader(db: db, articles: chosen.origins, shared)
      .facts(
        rows(part.numbers, in: chosen.numbers, of: province, part),
        details: rows(part.details, in: chosen.details, of: province, part))
    let publishers = PublisherIndex(chosen.origins.values.lazy.map(\.origin), map.publishers)
    return Timeline(
      asOf: asOf, entries: SeriesMerger(publishers: publishers).entries(of: facts),
      facts: Mentions.distinct(facts), articles: known.records(of: chosen),
      quarantine: quarantine)
  }

  /// Where all is wanted it is read in one go.
  private func rows(
    _ rows: FactRows, in articles: [Int64], of province: String?, _ part: TimelinePart
  ) -> FactRows {
    guard let province else { return part.isEverything ? .all : rows.of(articles) }
    return rows.of(articles).of(places: map.provinces.places(of: province))
  }
}

/// A timeline in memory, as its parts are asked for.
private struct WholeTimeline {
  let timeline: Timeline
  let parts: [String: Timeline]
  let articles: [Int64: ArticleRecord]

  init(_ timeline: Timeline) {
    self.timeline = timeline
    parts = timeline.byProvince
    articles = Dictionary(
      timeline.articles.map { ($0.number.value, $0) }, uniquingKeysWith: { first, _ in first })
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
