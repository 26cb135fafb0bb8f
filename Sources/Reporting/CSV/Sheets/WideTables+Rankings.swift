import Catalog
import Chronology

/// A province in the ranking of an index.
struct RankingRow: Sendable {
  /// Of the index, without `_rank`.
  var stem: String
  var period: Period
  var row: IndexTable.Row
  var figure: Figure

  static func rows(_ material: WideMaterial) -> [RankingRow] {
    let frame = material.frame
    let provinces = material.places.filter(NationalBriefing.provinceTest(frame.catalog))
      .map { place in (place, material.figures(of: place)) }
    let tables = IndexTable.tables(
      nation: [], provinces: provinces, regions: [], scope: frame.scope, catalog: frame.catalog)
    return tables.flatMap { table in
      table.rows.compactMap { row in
        (row.rank ?? row.score).map {
          RankingRow(stem: table.stem, period: table.period, row: row, figure: $0)
        }
      }
    }
  }
}

// Provinces beside each other in each index.
extension WideTables {
  func rankings(of items: Range<Int>) -> CSVSheet {
    CSVSheet(
      "rankings", columns: rankingHead + rankingValues + rankingSource, rows: rankings[items])
  }

  private var rankingHead: [CSVColumn<RankingRow>] {
    let index = CSVColumn<RankingRow>("index", "Bộ chỉ số", "the index: par_index, sipas, …") {
      .text($0.stem)
    }
    let place: [CSVColumn<RankingRow>] = columns.place { ($0.row.place, $0.period.lastDay) }
    return [index] + columns.period { $0.period } + place
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
