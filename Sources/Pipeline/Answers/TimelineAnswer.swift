import Catalog
import Chronology

/// The history of a place or an indicator: one row a number, oldest period first.
package struct TimelineAnswer {
  package struct Row: Encodable, Hashable, Sendable {
    var period: String
    var place: String
    var indicator: String
    var label: String
    var kind: String
    var value: String
    var of: String?
    var unit: String
    var status: String
    var readings: Int
    var fact: String
    var source: String
  }

  package private(set) var rows: [Row] = []

  package init(_ timeline: Timeline, place: String?, indicator: String?, catalog: Catalog) {
    let entries = timeline.entries.filter { entry in
      (place == nil || entry.key.place == place)
        && (indicator == nil || entry.key.indicator == indicator)
    }
    rows = entries.compactMap { Row($0, catalog: catalog) }.sorted { $0.order < $1.order }
  }

  package var table: String {
    var table = TextTable(header: [
      "period", "place", "indicator", "kind", "value", "unit", "status", "fact",
    ])
    for row in rows {
      table.add([
        row.period, row.place, row.label, row.kind,
        row.of.map { "\(row.value)/\($0)" } ?? row.value, row.unit, row.status, row.fact,
      ])
    }
    return table.text
  }

  package var csv: String {
    let header = [
      "period", "place", "indicator", "label", "kind", "value", "of", "unit", "status", "readings",
      "fact", "source",
    ]
    let lines = rows.map { row in
      [
        row.period, row.place, row.indicator, row.label, row.kind, row.value, row.of ?? "",
        row.unit, row.status, String(row.readings), row.fact, row.source,
      ]
    }
    return ([header] + lines).map(CSVLine.line).joined()
  }

  package func json() throws -> String { try rows.map { try JSONLines.line($0) }.joined() }
}

extension TimelineAnswer.Row {
  fileprivate init?(_ entry: TimelineEntry, catalog: Catalog) {
    guard let reading = entry.readings.first, let best = reading.facts.first else { return nil }
    let key = entry.key
    self.init(
      period: key.period?.label ?? "", place: key.place, indicator: key.indicator,
      label: key.label ?? catalog.indicator(key.indicator)?.label ?? key.indicator,
      kind: key.kind.rawValue, value: reading.value.description, of: reading.of?.description,
      unit: key.unit, status: reading.derived ? "derived" : entry.status.rawValue,
      readings: entry.readings.count,
      fact: best.fact.id, source: best.fact.origin.source)
  }

  /// Total: the id of the fact decides last.
  fileprivate var order: String {
    [place, indicator, label, period, kind, unit, value, fact].joined(separator: "\u{0}")
  }
}
