import Catalog
import Chronology

/// The statistical annex of a place's report: every official row, with a value or a visible gap.
struct AnnexTable: Sendable {
  struct Line: Sendable {
    var row: AnnexRow
    /// `nil` is a gap.
    var figure: Figure?
  }

  var lines: [Line]

  /// Of the figures only the province's own count, not those of its districts.
  init(_ rows: [AnnexRow], figures: [Figure], province: String, period: Period) {
    var byIndicator: [String: Figure] = [:]
    for figure in figures
    where figure.identity.place == province && figure.identity.subject == nil
      && figure.actual != nil && !figure.isOfFormerUnit
      && byIndicator[figure.identity.indicator] == nil
    {
      byIndicator[figure.identity.indicator] = figure
    }
    lines = rows.map { row in Line(row: row, figure: row.indicator.flatMap { byIndicator[$0] }) }
  }

  var gaps: [AnnexRow] { lines.filter { $0.figure == nil }.map(\.row) }
}
