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

  /// Takes a timeline with the facts of the period alone, in reading order.
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
    facts = FactSelection(timeline.facts.lazy.map(\.fact), scope: selection.scope)
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

  /// Each makes one table in all wanted dialects.
  func parts(in dialects: [CSVDialect]) -> [ReportSet.Part] {
    let wanted = CSVDialect.allCases.filter(dialects.contains)
    guard !wanted.isEmpty else { return [] }
    let writer = CSVWriter(wanted, wording: columns.wording)
    return ReportTables.makers.map { make in
      {
        let sheet = make(self)
        return zip(writer.texts(of: sheet), wanted).map { ReportFile($0, of: sheet, in: $1) }
      }
    }
  }

  /// What the columns of all tables mean.
  func descriptions(of files: [ListedFile]) -> [ReportFile] {
    let tables = files.compactMap(\.table)
    if tables.isEmpty { return [] }
    let wording = columns.wording
    let title = "Niên Biểu: \(wording.periods.long(period))"
    let standard = tables.filter { $0.dialect == .standard }
    let web = WebMetadata(title: title, tables: standard.map { ($0.sheet, $0.fields) })
    // Those of one dialect stand together.
    let sorted = CSVDialect.allCases.flatMap { dialect in tables.filter { $0.dialect == dialect } }
    let package = DataPackage(name: name, title: title, resources: sorted, wording: wording)
    return (standard.isEmpty ? [] : [ReportFile(path: WebMetadata.path, text: web.json())])
      + [ReportFile(path: "datapackage.json", text: package.json())]
  }
}
