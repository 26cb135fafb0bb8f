import Catalog
import Chronology

// What the annex of a briefing asks for and no source tells.
extension ReportTables {
  private typealias Gap = (place: String, row: AnnexRow)

  func gaps(of items: Range<Int>) -> CSVSheet {
    let place: [CSVColumn<Gap>] = columns.place { ($0.place, self.period.lastDay) }
    return CSVSheet(
      "gaps", columns: place + columns.period { _ in self.period } + gapColumns, rows: gaps[items])
  }

  private var gapColumns: [CSVColumn<Gap>] {
    typealias Column = CSVColumn<Gap>
    return [
      Column("section", "Mục", "section of the annex") { .text($0.row.sectionTitle) },
      Column("row", "Dòng", "number of the row, with a letter before it") {
        .text("PL-\($0.row.row)")
      },
      Column("label", "Chỉ tiêu thống kê", "what the annex asks for") { .text($0.row.label) },
      Column("unit", "Đơn vị tính", "unit as the annex prints it") { .text($0.row.unit) },
      Column("indicator", "Mã chỉ tiêu", "catalogue id of the wanted value") {
        .text($0.row.indicator)
      },
    ]
  }
}
