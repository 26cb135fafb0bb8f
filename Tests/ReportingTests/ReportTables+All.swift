@testable import Reporting

extension ReportTables {
  /// All tables at once.
  var sheets: [CSVSheet] { ReportTables.makers.map { $0(self) } }

  func files(dialects: [CSVDialect]) -> [ReportFile] {
    let files = parts(in: dialects).flatMap { $0() }
    return files + descriptions(of: files.map(ListedFile.init))
  }
}
