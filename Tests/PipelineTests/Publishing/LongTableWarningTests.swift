import Pipeline
import Testing

@testable import Reporting

@Suite("Tables that a spreadsheet does not open as a whole")
struct LongTableWarningTests {
  @Test("The warning names file, rows, room and remedy")
  func warning() {
    let table = LongTable(path: "excel-vi/observations.csv", rowCount: 1_601_923)
    #expect(
      table.warning(at: "output/2023/excel-vi/observations.csv")
        == "output/2023/excel-vi/observations.csv has 1601923 rows, of which spreadsheets open the first "
        + "1048575 and the header; filter it by place or indicator in the store's copy for readers")
  }
}
