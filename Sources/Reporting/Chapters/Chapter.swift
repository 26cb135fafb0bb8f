import Catalog
import Chronology

/// What a set tells of one province with its districts, of a region itself, the nation itself or no known place: chosen
/// but not yet made.
struct Chapter: Sendable {
  /// What pages and tables over all places show of it.
  let contribution: Contribution
  /// Of the province, as pages over places show them; none of the unknown place.
  let judgements: Judgements
  let tables: ReportTables
  let wording: Wording
  private let province: String
  private let hasBriefing: Bool
  private let material: ReportMaterial

  init(
    _ province: String, _ account: ReportSource.Account, in frame: ReportFrame
  ) throws {
    let scope = frame.scope
    let facts = account.timeline.facts.lazy.map(\.fact).filter(scope.holds)
      .sorted(by: FactSelection.precedes)
    let selection = FigureSelection(
      scope: scope, index: SeriesIndex(account.timeline), catalog: frame.catalog
    ).remembering
    let isTold =
      !facts.isEmpty || account.timeline.entries.contains { !$0.isDerived && scope.holds($0) }
    let districts = DistrictNames(
      selection, facts: facts, changes: account.changes, catalog: frame.catalog)
    self.province = province
    hasBriefing = frame.isAsked(for: province, isTold: isTold)
    wording = frame.wording(districts)
    let histories =
      try hasBriefing
      ? Chapter.histories(of: province, selection, account) : SeriesHistories(own: selection.index)
    material = ReportMaterial(
      facts: FactSelection(facts, scope: scope), selection: selection, histories: histories,
      articles: ArticleIndex(account.timeline.articles + histories.articles),
      changes: account.changes)
    tables = ReportTables(
      material, annexOf: hasBriefing ? province : nil, columns: frame.columns(districts))
    judgements = province == "unknown" ? Judgements() : Judgements(material.facts)
    contribution = Contribution(
      province, material, tables, districts,
      isKnown: !facts.isEmpty || !selection.index.places.isEmpty, isTold: isTold)
  }

  private static func histories(
    of province: String, _ selection: FigureSelection, _ account: ReportSource.Account
  ) throws -> SeriesHistories {
    guard let read = account.histories else { return SeriesHistories(own: selection.index) }
    return try ChartHistories(selection: selection, place: province, read: read).histories()
  }

  /// The briefing, which takes longest, and rows of tables, which have headers already.
  func parts(_ sheets: SheetFiles, _ template: PageTemplate) -> [ReportSet.Part] {
    let rows = sheets.parts(of: tables)
    return hasBriefing ? [{ .success(briefing(template)) }] + rows : rows
  }

  private func briefing(_ template: PageTemplate) -> [ReportFile] {
    let briefing = ProvinceBriefing(place: province, material: material)
    let page = ProvincePage(briefing, wording: wording)
    let pieces = template.render(page.context(), notes: page.lines)
    let charts = briefing.charts.map { chart in
      let title = ChartLines(lines: page.lines).title(chart)
      return ReportFile(
        path: "charts/\(chart.fileName)",
        bytes: LineChart(chart: chart, title: title, wording: wording).svg(),
        title: title, place: province)
    }
    return ReportFile.pieces(pieces, path: "\(province).md") + charts
  }
}
