import Chronology
import TestSupport
import Testing

@testable import TimelineStore

@Suite struct LedgerTests {
  let directory: TemporaryDirectory
  let store: TimelineStore

  init() throws {
    directory = try TemporaryDirectory()
    store = try TimelineStore.open(at: directory.file())
  }

  @Test func aRunIsWrittenDownFromBeginningToEnd() throws {
    #expect(try store.lastRun() == nil)
    let info = RunInfo(
      day: day("2022-08-01"), started: "2022-08-01T06:00:00+07:00", toolVersion: "1.0.0",
      configHash: "ab")
    let id = try store.beginRun(info)
    #expect(try store.lastRun() == RunRecord(id: id, info: info))
    var counts = try store.load(
      LoadBatch([sampleInput(sampleArticle("a"), samples)]), run: id)
    #expect(counts.sightings == 1)
    counts.sightings = 0
    let outcome = RunOutcome(
      status: .published, finished: "2022-08-01T06:00:09+07:00", counts: counts)
    try store.finishRun(id, outcome)
    #expect(try store.lastRun() == RunRecord(id: id, info: info, outcome: outcome))
  }

  @Test func theSummaryCounts() throws {
    try store.load([sampleInput(sampleArticle("a"), samples)])
    let summary = try store.summary()
    #expect(summary.schemaVersion == Migration.latest)
    #expect([summary.inputs, summary.quarantined, summary.articles] == [1, 0, 1])
    #expect(
      summary.facts.map(\.type) == [
        "observation", "document", "person", "event", "directive", "assessment",
      ])
    #expect(summary.facts.map(\.count) == [1, 1, 1, 1, 1, 1])
    #expect(
      summary.feeds == [
        StoreSummary.Feed(
          name: "baohatinh", articles: 1, facts: 6, firstPublished: day("2022-07-20"),
          lastPublished: day("2022-07-20"), lastLoaded: day("2022-08-01"))
      ])
    #expect(summary.lastRun?.outcome == nil)
  }

  @Test func aReaderSeesWhatTheWriterCommitted() throws {
    try store.load([sampleInput(sampleArticle("a"), samples)])
    let reader = try TimelineStore.open(at: directory.file(), readOnly: true)
    #expect(try reader.timeline() == store.timeline())
    #expect(try reader.dump() == store.dump())
  }
}
