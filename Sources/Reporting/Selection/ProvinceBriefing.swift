import Catalog
import Chronology

/// Everything that the briefing of one province shows, chosen but not yet worded.
struct ProvinceBriefing: Sendable {
  var place: String
  var period: Period
  var figures: [Figure]
  var facts: FactSelection
  var targets: [TimelineEntry]
  var annex: AnnexTable
  var highlights: [Figure]
  var charts: [SeriesChart]
  var notes: [QualityNote]
  var sources: SourceList

  init(place: String, timeline: Timeline, selection: FigureSelection) {
    let scope = selection.scope
    self.place = place
    period = scope.period
    figures = selection.figures(inside: place)
    facts = FactSelection(timeline, scope: scope) { Reporter.province(of: $0) == place }
    targets = selection.targets(inside: place)
    annex = AnnexTable(
      selection.catalog.annex, figures: figures, province: place, period: scope.period)
    highlights = Highlights.choose(from: figures, place: place, period: scope.period)
    charts = SeriesChart.charts(for: figures, place: place, selection: selection)
    let entries = figures.flatMap(\.entries) + targets + charts.flatMap { $0.points.map(\.entry) }
    sources = SourceList(
      entries.flatMap(\.facts).map(\.fact.origin) + facts.facts.map(\.origin))
    notes = QualityReview(timeline: timeline, continuity: selection.continuity)
      .notes(on: figures, facts: facts.facts, sources: sources)
    if !annex.gaps.isEmpty {
      notes.append(
        QualityNote(
          problem: .gaps(empty: annex.gaps.count, of: annex.lines.count), entry: nil, sources: []))
    }
  }

  func figures(in area: ReformArea, of catalog: Catalog) -> [Figure] {
    figures.filter { catalog.indicator($0.identity.indicator)?.area == area.rawValue }
  }
}
