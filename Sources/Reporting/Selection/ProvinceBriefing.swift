import Catalog
import Chronology

/// Everything that the briefing of one province shows, chosen but not yet worded.
struct ProvinceBriefing: Sendable {
  var place: String
  var scope: PeriodScope
  var figures: [Figure]
  var facts: FactSelection
  var targets: [TimelineEntry]
  var annex: AnnexTable
  var keyPoints: [KeyPoint]
  var charts: [SeriesChart]
  /// The first ones.
  var notes: [QualityNote]
  /// How many others there are.
  var moreNotes: Int
  var changes: [ReportChange]
  var sources: SourceList
  var basis: Basis

  var period: Period { scope.period }

  init(place: String, material: ReportMaterial) {
    let selection = material.selection
    self.place = place
    scope = selection.scope
    figures = material.figures(inside: place)
    facts = material.facts
    targets = selection.targets(inside: place)
    annex = AnnexTable(
      selection.catalog.annex, figures: figures, province: place, period: scope.period)
    keyPoints = KeyPoints(catalog: selection.catalog, scope: scope).choose(
      from: figures, place: place)
    charts = SeriesChart.charts(
      for: figures, place: place, selection: selection, histories: material.histories)
    changes = material.changes
    // A chart's table lists articles by number and quotes none of them.
    let drawn = charts.lazy.flatMap { $0.points.lazy.flatMap(\.entry.facts) }
    sources = SourceList(
      (figures.flatMap(\.entries) + targets).lazy.flatMap(\.facts).map(\.fact) + facts.facts,
      others: changes.compactMap(\.source) + drawn.map(\.fact.origin))
    var found = QualityReview(continuity: selection.continuity)
      .notes(on: figures, facts: facts.facts)
    found.add(
      QualityReview.undated(sources.origins.filter { $0.published == nil }.map(\.source)))
    let records = sources.origins.map(\.source).sorted().compactMap { material.articles[$0] }
    found.add(records.lazy.flatMap(QualityReview.notes(on:)))
    basis = Basis(
      articles: sources.origins.count, latest: sources.latestDay, conflicts: found.conflicts)
    (notes, moreNotes) = (found.shown, found.more)
    notes += formerUnit(selection) + gaps
  }

  func figures(in area: ReformArea, of catalog: Catalog) -> [Figure] {
    figures.filter { catalog.indicator($0.identity.indicator)?.area == area.rawValue }
  }

  private var gaps: [QualityNote] {
    annex.gaps.isEmpty
      ? [] : [QualityNote(problem: .gaps(annex.gaps, of: annex.lines.count), entry: nil)]
  }

  /// Where figures of a part that merged stand beside those of the whole.
  private func formerUnit(_ selection: FigureSelection) -> [QualityNote] {
    guard figures.contains(where: \.isOfFormerUnit),
      let unit = selection.catalog.place(place, on: period.lastDay)
    else { return [] }
    let parts = unit.mergedFrom.map { code in
      selection.catalog.places.first { $0.code == code }?.name ?? code
    }
    return [QualityNote(problem: .formerUnit(parts: parts), entry: nil)]
  }
}
