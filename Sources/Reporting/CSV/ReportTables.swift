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
    facts = FactSelection(timeline.facts.lazy.map(\.fact), scope: selection.scope)
    let figures = selection.index.places.lazy.flatMap(selection.figures(of:))
    entries = QualityReview.distinct(figures.flatMap(\.told))
    targets = selection.index.places.flatMap { place in
      selection.targets(inside: place).filter { $0.key.place == place }
    }
  }

  /// In the order of the files.
  static let makers: [SheetMaker] = [
    SheetMaker(\.entries.count) { $0.observations(of: $1) }, SheetMaker(\.panel),
    SheetMaker(\.rankings), SheetMaker(\.targetSheet),
    SheetMaker(\.facts.documents.count) { $0.documents(of: $1) },
    SheetMaker(\.facts.people.count) { $0.people(of: $1) },
    SheetMaker(\.facts.events.count) { $0.events(of: $1) },
    SheetMaker(\.facts.directives.count) { $0.directives(of: $1) },
    SheetMaker(\.facts.assessments.count) { $0.assessments(of: $1) },
    SheetMaker(\.entries.count) { $0.conflicts(of: $1) }, SheetMaker(\.gaps),
    SheetMaker(\.changeSheet), SheetMaker(\.sources), SheetMaker(\.quarantine),
  ]

  private var name: String { "nienbieu-" + period.label.lowercased().replacing("/", with: "-") }

  /// The page over all files of the set.
  func page(with files: [ListedFile], wording: Wording) -> IndexPage {
    IndexPage(
      period: period, files: files, timeline: timeline, entries: entries, wording: wording)
  }

  /// Each makes rows of one table in all wanted dialects.
  func parts(in dialects: [CSVDialect]) -> [ReportSet.Part] {
    let wanted = CSVDialect.allCases.filter(dialects.contains)
    guard !wanted.isEmpty else { return [] }
    let writer = CSVWriter(wanted, wording: columns.wording)
    return ReportTables.makers.flatMap { maker in
      maker.pieces(of: self).map { piece -> ReportSet.Part in
        { files(of: piece, by: maker, writer) }
      }
    }
  }

  private func files(
    of piece: SheetMaker.Piece, by maker: SheetMaker, _ writer: CSVWriter
  ) -> [ReportFile] {
    let sheet = maker.make(self, piece.items)
    return zip(writer.texts(of: sheet, hasHeader: piece.isFirst), writer.dialects).map {
      ReportFile($0, of: sheet, in: $1, isUnfinished: !piece.isLast)
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
