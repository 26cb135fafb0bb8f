import Chronology
import GRDB

/// Looks over all numbers and facts of known articles without reading their texts: once a run, where `ArticleOutlines`
/// looks for every report, and needs less.
struct Surveyor {
  private(set) var survey: TimelineSurvey
  private let articles: Set<Int64>
  /// The first few results of each period.
  private var results: [Period: Set<SeriesKey>] = [:]

  init(_ known: some Sequence<Int64>, reviewed: some Sequence<Period>) {
    articles = Set(known)
    survey = TimelineSurvey(reviewed: Set(reviewed))
  }

  mutating func read(_ db: Database, _ words: StoredWords) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: words.areNumbered ? numberedFacts : factsInWords))
    while let row = try rows.next() {
      guard articles.contains(try row.at(0)) else { continue }
      if let about = try words.optionalPeriod(row, 1) { survey.reviewed.insert(about) }
      if !row.hasNull(atIndex: 2) { try count(row, words) }
    }
    survey.results = results.mapValues(\.count)
  }

  /// What was computed from others is no result of its own.
  private mutating func count(_ row: Row, _ words: StoredWords) throws {
    let kind = try words.choice(row, 2, of: Observation.Kind.inStore)
    guard kind == .actual, try !row.at(3), let period = try words.optionalPeriod(row, 4),
      results[period]?.count ?? 0 < TimelineSurvey.mostResults
    else { return }
    let indicator = try words.term(row, 6)
    let label: String? = try row.at(7)
    let key = try SeriesKey(
      indicator: indicator, label: SeriesKey.label(label, of: indicator), kind: kind,
      unit: words.term(row, 8), place: words.term(row, 5), subject: words.optionalTerm(row, 9),
      period: period, comparedWith: words.optionalPeriod(row, 10))
    results[period, default: []].insert(key)
  }
}

/// Kind and derivation are those of a number.
private let numberedFacts = """
  SELECT f.number >> 24, f.about, form.kind, form.derived, f.period, f.place, f.indicator, f.label,
    form.unit, f.subject, f.compared_with
  FROM statement AS f CROSS JOIN form ON form.number = f.form
  """

private let factsInWords = """
  SELECT f.article, f.about, d.kind, d.derived, d.period, f.place, d.indicator, d.label, d.unit,
    f.subject, d.compared_with
  FROM fact AS f LEFT JOIN observation AS d ON d.fact = f.number
  """
