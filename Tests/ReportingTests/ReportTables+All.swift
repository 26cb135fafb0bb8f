@testable import Reporting

extension ReportTables {
  /// All tables at once.
  var sheets: [CSVSheet] { ReportTables.makers.map { $0(self) } }

  func files(dialects: [CSVDialect]) -> [ReportFile] {
    var files: [ReportFile] = []
    try? write(dialects) { files.append($0) }
    return files
  }
}
