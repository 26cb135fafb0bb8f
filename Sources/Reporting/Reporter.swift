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

  /// - Parameters:
  ///   - request: Which period, places, language and dialects.
  ///   - timeline: Everything known, of all places and times.
  ///   - changes: All changes since the last publication; those of the period are used.
  /// - Returns: Files sorted by path.
  /// - Throws: ``TemplateError`` where an outline of the office's own cannot be read.
  package func files(
    for request: ReportRequest, from timeline: Timeline, changes: [ReportChange]
  ) throws -> [ReportFile] {
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
    var files: [ReportFile] = []
    let places = Set(request.places).filter(NationalBriefing.provinceTest(catalog)).sorted()
    let template = try PageTemplate(
      request.outlines.province, or: PackageResources.province_mustache)
    for place in places {
      let briefing = ProvinceBriefing(place: place, material: material)
      files += provinceFiles(briefing, template: template, wording: wording)
    }
    files += try nationalFiles(request, material, wording: wording)
    let tables = ReportTables(
      timeline: timeline, selection: selection, places: places, changes: changes,
      districts: districts)
    files += tables.files(dialects: request.dialects)
    files.append(tables.page(with: files, wording: wording))
    return files.sorted { $0.path < $1.path }
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

  private func provinceFiles(
    _ briefing: ProvinceBriefing, template: PageTemplate, wording: Wording
  ) -> [ReportFile] {
    let page = ProvincePage(briefing, wording: wording)
    var files = [
      ReportFile(
        path: "\(briefing.place).md", text: template.render(page.context(), notes: page.lines))
    ]
    for chart in briefing.charts {
      let title = ChartLines(lines: page.lines).title(chart)
      let svg = LineChart(chart: chart, title: title, wording: wording).svg()
      files.append(
        ReportFile(
          path: "charts/\(chart.fileName)", text: svg, title: title, place: briefing.place))
    }
    return files
  }

  /// The nation's briefing, and those of the regions among the places.
  private func nationalFiles(
    _ request: ReportRequest, _ material: ReportMaterial, wording: Wording
  ) throws -> [ReportFile] {
    let builtIn = PackageResources.national_mustache
    let template = try PageTemplate(request.outlines.national, or: builtIn)
    let regional = try PageTemplate(request.outlines.region, or: builtIn)
    var files = nationalFiles(
      NationalBriefing(material: material), stem: "national", template: template, wording: wording)
    for region in Set(request.places).sorted().compactMap(catalog.region) {
      files += nationalFiles(
        NationalBriefing(material: material, region: region), stem: region.slug,
        template: regional, wording: wording)
    }
    return files
  }

  private func nationalFiles(
    _ briefing: NationalBriefing, stem: String, template: PageTemplate, wording: Wording
  ) -> [ReportFile] {
    let page = NationalPage(briefing, wording: wording)
    var files = [
      ReportFile(path: "\(stem).md", text: template.render(page.context(), notes: page.lines))
    ]
    let lines = IndexLines(lines: page.lines)
    for table in briefing.indices where !lines.isOld(table) {
      guard let chart = RankingChart(table) else { continue }
      let title = lines.title(of: chart, table)
      files.append(
        ReportFile(
          path: "charts/\(chart.fileName)", text: chart.svg(title: title, wording: wording),
          title: title))
    }
    return files
  }
}
