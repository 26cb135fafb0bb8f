import Catalog
import Chronology
import Foundation
import Pipeline
import Reporting
import TestSupport
import Testing
import TimelineStore

@Suite("A report needs no more than its excerpt of the timeline")
struct ExcerptTests {
  /// Of all articles of the fixtures, and every period that can be reported on.
  @Test("Every file is the same from the excerpt and from everything")
  func sameFiles() throws {
    let directory = try TemporaryDirectory()
    let facts = try FixtureArticles.map { article, stage in stage.facts(in: article).facts }
    try directory.write(
      facts.joined().map { try FactLine($0).line() }.joined(), "facts.jsonl")
    let path = directory.path("timeline.sqlite")
    _ = try StoreJobs.load(
      [directory.path("facts.jsonl")], into: path, day: try #require(Day("2026-01-31")))
    let reporter = Reporter(catalog: try Catalog.builtIn())
    let reading = try StoreReader(path).reading(asOf: nil, seldom: reporter.seldom)
    let everything = try reading.timeline(.everything)
    let periods = Reporter.periods(
      in: try reading.survey(), grains: Set(ReportGrain.allCases))
    #expect(periods.count > 15)
    for period in periods {
      let newest = try reading.newest(reporter.newest(for: period))
      let excerpt = reporter.excerpt(for: period, and: newest)
      #expect(try reading.timeline(excerpt).entries.count < everything.entries.count)
      let request = ReportRequest(period: period)
      let whole = try files(reporter.set(request, from: ReportSource(everything)))
      let part = try files(
        reporter.set(
          request,
          from: ReportReadings(reading).source(excerpt)))
      #expect(part.keys.sorted() == whole.keys.sorted(), "\(period)")
      for (path, file) in part where file != whole[path] {
        Issue.record("\(period)/\(path) differs")
      }
    }
  }

  /// An index that was told for 2019 and 2021, of which 2021 is taken back: that the report now shows 2019 again is no
  /// news of 2019.
  @Test("What was newest before is looked for in both stores")
  func olderValuesAreNotNew() throws {
    let directory = try TemporaryDirectory()
    let lines = try [2019, 2021].map { try line(year: $0) }
    try publish(Period(.half(1, of: 2023)), now: [lines[0]], before: lines, in: directory)
    let figures = try directory.text("out/2023-H1/csv/observations.csv")
    let changes = try directory.text("out/2023-H1/csv/changes.csv")
    #expect(figures.split(separator: "\r\n").count == 2)
    #expect(changes.split(separator: "\r\n").count == 1)
  }

  @Test("What was known of a province that nothing tells of any more is withdrawn")
  func provincesThatAreGone() throws {
    let directory = try TemporaryDirectory()
    let lines = try ["ha-tinh", "nam-dinh"].map { try line(year: 2022, of: $0) }
    try publish(.year(2022), now: [lines[1]], before: lines, in: directory)
    let changes = try directory.text("out/2022/csv/changes.csv").split(separator: "\r\n")
    #expect(changes.count == 2)
    #expect(changes.last?.hasPrefix("withdrawn,ha-tinh,") == true)
  }

  /// Articles whose place nobody knows, most of which only the chart names.
  @Test("Doubts about articles of earlier years that a chart draws are told")
  func articlesOfCharts() throws {
    let directory = try TemporaryDirectory()
    try directory.write(try (2013...2022).map { try line(year: $0) }.joined(), "facts.jsonl")
    let path = directory.path("timeline.sqlite")
    _ = try StoreJobs.load(
      [directory.path("facts.jsonl")], into: path, day: try #require(Day("2023-08-01")))
    let reporter = Reporter(catalog: try Catalog.builtIn())
    let reading = try StoreReader(path).reading(asOf: nil, seldom: reporter.seldom)
    let excerpt = reporter.excerpt(
      for: .year(2022), and: try reading.newest(reporter.newest(for: .year(2022))))
    #expect(try reading.timeline(excerpt).articles.count < 10)
    let request = ReportRequest(period: .year(2022))
    let whole = try files(
      reporter.set(request, from: ReportSource(reading.timeline(.everything))))
    let part = try files(reporter.set(request, from: ReportReadings(reading).source(excerpt)))
    #expect(part == whole)
    let briefing = String(decoding: part["ha-tinh.md"] ?? [], as: UTF8.self)
    #expect(briefing.components(separatedBy: "| bài không rõ địa phương |").count - 1 == 10)
  }

  /// From facts of now and of the last publication.
  private func publish(
    _ period: Period, now: [String], before: [String], in directory: TemporaryDirectory
  ) throws {
    let sets = try ReportSets(
      plans: [ReportPlan()], dialects: [.standard], catalog: Catalog.builtIn())
    func reading(_ name: String, _ lines: [String]) throws -> TimelineReading {
      try directory.write(lines.joined(), "\(name).jsonl")
      let path = directory.path("\(name).sqlite")
      _ = try StoreJobs.load(
        [directory.path("\(name).jsonl")], into: path, day: try #require(Day("2023-08-01")))
      return try StoreReader(path).reading(asOf: nil, seldom: sets.seldom)
    }
    let output = OutputDirectory(path: directory.path("out"))
    try Directory.create(output.path)
    _ = try sets.publish(
      [PlannedReport(period: period, plan: ReportPlan())],
      from: ReportReadings(reading("now", now), before: reading("before", before)), to: output)
  }

  /// The rank of a province in an index of a year, told in the spring after it.
  private func line(year: Int, of place: String = "ha-tinh") throws -> String {
    let origin = Origin(
      source: "inbox/\(place)-\(year).html", title: "PAR Index \(year)", publisher: "Báo A",
      published: Day("\(year + 1)-04-20"))
    let rank = Observation(
      indicator: "par_index_rank", value: ExactDecimal(12), unit: "rank", period: .year(year))
    let fact = Fact(
      id: "F00000000\(year)", origin: origin, place: place,
      evidence: Evidence(sentence: "Hà Tĩnh xếp thứ 12.", span: 0..<5), confidence: 0.9,
      rule: "sample", detail: .observation(rank))
    return try FactLine(fact).line()
  }

  private func files(_ set: ReportSet) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    try set.write { files[$0.path, default: []] += $0.bytes }
    return files
  }
}
