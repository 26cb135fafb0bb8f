import Chronology

/// Results through time: those of a report, and those of years before it that only its charts show.
struct SeriesHistories: Sendable {
  let own: SeriesIndex
  /// `nil` where the report's own timeline has all years.
  var earlier: SeriesIndex?
  /// Those of the years before.
  var articles: [ArticleRecord] = []

  /// Each once, in the order of time.
  func results(of identity: SeriesIdentity) -> [TimelineEntry] {
    let results = own.entries(of: identity, kind: .actual)
    let others = earlier?.entries(of: identity, kind: .actual) ?? []
    let before = others.filter { other in !results.contains { $0.key == other.key } }
    if before.isEmpty { return results }
    // Mostly in order already.
    return (before + results).sorted { $0.key.precedesInSeries($1.key) }
  }
}
