import Chronology

/// What the facts of an article are about.
struct ArticleOutline {
  /// How many facts the article has.
  var facts: Int
  /// Numbers of periods: of results and changes.
  var periods: [Int64]
  /// What facts review; 0 for those that do not say.
  var abouts: [Int64]
  /// Whether it has targets, or numbers of no period.
  var isTimeless: Bool

  static let columns = "o.facts, o.periods, o.abouts, o.timeless"

  /// Takes ``columns`` from `first` on; `nil` where the article has no facts.
  init?(_ row: PreparedStatement.Columns, from first: CInt) throws {
    facts = Int(row.number(first))
    guard facts > 0 else { return nil }
    periods = try row.numbers(first + 1)
    abouts = try row.numbers(first + 2)
    isTimeless = row.number(first + 3) != 0
  }

  /// Whether a store of a version says what its articles are about.
  static func stand(in version: Int) -> Bool { version >= 7 }

  /// The table, or what stands for it in a store that has none: an article may be about anything.
  static func table(_ version: Int) -> String {
    if stand(in: version) { return "outline" }
    return version < 5
      ? unknown + "article FROM fact GROUP BY article)"
      : unknown + "number >> 24 AS article FROM statement GROUP BY number >> 24)"
  }

  private static let unknown = """
    (SELECT count(*) AS facts, '[]' AS places, '[]' AS indicators, '[]' AS periods,
      '[]' AS abouts, 1 AS timeless,
    """ + " "
}
