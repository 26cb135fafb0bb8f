import Chronology
import TestSupport
import Testing

@testable import TimelineStore

@Suite struct QuarantineTests {
  let directory: TemporaryDirectory
  let store: TimelineStore

  init() throws {
    directory = try TemporaryDirectory()
    store = try TimelineStore.open(at: directory.file())
  }

  func broken(_ article: Article) -> LoadedInput {
    var input = sampleInput(article, [])
    let message = "\(input.path): 0 bytes; fetch it again"
    input.result = .quarantined(
      QuarantineRecord(source: input.path, reason: "empty", message: message))
    return input
  }

  @Test func isCountedOnceAndKeepsItsFirstDay() throws {
    let input = broken(sampleArticle("a"))
    let first = try store.load([input])
    #expect([first.quarantined, first.newlyQuarantined] == [1, 1])
    let second = try store.load([input], on: "2022-09-01")
    #expect([second.quarantined, second.newlyQuarantined] == [1, 0])
    #expect(
      try store.quarantine() == [
        QuarantineRecord(
          source: input.path, reason: "empty",
          message: "inbox/baohatinh.vn/a.html: 0 bytes; fetch it again", since: day("2022-08-01"))
      ])
    #expect(try store.timeline().quarantine == store.quarantine())
    #expect(try store.inputs()[input.path]?.state == .quarantined)
  }

  @Test func leavesWhatTheInputGaveBefore() throws {
    let article = sampleArticle("a")
    let good = sampleInput(article, [.observation(sampleObservation("86.14"))])
    try store.load([good])
    try store.load([broken(article)])
    #expect(try store.timeline().entries.count == 1)
    try store.load([good])
    #expect(try store.quarantine().isEmpty)
  }

  @Test func recordsOfAnArchiveAreKeptApart() throws {
    var input = sampleInput(sampleArticle("a", source: "x.warc#1"), [samples[1]])
    input.path = "x.warc"
    input.rejected = [
      QuarantineRecord(source: "x.warc#2", reason: "undecodable", message: "x.warc#2: …")
    ]
    #expect(try store.load([input]).newlyQuarantined == 1)
    #expect(try store.inputs()["x.warc"]?.state == .loaded)
    #expect(try store.quarantine().map(\.source) == ["x.warc#2"])
    #expect(try store.timeline().articles.map(\.origin.source) == ["x.warc#1"])
  }
}
