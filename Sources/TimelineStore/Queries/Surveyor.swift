import Chronology
import GRDB

/// Finds which periods could be reported on, without reading a text: of numbers only so many that each period has enough.
struct Surveyor {
  private let known: KnownArticles
  private let words: StoredWords
  /// The first few results of each period.
  private var results: [Period: Set<SeriesKey>] = [:]

  init(_ known: KnownArticles, _ words: StoredWords) {
    self.known = known
    self.words = words
  }

  mutating func survey(_ db: Database) throws -> TimelineSurvey {
    var abouts: Set<Int64> = []
    var reviewed: Set<Period> = []
    try known.forEach("a.id, a.about, o.abouts, o.periods", in: db) { row in
      if let about = try row.optionalPeriod(1) { reviewed.insert(about) }
      guard !row.isEmpty(2) else { return }
      abouts.formUnion(try row.numbers(2))
      if try row.numbers(3).contains(where: isWanting) { try count(of: row.number(0), db) }
    }
    reviewed.formUnion(abouts.compactMap { words.periods[$0] })
    return TimelineSurvey(reviewed: reviewed, results: results.mapValues(\.count))
  }

  private func isWanting(_ period: Int64) -> Bool {
    words.periods[period].map(isWanting) ?? true
  }

  private func isWanting(_ period: Period) -> Bool {
    results[period]?.count ?? 0 < TimelineSurvey.mostResults
  }

  /// What was computed from others is no result of its own.
  private mutating func count(of article: Int64, _ db: Database) throws {
    try db.forEachRow(resultsOfArticle, [article]) { row in
      guard let period = try words.optionalPeriod(row, 0), isWanting(period) else { return }
      let indicator = try words.term(row, 2)
      let label: String? = try row.at(3)
      let key = try SeriesKey(
        indicator: indicator, label: SeriesKey.label(label, of: indicator), kind: .actual,
        unit: words.term(row, 4), place: words.term(row, 1), subject: words.optionalTerm(row, 5),
        period: period, comparedWith: words.optionalPeriod(row, 6))
      results[period, default: []].insert(key)
    }
  }
}

private let resultsOfArticle = """
  SELECT f.period, f.place, f.indicator, f.label, form.unit, f.subject, f.compared_with
  FROM statement AS f CROSS JOIN form ON form.number = f.form AND form.kind = 1 AND form.derived = 0
  WHERE f.number BETWEEN ?1 * 16777216 AND ?1 * 16777216 + 16777215
  """

extension TimelineSurvey {
  /// Of a timeline that is in memory as a whole.
  init(_ timeline: Timeline) {
    let facts = timeline.facts + timeline.entries.flatMap(\.readings).flatMap(\.facts)
    let results = timeline.entries.filter { entry in
      entry.key.kind == .actual && entry.readings.contains { !$0.derived }
    }
    self.init(
      reviewed: Set(timeline.articles.compactMap(\.about) + facts.compactMap(\.fact.about)),
      results: Dictionary(grouping: results.compactMap(\.key.period), by: \.self).mapValues {
        min($0.count, TimelineSurvey.mostResults)
      })
  }
}
