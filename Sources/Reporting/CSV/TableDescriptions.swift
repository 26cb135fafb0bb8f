import Catalog
import Chronology

/// What the columns of all tables of a set mean, for programs.
struct TableDescriptions: Sendable {
  let period: Period
  /// Vietnamese, as the tables are.
  let wording: Wording

  private var name: String { "nienbieu-" + period.label.lowercased().replacing("/", with: "-") }

  func files(on files: [ListedFile]) -> [ReportFile] {
    let tables = files.compactMap(\.table)
    if tables.isEmpty { return [] }
    let title = "Niên Biểu: \(wording.periods.long(period))"
    let standard = tables.filter { $0.dialect == .standard }
    let web = WebMetadata(title: title, tables: standard.map { ($0.sheet, $0.fields) })
    // Those of one dialect stand together.
    let sorted = CSVDialect.allCases.flatMap { dialect in tables.filter { $0.dialect == dialect } }
    let package = DataPackage(name: name, title: title, resources: sorted, wording: wording)
    return (standard.isEmpty ? [] : [ReportFile(path: WebMetadata.path, text: web.json())])
      + [ReportFile(path: "datapackage.json", text: package.json())]
  }
}
