import Chronology

/// Which rows of a store an excerpt needs: found once, read a province at a time.
package struct TimelinePart: Sendable {
  let numbers: FactRows
  let details: FactRows
  /// Whether an article may have such numbers.
  let hasNumbers: @Sendable (ArticleOutline) -> Bool
  /// Whether facts of other types are wanted of an article that was published on a day.
  let hasDetails: @Sendable (ArticleOutline, Day?) -> Bool
  /// Whether articles without facts are wanted, too.
  let isEverything: Bool

  /// `series` is `nil` where numbers are too large to be found by their series: all are wanted then.
  init(_ excerpt: TimelineExcerpt, _ words: StoredWords, _ series: SeriesNumbers?) {
    (numbers, hasNumbers) = TimelinePart.numbers(excerpt.numbers, words, series)
    details = .all
    switch excerpt.facts {
    case .all: hasDetails = { _, _ in true }
    case .none: hasDetails = { _, _ in false }
    case .ofArticles(let isWanted):
      hasDetails = { outline, published in
        outline.abouts.contains { isWanted(words.periods[$0], published) }
      }
    }
    isEverything =
      if case (.all, .all) = (excerpt.numbers, excerpt.facts) { true } else { false }
  }

  private static func numbers(
    _ numbers: TimelineExcerpt.Numbers, _ words: StoredWords, _ series: SeriesNumbers?
  ) -> (FactRows, @Sendable (ArticleOutline) -> Bool) {
    guard let series else { return (.all, { _ in true }) }
    switch numbers {
    case .all: return (.all, { _ in true })
    case .around(let isWanted, let shown):
      let periods = Set(words.periods.lazy.filter { isWanted($0.value) }.map(\.key))
      let others = series.keys(of: shown.filter { !isWanted($0.shown) }, ==)
      let all = periods.union(others.periods)
      return (
        FactRows(around: periods, and: others.keys),
        { $0.isTimeless || $0.periods.contains(where: all.contains) }
      )
    case .histories(let shown, let isWanted):
      let (keys, periods) = series.keys(of: shown, isWanted)
      return (FactRows(of: keys), { $0.periods.contains(where: periods.contains) })
    }
  }
}
