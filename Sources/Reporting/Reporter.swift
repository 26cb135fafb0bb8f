import Catalog
import Chronology

/// Turns a timeline into the files of one period: briefings, tables, charts.
///
/// A function of its arguments alone: the same timeline and request give the same bytes, whatever the
/// order of the timeline's arrays.
package struct Reporter: Sendable {
  let catalog: Catalog

  package init(catalog: Catalog) {
    self.catalog = catalog
  }

  /// Makes one file after another and keeps none: a year-end has thousands.
  ///
  /// - Parameters:
  ///   - request: Which period, places, language and dialects.
  ///   - timeline: Everything known, of all places and times.
  ///   - changes: All changes since the last publication; those of the period are used.
  ///   - take: Gets each file, in an order that depends on the contents alone.
  /// - Throws: ``TemplateError`` where an outline of the office's own cannot be read, and what `take` throws.
  package func write(
    _ request: ReportRequest, from timeline: Timeline, changes: [ReportChange],
    to take: (ReportFile) throws -> Void
  ) throws {
    let scope = PeriodScope(request.period)
    var timeline = timeline
    timeline.facts = timeline.facts.filter { scope.holds($0.fact) }
    let selection = FigureSelection(
      scope: scope, index: SeriesIndex(timeline), catalog: catalog
    ).remembering
    let districts = DistrictNames(
      selection.index, facts: timeline.facts.map(\.fact), changes: changes, catalog: catalog)
    let wording = Wording(request.language, catalog: catalog, districts: districts)
    let material = ReportMaterial(timeline, selection: selection, changes: changes)
    var listed: [ListedFile] = []
    func put(_ file: ReportFile) throws {
      listed.append(ListedFile(file))
      try take(file)
    }
    let places = Set(request.places).filter(NationalBriefing.provinceTest(catalog)).sorted()
    let template = try PageTemplate(
      request.outlines.province, or: PackageResources.province_mustache)
    for place in places {
      let briefing = ProvinceBriefing(place: place, material: material)
      try writeProvince(briefing, template: template, wording: wording, to: put)
    }
    try writeNation(request, material, wording: wording, to: put)
    let tables = ReportTables(
      timeline: timeline, selection: selection, places: places, changes: material.changes,
      districts: districts)
    try tables.write(request.dialects, to: put)
    try take(tables.page(with: listed, wording: wording))
  }

  /// Of a region, so many provinces have to tell something before it gets a briefing of its own.
  private static let leastProvinces = 3

  /// Slugs of regions of which provinces enough have results, events or judgements in a period; sorted.
  package func regions(in timeline: Timeline, period: Period) -> [String] {
    let places = Reporter.places(in: timeline, period: period)
    let codes = Set(places.compactMap { catalog.place($0, on: period.lastDay)?.code })
    let wide = catalog.regions.filter { region in
      codes.intersection(region.memberCodes).count >= Reporter.leastProvinces
        && !catalog.regions.contains {
          Set($0.memberCodes).isStrictSuperset(of: region.memberCodes)
        }
    }
    return Set(wide.map(\.slug)).sorted()
  }

  private func writeProvince(
    _ briefing: ProvinceBriefing, template: PageTemplate, wording: Wording,
    to take: (ReportFile) throws -> Void
  ) throws {
    let page = ProvincePage(briefing, wording: wording)
    let text = template.render(page.context(), notes: page.lines)
    try take(ReportFile(path: "\(briefing.place).md", text: text))
    for chart in briefing.charts {
      let title = ChartLines(lines: page.lines).title(chart)
      let svg = LineChart(chart: chart, title: title, wording: wording).svg()
      try take(
        ReportFile(
          path: "charts/\(chart.fileName)", bytes: svg, title: title, place: briefing.place))
    }
  }

  /// The nation's briefing, and those of the regions among the places.
  private func writeNation(
    _ request: ReportRequest, _ material: ReportMaterial, wording: Wording,
    to take: (ReportFile) throws -> Void
  ) throws {
    let builtIn = PackageResources.national_mustache
    let template = try PageTemplate(request.outlines.national, or: builtIn)
    let regional = try PageTemplate(request.outlines.region, or: builtIn)
    try write(
      NationalBriefing(material: material), stem: "national", template: template, wording: wording,
      to: take)
    for region in Set(request.places).sorted().compactMap(catalog.region) {
      try write(
        NationalBriefing(material: material, region: region), stem: region.slug,
        template: regional, wording: wording, to: take)
    }
  }

  private func write(
    _ briefing: NationalBriefing, stem: String, template: PageTemplate, wording: Wording,
    to take: (ReportFile) throws -> Void
  ) throws {
    let page = NationalPage(briefing, wording: wording)
    let text = template.render(page.context(), notes: page.lines)
    try take(ReportFile(path: "\(stem).md", text: text))
    let lines = IndexLines(lines: page.lines)
    for table in briefing.indices where !lines.isOld(table) {
      guard let chart = RankingChart(table) else { continue }
      let title = lines.title(of: chart, table)
      try take(
        ReportFile(
          path: "charts/\(chart.fileName)", bytes: chart.svg(title: title, wording: wording),
          title: title))
    }
  }
}
