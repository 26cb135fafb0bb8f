import Catalog
import Chronology
import Mustache

/// Turns a timeline into the files of one period: briefings, tables, charts.
///
/// A function of its arguments alone: the same timeline and request give the same bytes, whatever the
/// order of the timeline's arrays.
package struct Reporter: Sendable {
  let catalog: Catalog

  package init(catalog: Catalog) throws {
    self.catalog = catalog
    MustacheContentTypes.register(MarkdownText(), named: "MARKDOWN")
    MustacheContentTypes.register(YAMLText(), named: "YAML")
  }

  /// - Parameters:
  ///   - request: Which period, places, language and dialects.
  ///   - timeline: Everything known, of all places and times.
  ///   - changes: All changes since the last publication; those of the period are used.
  /// - Returns: Files sorted by path.
  /// - Throws: ``TemplateError`` where the office's own template cannot be read.
  package func files(
    for request: ReportRequest, from timeline: Timeline, changes: [ReportChange]
  ) throws -> [ReportFile] {
    let scope = PeriodScope(request.period)
    var timeline = timeline
    timeline.facts = timeline.facts.filter { scope.holds($0.fact) }
    let selection = FigureSelection(
      scope: scope, index: SeriesIndex(timeline), catalog: catalog)
    let wording = Wording(request.language, catalog: catalog)
    var files: [ReportFile] = []
    let places = Set(request.places).filter(NationalBriefing.provinceTest(catalog)).sorted()
    let template = try PageTemplate.province(custom: request.template)
    for place in places {
      let briefing = ProvinceBriefing(place: place, timeline: timeline, selection: selection)
      files += provinceFiles(briefing, template: template, wording: wording)
    }
    let national = NationalBriefing(timeline: timeline, selection: selection)
    files += try nationalFiles(national, wording: wording)
    let tables = ReportTables(
      timeline: timeline, selection: selection, places: places, changes: changes)
    files += tables.files(dialects: request.dialects)
    files.append(tables.page(with: files, wording: wording))
    return files.sorted { $0.path < $1.path }
  }

  private func provinceFiles(
    _ briefing: ProvinceBriefing, template: PageTemplate, wording: Wording
  ) -> [ReportFile] {
    let page = ProvincePage(briefing, wording: wording)
    var files = [
      ReportFile(path: "\(briefing.place).md", text: template.render(page.context()))
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

  private func nationalFiles(
    _ briefing: NationalBriefing, wording: Wording
  ) throws -> [ReportFile] {
    let page = NationalPage(briefing, wording: wording)
    let text = try PageTemplate.national().render(page.context())
    var files = [ReportFile(path: "national.md", text: text)]
    for table in briefing.indices {
      guard let chart = RankingChart(table) else { continue }
      let title = IndexLines(lines: page.lines).title(of: chart, table)
      files.append(
        ReportFile(
          path: "charts/\(chart.fileName)", text: chart.svg(title: title, wording: wording),
          title: title))
    }
    return files
  }
}
