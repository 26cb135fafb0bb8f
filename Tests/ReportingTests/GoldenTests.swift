import Chronology
import TestSupport
import Testing

@testable import Reporting

@Suite struct GoldenTests {
  static let paths = [
    "charts/nam-dinh-dossiers-on-time-percent.svg", "charts/nam-dinh-par-index-rank.svg",
    "charts/nam-dinh-par-index-score.svg", "charts/national-par-index-2021.svg",
    "csv/assessments.csv", "csv/changes.csv", "csv/conflicts.csv", "csv/csv-metadata.json",
    "csv/directives.csv",
    "csv/documents.csv", "csv/events.csv", "csv/gaps.csv", "csv/observations.csv",
    "csv/panel.csv", "csv/people.csv", "csv/quarantine.csv", "csv/rankings.csv",
    "csv/sources.csv", "csv/targets.csv", "datapackage.json", "excel-vi/assessments.csv",
    "excel-vi/changes.csv", "excel-vi/conflicts.csv", "excel-vi/directives.csv",
    "excel-vi/documents.csv", "excel-vi/events.csv", "excel-vi/gaps.csv",
    "excel-vi/observations.csv", "excel-vi/panel.csv", "excel-vi/people.csv",
    "excel-vi/quarantine.csv", "excel-vi/rankings.csv", "excel-vi/sources.csv",
    "excel-vi/targets.csv", "index.html", "nam-dinh.md", "national.md",
  ]

  static var changes: [ReportChange] {
    var old = Sample.timeline
    old.entries.removeAll { $0.key.indicator == "legal_documents_issued" }
    old.entries = old.entries.map { entry in
      guard entry.key.indicator == "saved_expenditure_vnd" else { return entry }
      return Make.entry(entry.key, "400000000000000", from: Sample.review, about: "2022-H1")
    }
    return ReportChange.changes(from: old, to: Sample.timeline)
  }

  @Test func everyFileOfAPeriod() throws {
    let files = try Make.files(Sample.timeline, "2022-H1", changes: GoldenTests.changes)
    #expect(files.map(\.path) == GoldenTests.paths)
    for file in files { try Golden.expect(file.bytes, "vi/\(file.path)") }
  }

  @Test func englishBriefings() throws {
    let files = try Make.files(Sample.timeline, "2022-H1", language: .english)
    for file in files where file.path.hasSuffix(".md") || file.path.hasSuffix(".html") {
      try Golden.expect(file.bytes, "en/\(file.path)")
    }
  }

  @Test func anEmptyTimeline() throws {
    let files = try Make.files(Timeline(), "2022")
    for file in files where file.path.hasSuffix(".md") {
      try Golden.expect(file.bytes, "empty/\(file.path)")
    }
  }

  /// Neither the order of the arrays nor a second run changes a byte.
  @Test(arguments: [1, 2, 3]) func shuffledInput(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var shuffled = Sample.timeline
    shuffled.entries.shuffle(using: &generator)
    shuffled.facts.shuffle(using: &generator)
    shuffled.articles.shuffle(using: &generator)
    let changes = GoldenTests.changes.shuffled(using: &generator)
    let expected = try Make.files(Sample.timeline, "2022-H1", changes: GoldenTests.changes)
    #expect(try Make.files(shuffled, "2022-H1", changes: changes) == expected, "seed \(seed)")
  }
}
