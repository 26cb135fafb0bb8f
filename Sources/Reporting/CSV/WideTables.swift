import Catalog
import Chronology

/// Tables that set places beside each other, or list what all rest on.
struct WideTables: Sendable {
  /// Places and periods down, in order.
  let panel: [PanelRow]
  /// Those that occur in the panel.
  let indicators: [Indicator]
  let rankings: [RankingRow]
  /// Of numbers that this period shows, and withdrawn ones of its time.
  let changes: [ReportChange]
  /// Articles behind the rows of the other tables.
  let sources: SourceRows
  /// Inputs that could not be read at all, of whatever period.
  let unread: [QuarantineRecord]
  let period: Period
  let columns: SharedColumns

  var catalog: Catalog { columns.wording.catalog }

  init(_ material: WideMaterial, from source: ReportSource) {
    panel = material.contributions.flatMap(\.panel).sorted { left, right in
      left.place == right.place ? left.period < right.period : left.place < right.place
    }
    let used = Set(panel.lazy.flatMap(\.values.keys))
    indicators = material.frame.catalog.indicators.filter { used.contains($0.id) }
    rankings = RankingRow.rows(material)
    changes = material.contributions.flatMap(\.changes).sorted { $0.key.precedes($1.key) }
    sources = SourceRows(material, from: source.archive)
    unread = source.quarantine.sorted { left, right in
      (left.source, left.reason, left.message) < (right.source, right.reason, right.message)
    }
    period = material.frame.period
    columns = material.frame.columns(material.districts)
  }

  /// `nil` for tables that ``ReportTables`` have rows of.
  static func maker(of topic: SheetTopic) -> SheetMaker<WideTables>? {
    switch topic {
    case .panel: SheetMaker(\.panel.count) { $0.panel(of: $1) }
    case .rankings: SheetMaker(\.rankings.count) { $0.rankings(of: $1) }
    case .changes: SheetMaker(\.changes.count) { $0.changes(of: $1) }
    case .sources:
      SheetMaker(\.sources.count, rows: { $0.sources.size(of: $1) }) { try $0.sources(of: $1) }
    case .quarantine: SheetMaker(\.unread.count) { $0.quarantine(of: $1) }
    case .observations, .targets, .documents, .people, .events, .directives, .assessments,
      .conflicts, .gaps:
      nil
    }
  }
}
