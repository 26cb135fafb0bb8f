import Catalog
import Chronology

/// All tables of one period, over all places.
struct ReportTables: Sendable {
  let timeline: Timeline
  let selection: FigureSelection
  /// Places that have a briefing, and so an annex with gaps.
  let places: [String]
  /// Those of ``ReportMaterial/changes``.
  let changes: [ReportChange]
  let figures: [Figure]
  /// What the figures of the period consist of, each once: values, changes and targets, but not the
  /// values of the year before, which belong to that year's own tables.
  let entries: [TimelineEntry]
  let targets: [TimelineEntry]
  let facts: FactSelection
  let columns: SharedColumns

  var period: Period { selection.scope.period }
  var catalog: Catalog { selection.catalog }

  init(
    timeline: Timeline, selection: FigureSelection, places: [String], changes: [ReportChange],
    districts: DistrictNames = DistrictNames()
  ) {
    self.timeline = timeline
    self.selection = selection
    self.places = places
    self.changes = changes
    columns = SharedColumns(
      wording: Wording(.vietnamese, catalog: selection.catalog, districts: districts))
    figures = selection.index.places.flatMap(selection.figures(of:))
    facts = FactSelection(timeline, scope: selection.scope) { _ in true }
    entries = QualityReview.distinct(figures.flatMap(\.told))
    targets = selection.index.places.flatMap { place in
      selection.targets(inside: place).filter { $0.key.place == place }
    }
  }

  /// Each made when its turn comes: one of a year-end takes megabytes.
  static let makers: [@Sendable (ReportTables) -> CSVSheet] = [
    \.observations, \.panel, \.rankings, \.targetSheet, \.documents, \.people, \.events,
    \.directives, \.assessments, \.conflicts, \.gaps, \.changeSheet, \.sources, \.quarantine,
  ]

  private var name: String { "nienbieu-" + period.label.lowercased().replacing("/", with: "-") }

  /// The page over all files of the set.
  func page(with files: [ListedFile], wording: Wording) -> ReportFile {
    IndexPage(
      period: period, files: files, timeline: timeline, entries: entries, wording: wording
    ).file()
  }

  /// Tables in the wanted dialects, and their descriptions.
  func write(_ dialects: [CSVDialect], to take: (ReportFile) throws -> Void) throws {
    if dialects.isEmpty { return }
    let wording = columns.wording
    let wanted = CSVDialect.allCases.filter(dialects.contains)
    var fields: [(name: String, fields: [CSVField])] = []
    var resources: [CSVDialect: [DataPackage.Resource]] = [:]
    for sheet in ReportTables.makers.lazy.map({ $0(self) }) {
      fields.append((sheet.name, sheet.fields))
      for dialect in wanted {
        let file = ReportFile(
          path: "\(dialect.directory)/\(sheet.name).csv",
          bytes: CSVWriter(dialect, wording: wording).bytes(of: sheet))
        resources[dialect, default: []].append(DataPackage.Resource(sheet, file, dialect))
        try take(file)
      }
    }
    let title = "Niên Biểu: \(wording.periods.long(period))"
    if wanted.contains(.standard) {
      let web = WebMetadata(title: title, tables: fields)
      try take(ReportFile(path: WebMetadata.path, text: web.json()))
    }
    let package = DataPackage(
      name: name, title: title, resources: wanted.flatMap { resources[$0] ?? [] }, wording: wording)
    try take(ReportFile(path: "datapackage.json", text: package.json()))
  }
}

extension DataPackage.Resource {
  fileprivate init(_ sheet: CSVSheet, _ file: ReportFile, _ dialect: CSVDialect) {
    self.init(
      sheet: sheet.name, path: file.path, dialect: dialect, fields: sheet.fields,
      byteCount: file.bytes.count, hash: FileDigest(file.bytes).hexadecimal)
  }
}
