import Catalog
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// docs/REPORTS.md lists every column of every table; what it lists is made from the code.
@Suite struct ReportsDocumentTests {
  private static let start = "<!-- columns: made by ReportsDocumentTests -->\n"
  private static let end = "<!-- end of columns -->\n"
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/REPORTS.md")

  /// After a change of the tables: `UPDATE_GOLDEN=1 swift test --filter ReportsDocumentTests`.
  @Test func columnsAreCurrent() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let head = try #require(text.components(separatedBy: Self.start).first)
    let tail = try #require(text.components(separatedBy: Self.end).last)
    let current = try head + Self.start + Self.sections() + Self.end + tail
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try current.write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/REPORTS.md")
    }
    let isCurrent = text == current
    #expect(isCurrent, "docs/REPORTS.md lists other columns than the tables have")
  }

  @Test func filesAreNamed() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    for name in ["index.html", "national.md", "datapackage.json", WebMetadata.path, "charts/"] {
      #expect(text.contains(name), "\(name)")
    }
  }

  private static func sections() throws -> String {
    let indicators = Set(try Make.catalog().indicators.map(\.id))
    return try SampleTables().sheets.map { sheet in
      let topic = try #require(SheetTopic(rawValue: sheet.name))
      let rows = sheet.fields.filter { !indicators.contains($0.name) }.map(row)
      return """

        ### \(sheet.name).csv (\(topic.title(.vietnamese)))

        \(topic.meaning(.english).prefix(1).uppercased() + topic.meaning(.english).dropFirst()).

        | column | in excel-vi | type | unit | meaning |
        | --- | --- | --- | --- | --- |
        \(rows.joined(separator: "\n"))

        """
    }.joined() + "\n"
  }

  private static func row(_ field: CSVField) -> String {
    let type = field.vocabulary == nil ? field.type.rawValue : "word"
    return
      "| `\(field.name)` | \(field.title) | \(type) | \(field.unit ?? "") | \(field.description) |"
  }
}
