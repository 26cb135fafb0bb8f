import Chronology

/// The years before that the charts of a report draw.
///
/// Asked for in two steps, since a store of many years has far more of them than a report draws: for the figure of each
/// indicator that comes first, then for the others where that one has no history.
struct ChartHistories {
  let selection: FigureSelection
  /// Those whose briefings have charts.
  let places: [String]
  let read: (TimelineExcerpt) throws -> Timeline

  func index() throws -> SeriesIndex {
    let candidates = places.flatMap { place in
      SeriesChart.candidates(among: selection.figures(of: place), place: place)
    }
    var seen: Set<SeriesIdentity> = []
    let firsts = candidates.filter { seen.insert($0.identity).inserted }
    let timeline = try read(excerpt(for: firsts))
    let index = SeriesIndex(timeline)
    let rest = others(candidates, than: firsts, in: index)
    if rest.isEmpty { return index }
    let more = try read(excerpt(for: rest))
    return SeriesIndex(
      Timeline(entries: QualityReview.distinct(timeline.entries + more.entries)))
  }

  /// Of the series that first figures draw no chart of.
  private func others(
    _ candidates: [Figure], than firsts: [Figure], in index: SeriesIndex
  ) -> [Figure] {
    let drawn = Set(
      firsts.filter {
        SeriesChart.hasHistory($0, selection: selection, histories: index)
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
    return TimelineExcerpt(
      numbers: .histories(of: Set(shown), SeriesChart.isEarlier), facts: .none)
  }
}
