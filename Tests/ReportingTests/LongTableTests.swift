import Chronology
import TestSupport
import Testing

@testable import Reporting

@Suite struct LongTableTests {
  /// Three pieces of rows in each dialect, and a table without rows.
  private func files(_ dialects: [CSVDialect]) -> [ListedFile] {
    var list = FileList()
    for dialect in dialects {
      for (index, count) in [0, 400, 300].enumerated() {
        let sheet = CSVSheet(
          "observations", columns: [CSVColumn("n", "N", "a number") { .integer($0) }],
          rows: Array(0..<count))
        list.add(ReportFile([], of: sheet, in: dialect, isUnfinished: index < 2))
      }
    }
    return list.files
  }

  @Test(arguments: [
    (CSVDialect.allCases, 700, ["excel-vi/observations.csv"]),
    ([.standard], 700, ["csv/observations.csv"]),
    (CSVDialect.allCases, 701, []),
  ])
  func itIsToldOncePerTable(dialects: [CSVDialect], room: Int, paths: [String]) {
    let long = LongTable.among(files(dialects), room: room)
    #expect(long.map(\.path) == paths)
    #expect(long.allSatisfy { $0.rowCount == 700 })
  }

  /// With the header 700 rows are one more than there is room for.
  @Test(arguments: [
    (ReportLanguage.vietnamese, "có 700 dòng; Excel và LibreOffice chỉ mở được 700 dòng đầu"),
    (.english, "has 700 rows; Excel and LibreOffice open the first 700, the header included"),
  ])
  func thePageSaysSo(language: ReportLanguage, words: String) throws {
    var page = IndexPage(
      period: .year(2022), files: files(CSVDialect.allCases), share: PageShare(), latest: nil,
      unread: 0,
      wording: Wording(language, catalog: try Make.catalog()))
    #expect(!page.tables.contains(words))
    page.tableRoom = 700
    #expect(page.tables.contains("<p class=\"doubt\">excel-vi/observations.csv \(words)"))
  }
}
