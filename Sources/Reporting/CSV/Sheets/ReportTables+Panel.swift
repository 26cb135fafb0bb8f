import Catalog
import Chronology

// Places and periods down, indicators across; and the rankings.
extension ReportTables {
  private struct PanelKey: Hashable {
    var place: String
    var period: Period
  }

  private struct PanelRow {
    var key: PanelKey
    var values: [String: TimelineEntry]
  }

  /// Values that hold and were read, not half-way ones, of whole places and catalogued indicators; a column for each
  /// that occurs.
  var panel: CSVSheet {
    var cells: [PanelKey: [String: TimelineEntry]] = [:]
    for entry in entries.sorted(by: { $0.key.precedes($1.key) })
    where isInPanel(entry.key) && !entry.isDerived && entry.halfway == nil {
      guard let period = entry.key.period else { continue }
      let key = PanelKey(place: entry.key.place, period: period)
      if cells[key]?[entry.key.indicator] == nil {
        cells[key, default: [:]][entry.key.indicator] = entry
      }
    }
    let rows = cells.map { PanelRow(key: $0, values: $1) }.sorted { left, right in
      left.key.place == right.key.place
        ? left.key.period < right.key.period : left.key.place < right.key.place
    }
    let used = Set(cells.values.flatMap(\.keys))
    return CSVSheet(
      "panel",
      columns: panelHead + catalog.indicators.filter { used.contains($0.id) }.map(panelColumn),
      rows: rows)
  }

  private func isInPanel(_ key: SeriesKey) -> Bool {
    key.kind == .actual && key.subject == nil && catalog.indicator(key.indicator) != nil
      && catalog.indicator(key.indicator)?.unit == key.unit
  }

  private var panelHead: [CSVColumn<PanelRow>] {
    let place: [CSVColumn<PanelRow>] = columns.place { ($0.key.place, $0.key.period.lastDay) }
    let disputed = CSVColumn<PanelRow>(
      "disputed", "Chỉ tiêu có nguồn mâu thuẫn",
      "ids of the indicators in this row on which sources differ; see conflicts.csv"
    ) { row in .text(ReportTables.disputed(row.values)) }
    return place + columns.period { $0.key.period } + columns.window { $0.key.period }
      + [disputed]
  }

  private static func disputed(_ values: [String: TimelineEntry]) -> String? {
    let ids = values.filter { $0.value.status == .conflict }.keys.sorted()
    return ids.isEmpty ? nil : ids.joined(separator: "; ")
  }

  private func panelColumn(_ indicator: Indicator) -> CSVColumn<PanelRow> {
    CSVColumn(
      indicator.id, panelTitle(indicator), .number, indicator.labelEN, unit: indicator.unit
    ) { .number($0.values[indicator.id]?.best?.value) }
  }

  /// Labels of a user's catalog may repeat; headers may not.
  private func panelTitle(_ indicator: Indicator) -> String {
    let isUnique = catalog.indicators.count { $0.label == indicator.label } == 1
    return isUnique && !indicator.label.isEmpty
      ? indicator.label : "\(indicator.label) (\(indicator.id))"
  }

  private struct RankingRow {
    var table: IndexTable
    var row: IndexTable.Row
    var figure: Figure
  }

  var rankings: CSVSheet {
    let isProvince = NationalBriefing.provinceTest(catalog)
    let provinces = selection.index.places.filter(isProvince)
      .map { place in (place, selection.figures(of: place)) }
    let tables = IndexTable.tables(
      nation: [], provinces: provinces, regions: [], selection: selection)
    let rows = tables.flatMap { table in
      table.rows.compactMap { row in
        (row.rank ?? row.score).map { RankingRow(table: table, row: row, figure: $0) }
      }
    }
    return CSVSheet("rankings", columns: rankingHead + rankingValues + rankingSource, rows: rows)
  }

  private var rankingHead: [CSVColumn<RankingRow>] {
    let index = CSVColumn<RankingRow>("index", "Bộ chỉ số", "the index: par_index, sipas, …") {
      .text($0.table.stem)
    }
    let place: [CSVColumn<RankingRow>] = columns.place { ($0.row.place, $0.table.period.lastDay) }
    return [index] + columns.period { $0.table.period } + place
  }

  private var rankingValues: [CSVColumn<RankingRow>] {
    typealias Column = CSVColumn<RankingRow>
    return [
      Column("rank", "Hạng", .number, "rank in the index; 1 is best", unit: "rank") {
        .number($0.row.rank?.actual?.best?.value)
      },
      Column("of", "Trên tổng số", .number, "how many were ranked") {
        .number($0.row.rank?.actual?.best?.of)
      },
      Column("score", "Giá trị", .number, "value of the index, in its own unit") {
        .number($0.row.score?.actual?.best?.value)
      },
      Column("score_unit", "Đơn vị tính", "unit of score") { row in
        row.row.score.map { .term("unit", $0.unit) } ?? .empty
      },
      Column("previous_rank", "Hạng kỳ trước", .number, "rank a year before", unit: "rank") {
        .number($0.row.rank?.samePeriodRead?.best?.value)
      },
      Column(
        "change", "Thay đổi (bậc)", .number, "places gained (+) or lost (-), computed",
        unit: "places"
      ) { .number($0.row.rank?.differenceRead?.value) },
      Column(
        "change_stated", "Thay đổi nguồn nêu (bậc)", .number,
        "places gained (+) or lost (-), as a source states it", unit: "places"
      ) { .number($0.row.rank?.changes.first?.best?.value) },
    ]
  }

  private var rankingSource: [CSVColumn<RankingRow>] {
    let status = CSVColumn<RankingRow>(
      "status", "Đối chiếu", "agreement of the sources", of: "status"
    ) { $0.figure.actual?.status }
    return [status] + columns.origin { $0.figure.actual?.best?.facts.first?.fact.origin }
  }
}
