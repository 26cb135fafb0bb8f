import Catalog
import Chronology

/// The rows of one chapter in tables that have a row for each fact, number or gap.
struct ReportTables: Sendable {
  let selection: FigureSelection
  /// What the figures of the period consist of, each once: values, changes and targets, but not the
  /// values of the year before, which belong to that year's own tables.
  let entries: [TimelineEntry]
  let targets: [TimelineEntry]
  let facts: FactSelection
  /// Rows of the annex without a value, of a place that has a briefing.
  let gaps: [(place: String, row: AnnexRow)]
  let columns: SharedColumns

  var period: Period { selection.scope.period }
  var catalog: Catalog { selection.catalog }

  init(_ material: ReportMaterial, annexOf annexed: String?, columns: SharedColumns) {
    let selection = material.selection
    self.selection = selection
    self.columns = columns
    facts = material.facts
    let figures = selection.index.places.lazy.flatMap(selection.figures(of:))
    entries = QualityReview.distinct(figures.flatMap(\.told))
    targets = selection.index.places.flatMap { place in
      selection.targets(inside: place).filter { $0.key.place == place }
    }
    gaps =
      annexed.map { place in
        let figures = selection.figures(of: place)
        let annex = AnnexTable(
          selection.catalog.annex, figures: figures, province: place, period: selection.scope.period
        )
        return annex.gaps.map { (place, $0) }
      } ?? []
  }

  /// Without a row.
  init(in frame: ReportFrame) {
    selection = FigureSelection(
      scope: frame.scope, index: SeriesIndex(Timeline()), catalog: frame.catalog)
    (entries, targets, gaps) = ([], [], [])
    facts = FactSelection([], scope: frame.scope)
    columns = frame.columns(DistrictNames())
  }

  static func maker(of topic: SheetTopic) -> SheetMaker<ReportTables>? {
    switch topic {
    case .observations:
      SheetMaker(\.entries.count, rows: { $0.entries[$1].factCount }) { $0.observations(of: $1) }
    case .targets:
      SheetMaker(\.targets.count, rows: { $0.targets[$1].factCount }) { $0.targets(of: $1) }
    case .documents: SheetMaker(\.facts.documents.count) { $0.documents(of: $1) }
    case .people: SheetMaker(\.facts.people.count) { $0.people(of: $1) }
    case .events: SheetMaker(\.facts.events.count) { $0.events(of: $1) }
    case .directives: SheetMaker(\.facts.directives.count) { $0.directives(of: $1) }
    case .assessments: SheetMaker(\.facts.assessments.count) { $0.assessments(of: $1) }
    case .conflicts:
      SheetMaker(\.entries.count, rows: { $0.entries[$1].factCount }) { $0.conflicts(of: $1) }
    case .gaps: SheetMaker(\.gaps.count) { $0.gaps(of: $1) }
    case .panel, .rankings, .changes, .sources, .quarantine: nil
    }
  }

  /// How many facts of each article stand in these tables.
  var uses: [(origin: Origin, count: Int)] {
    let used = (entries + targets).lazy.flatMap(\.facts).map(\.fact) + facts.facts
    var ids: [ObjectIdentifier: (origin: Origin, ids: Set<String>)] = [:]
    for fact in used {
      ids[ObjectIdentifier(fact.origin), default: (fact.origin, [])].ids.insert(fact.id)
    }
    return ids.values.map { ($0.origin, $0.ids.count) }
  }
}

extension TimelineEntry {
  fileprivate var factCount: Int { readings.reduce(0) { $0 + $1.facts.count } }
}
