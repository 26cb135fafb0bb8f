import Catalog
import Chronology
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
      let excerpt = try reading.timeline(reporter.excerpt(for: period))
      #expect(excerpt.entries.count < everything.entries.count)
      let places = Reporter.places(in: excerpt, period: period)
      #expect(places == Reporter.places(in: everything, period: period))
      let request = ReportRequest(period: period, places: places)
      let whole = try files(reporter.set(request, from: everything, changes: []))
      let part = try files(
        reporter.set(request, from: excerpt, changes: [], histories: reading.timeline))
      #expect(part.keys.sorted() == whole.keys.sorted(), "\(period)")
      for (path, file) in part where file != whole[path] {
        Issue.record("\(period)/\(path) differs")
      }
    }
  }

  private func files(_ set: ReportSet) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    try set.write { files[$0.path, default: []] += $0.bytes }
    return files
  }
}
