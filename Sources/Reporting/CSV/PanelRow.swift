import Catalog
import Chronology

/// Values that hold of one place at one time.
struct PanelRow: Sendable {
  struct Value: Sendable {
    var value: ExactDecimal?
    /// Sources differ.
    var isDisputed: Bool
  }

  var place: String
  var period: Period
  /// By indicator.
  var values: [String: Value] = [:]

  /// Their indicators, in order; `nil` for none.
  var disputed: String? {
    let ids = values.filter(\.value.isDisputed).keys.sorted()
    return ids.isEmpty ? nil : ids.joined(separator: "; ")
  }
}

extension ReportTables {
  private struct Key: Hashable {
    var place: String
    var period: Period
  }

  /// Values that hold and were read, not half-way ones, of whole places and catalogued indicators; in no order.
  var panelRows: [PanelRow] {
    var rows: [Key: PanelRow] = [:]
    for entry in entries.sorted(by: { $0.key.precedes($1.key) })
    where isInPanel(entry.key) && !entry.isDerived && entry.halfway == nil {
      guard let period = entry.key.period else { continue }
      let key = Key(place: entry.key.place, period: period)
      let empty = PanelRow(place: key.place, period: period)
      if rows[key]?.values[entry.key.indicator] == nil {
        rows[key, default: empty].values[entry.key.indicator] = PanelRow.Value(
          value: entry.best?.value, isDisputed: entry.status == .conflict)
      }
    }
    return Array(rows.values)
  }

  private func isInPanel(_ key: SeriesKey) -> Bool {
    key.kind == .actual && key.subject == nil && catalog.indicator(key.indicator) != nil
      && catalog.indicator(key.indicator)?.unit == key.unit
  }
}
