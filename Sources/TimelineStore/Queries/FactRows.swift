import Chronology
import GRDB

/// Which rows of facts a statement gives.
struct FactRows: Sendable {
  /// The rows of articles whose facts are looked at, ascending; `nil` for all.
  let articles: [Int64]?
  /// Behind the statement; its arguments begin with the second.
  private var condition = ""
  private var others: [DatabaseValue] = []

  static let all = FactRows(articles: nil)

  /// All facts of articles.
  init(articles: [Int64]?) { self.articles = articles }

  /// The one with an id.
  init(id: String, article: Int64, _ words: StoredWords) {
    articles = [article]
    guard words.areNumbered else {
      condition = " WHERE f.article = ?1 AND f.id = ?2"
      others = [article.databaseValue, id.databaseValue]
      return
    }
    condition = " WHERE f.id = ?2"
    others = [StoredID(id).value?.databaseValue ?? .null]
  }

  /// Targets, and numbers of no period, of such periods and of such series; of all articles.
  init(around periods: some Sequence<Int64>, and series: some Sequence<Int64>) {
    articles = nil
    condition = numbersAround
    others = [NumberList.text(periods).databaseValue, NumberList.text(series).databaseValue]
  }

  /// Results of such series, of all articles.
  init(of series: some Sequence<Int64>) {
    articles = nil
    condition = resultsOfSeries
    others = [NumberList.text(series).databaseValue]
  }

  /// Of them those in some articles.
  func of(_ articles: [Int64]) -> FactRows {
    var rows = FactRows(articles: articles)
    (rows.condition, rows.others) = (condition, others)
    return rows
  }

  /// Of them those of such places.
  func of(places: [Int64]) -> FactRows {
    var rows = self
    rows.condition = (condition.isEmpty ? " WHERE" : condition + " AND") + ofPlaces[others.count]
    rows.others = others + [NumberList.text(places).databaseValue]
    return rows
  }

  /// The statement over a table whose column has the numbers of facts.
  func sql(_ columns: String, from table: String, _ column: String, _ joined: String) -> String {
    let source = articles == nil ? table : FactRows.ofArticles(table, column)
    return columns + " FROM " + source + joined + condition
  }

  /// The rows of a table that are of the articles in the first argument: those of each stand together.
  static func ofArticles(_ table: String, _ column: String) -> String {
    "json_each(?1) AS a CROSS JOIN " + table + " ON " + column
      + " BETWEEN a.value * 16777216 AND a.value * 16777216 + 16777215"
  }

  /// Over views of an older program.
  func sqlInWords(_ columns: String, from joined: String) -> String {
    columns + " FROM " + joined + condition
  }

  var argumentsInWords: StatementArguments { StatementArguments(others) }

  var arguments: StatementArguments {
    StatementArguments((articles.map { [NumberList.text($0).databaseValue] } ?? []) + others)
  }
}

/// Place, indicator and period of a row as one number.
struct SeriesNumbers: Sendable {
  private let terms: [String: Int64]
  private let periods: [Int64: Period]

  /// - Returns: `nil` where a number is too large for its part.
  init?(_ words: StoredWords) {
    let most: Int64 = 1 << 21
    guard (words.terms.keys.max() ?? 0) < most, (words.periods.keys.max() ?? 0) < most else {
      return nil
    }
    terms = Dictionary(words.terms.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    periods = words.periods
  }

  /// Those of all wanted periods, and the numbers of these periods.
  func keys(
    of series: Set<TimelineExcerpt.ShownSeries>, _ isWanted: (Period, Period) -> Bool
  ) -> (keys: [Int64], periods: Set<Int64>) {
    var alike: [Period: [Int64]] = [:]
    for shown in Set(series.map(\.shown)) {
      alike[shown] = periods.filter { isWanted($0.value, shown) }.map(\.key)
    }
    var wanted: [Int64: Set<Int64>] = [:]
    for series in series {
      guard let place = terms[series.place], let indicator = terms[series.indicator] else {
        continue
      }
      wanted[place << 21 | indicator, default: []].formUnion(alike[series.shown] ?? [])
    }
    let keys = wanted.flatMap { series, periods in periods.map { series << 21 | $0 } }
    return (keys, Set(alike.values.joined()))
  }
}

/// By how many arguments stand before theirs, the articles not counted.
private let ofPlaces = [
  " f.place IN (SELECT value FROM json_each(?2))", " f.place IN (SELECT value FROM json_each(?3))",
  " f.place IN (SELECT value FROM json_each(?4))",
]

private let numbersAround = """
   WHERE (form.kind = 2 OR f.period IS NULL OR f.period IN (SELECT value FROM json_each(?2))
    OR ((f.place << 42) | (f.indicator << 21) | f.period) IN (SELECT value FROM json_each(?3)))
  """

private let resultsOfSeries = """
   WHERE form.kind = 1
    AND ((f.place << 42) | (f.indicator << 21) | f.period) IN (SELECT value FROM json_each(?2))
  """
