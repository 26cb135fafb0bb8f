import Chronology
import GRDB

/// Finds what numbers that are not told for every period were last known to be.
struct NewestNumbers {
  private struct Series: Hashable {
    var place: Int64
    var indicator: Int64
    var subject: Int64
    var kind: Int64
  }

  private let words: StoredWords
  private let newest: NewestWish
  /// The article of the last row, and when it was published.
  private var article: (id: Int64, published: Day?) = (0, nil)
  /// The newest period that was known.
  private var found: [Series: Period] = [:]

  init(_ newest: NewestWish, _ words: StoredWords) {
    self.newest = newest
    self.words = words
  }

  /// Of each series the newest period that was known, and the same one a year before; in known articles that may have
  /// such numbers.
  mutating func read(
    _ db: Database, in articles: [Int64]
  ) throws -> [TimelineExcerpt.ShownSeries] {
    let periods = words.periods.filter { newest.isInTime($0.value) }
    let terms = words.terms.filter { newest.indicators.contains($0.value) }
    let statement = try PreparedStatement(db, resultsAndChanges)
    try statement.rows {
      $0.add(NumberList.text(articles))
      $0.add(NumberList.text(terms.keys))
      $0.add(NumberList.text(periods.keys))
    } _: { row in
      if let period = periods[row.number(4)] { try note(row, period) }
    }
    return found.flatMap { series, last in
      [last, last.shifted(byYears: -1)].compactMap { period in
        guard let place = words.terms[series.place], let indicator = terms[series.indicator] else {
          return nil
        }
        return TimelineExcerpt.ShownSeries(place: place, indicator: indicator, shown: period)
      }
    }
  }

  private mutating func note(_ row: PreparedStatement.Columns, _ period: Period) throws {
    let series = Series(
      place: row.number(1), indicator: row.number(2), subject: row.number(3), kind: row.number(5))
    if let last = found[series], period <= last { return }
    if row.number(0) != article.id { article = (row.number(0), try row.optionalDay(6)) }
    if newest.isKnown(period, article.published) { found[series] = period }
  }
}

private let resultsAndChanges =
  """
  SELECT f.number >> 24, f.place, f.indicator, f.subject, f.period, form.kind, article.published
  FROM
  """ + " " + FactRows.ofArticles("statement AS f", "f.number") + """
     CROSS JOIN form ON form.number = f.form AND form.kind <> 2
      CROSS JOIN article ON article.id = f.number >> 24
    WHERE f.indicator IN (SELECT value FROM json_each(?2))
      AND f.period IN (SELECT value FROM json_each(?3))
    """
