import Chronology

/// The years before that the charts of a report draw.
///
/// Asked for in two steps, since a store of many years has far more of them than a report draws: for the figure of each
/// indicator that comes first, then for the others where that one has no history.
struct ChartHistories {
  let selection: FigureSelection
  /// The province whose briefing has the charts.
  let place: String
  let read: (TimelineExcerpt) throws -> Timeline

  func histories() throws -> SeriesHistories {
    let candidates = SeriesChart.candidates(among: selection.figures(of: place), place: place)
    var seen: Set<SeriesIdentity> = []
    let firsts = candidates.filter { seen.insert($0.identity).inserted }
    let timeline = try read(excerpt(for: firsts))
    let histories = beside(timeline)
    let rest = others(candidates, than: firsts, in: histories)
    if rest.isEmpty { return histories }
    let more = try read(excerpt(for: rest))
    return beside(
      Timeline(
        entries: QualityReview.distinct(timeline.entries + more.entries),
        articles: timeline.articles + more.articles))
  }

  /// What was read beside what the report has.
  private func beside(_ earlier: Timeline) -> SeriesHistories {
    SeriesHistories(
      own: selection.index, earlier: SeriesIndex(earlier), articles: earlier.articles)
  }

  /// Of the series that first figures draw no chart of.
  private func others(
    _ candidates: [Figure], than firsts: [Figure], in histories: SeriesHistories
  ) -> [Figure] {
    let drawn = Set(
      firsts.filter {
        SeriesChart.hasHistory($0, selection: selection, histories: histories)
      }.map(\.identity))
    let periods = Dictionary(
      firsts.map { ($0.identity, $0.period) }, uniquingKeysWith: { first, _ in first })
    return candidates.filter {
      !drawn.contains($0.identity) && periods[$0.identity] != $0.period
    }
  }

  private func excerpt(for figures: [Figure]) -> TimelineExcerpt {
    let shown = figures.compactMap { figure in
      figure.period.map {
        TimelineExcerpt.ShownSeries(
          place: figure.identity.place, indicator: figure.identity.indicator, shown: $0)
      }
    }
    let scope = selection.scope
    return TimelineExcerpt(
      numbers: .histories(of: Set(shown)) { own, shown in
        SeriesChart.isEarlier(own, shown) && !scope.isAround(own)
      },
      facts: .none)
  }
}
