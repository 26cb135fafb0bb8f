import Catalog
import Chronology

/// All tables of one period, over all places.
struct ReportTables: Sendable {
  let timeline: Timeline
  let selection: FigureSelection
  /// Places that have a briefing, and so an annex with gaps.
  let places: [String]
  let changes: [ReportChange]
  let figures: [Figure]
  let facts: FactSelection
  let columns: SharedColumns

  var period: Period { selection.scope.period }
  var catalog: Catalog { selection.catalog }

  init(
    timeline: Timeline, selection: FigureSelection, places: [String], changes: [ReportChange]
  ) {
    self.timeline = timeline
    self.selection = selection
    self.places = places
    self.changes = changes
    columns = SharedColumns(catalog: selection.catalog)
    figures = selection.index.places.flatMap(selection.figures(of:))
    facts = FactSelection(timeline, scope: selection.scope) { _ in true }
  }

  /// What the figures of the period consist of, each once: values, changes and targets, but not the
  /// values of the year before, which belong to that year's own tables.
  var entries: [TimelineEntry] {
    QualityReview.distinct(
      figures.flatMap { [$0.actual, $0.target].compactMap(\.self) + $0.changes })
  }

  var targets: [TimelineEntry] {
    selection.index.places.flatMap { place in
      selection.targets(inside: place).filter { $0.key.place == place }
    }
  }

  var sheets: [CSVSheet] {
    [
      observations, panel, rankings, targetSheet, documents, people, events, directives,
      assessments, conflicts, gaps, changeSheet, sources, quarantine,
    ]
  }

  func files(dialects: [CSVDialect]) -> [ReportFile] {
    let sheets = sheets
    let wording = Wording(.vietnamese, catalog: catalog)
    var files: [ReportFile] = []
    var resources: [DataPackage.Resource] = []
    for dialect in CSVDialect.allCases where dialects.contains(dialect) {
      let writer = CSVWriter(dialect, wording: wording)
      for sheet in sheets {
        let path = "\(dialect.directory)/\(sheet.name).csv"
        let file = ReportFile(path: path, bytes: writer.bytes(of: sheet))
        resources.append(
          DataPackage.Resource(
            sheet: sheet.name, path: path, dialect: dialect, fields: sheet.fields,
            byteCount: file.bytes.count))
        files.append(file)
      }
    }
    guard !resources.isEmpty else { return [] }
    let package = DataPackage(
      name: "nienbieu-" + period.label.lowercased().replacing("/", with: "-"),
      title: "Niên Biểu: \(wording.periods.long(period))", resources: resources)
    return files + [ReportFile(path: "datapackage.json", text: package.json())]
  }
}
