import Catalog
import Chronology

// Places and periods down, indicators across.
extension WideTables {
  /// A column for each indicator that occurs.
  func panel(of items: Range<Int>) -> CSVSheet {
    CSVSheet(
      "panel", columns: panelHead + indicators.map(panelColumn), rows: panel[items])
  }

  private var panelHead: [CSVColumn<PanelRow>] {
    let place: [CSVColumn<PanelRow>] = columns.place { ($0.place, $0.period.lastDay) }
    let disputed = CSVColumn<PanelRow>(
      "disputed", "Chỉ tiêu có nguồn mâu thuẫn",
      "ids of the indicators in this row on which sources differ; see conflicts.csv"
    ) { .text($0.disputed) }
    return place + columns.period { $0.period } + columns.window { $0.period } + [disputed]
  }

  private func panelColumn(_ indicator: Indicator) -> CSVColumn<PanelRow> {
    CSVColumn(
      indicator.id, panelTitle(indicator), .number, indicator.labelEN, unit: indicator.unit
    ) { .number($0.values[indicator.id]?.value) }
  }

  /// Labels of a user's catalog may repeat; headers may not.
  private func panelTitle(_ indicator: Indicator) -> String {
    let isUnique = catalog.indicators.count { $0.label == indicator.label } == 1
    return isUnique && !indicator.label.isEmpty
      ? indicator.label : "\(indicator.label) (\(indicator.id))"
  }
}
