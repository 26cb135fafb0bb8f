import Chronology
import Foundation
import TestSupport
import Testing

@testable import TimelineStore

@Suite struct SnapshotTests {
  let directory: TemporaryDirectory
  let store: TimelineStore
  let name = "timeline.published.sqlite"

  init() throws {
    directory = try TemporaryDirectory()
    store = try TimelineStore.open(at: directory.file())
    try store.load([sampleInput(sampleArticle("a"), samples)])
  }

  func inode() throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: directory.file(name))[.systemFileNumber]
      as? Int
  }

  @Test(arguments: [
    ("output/timeline.sqlite", "output/timeline.published.sqlite"),
    ("timeline.sqlite", "timeline.published.sqlite"), ("/a.b/store", "/a.b/store.published"),
  ])
  func itsNameIsThatOfTheStore(path: String, snapshot: String) {
    #expect(TimelineStore.snapshotPath(of: path) == snapshot)
  }

  @Test func itKnowsWhatTheStoreKnows() throws {
    #expect(try store.publishSnapshot())
    let snapshot = try TimelineStore.open(at: directory.file(name), readOnly: true)
    #expect(try snapshot.dump() == store.dump())
    #expect(try snapshot.timeline() == store.timeline())
    #expect(try snapshot.integrityCheck().isEmpty)
  }

  @Test func aRunThatEndsBehindItIsEntered() throws {
    let run = try store.beginRun(
      RunInfo(day: Day("2025-01-01")!, started: "2025-01-01T02:00:00+07:00", toolVersion: "1"))
    let snapshot = try store.snapshot()
    var counts = LoadCounts()
    counts.inputs = 3
    try store.finishRun(
      run, RunOutcome(status: .published, finished: "2025-01-01T02:01:00+07:00", counts: counts))
    try snapshot.publish(store.lastRun())
    let copy = try TimelineStore.open(at: directory.file(name), readOnly: true)
    #expect(try copy.lastRun() == store.lastRun())
    #expect(try copy.lastRun()?.outcome?.counts.inputs == 3)
    #expect(try copy.dump() == store.dump())
  }

  @Test func whatWasNotPublishedIsRemoved() throws {
    _ = try store.snapshot()
    try store.discardSnapshot()
    #expect(try !directory.names().contains { $0.hasPrefix(name) })
  }

  @Test func itNeedsNoLogAndNothingStaysAside() throws {
    try store.publishSnapshot()
    try store.close()
    #expect(try directory.names() == [name, "timeline.sqlite"])
    // Bytes 18 and 19 of the header: 1 is the journal mode without a log.
    #expect(Array(try directory.bytes(name)[18..<20]) == [1, 1])
  }

  @Test func itIsNotTouchedWhereNothingChanged() throws {
    try store.publishSnapshot()
    let (bytes, number) = try (directory.bytes(name), inode())
    #expect(try !store.publishSnapshot())
    #expect(try directory.bytes(name) == bytes)
    #expect(try inode() == number)
    try store.load([sampleInput(sampleArticle("b"), samples)])
    #expect(try store.publishSnapshot())
    #expect(try inode() != number)
  }

  @Test func whoeverReadsTheOldOneReadsOn() throws {
    try store.publishSnapshot()
    let reader = try TimelineStore.open(at: directory.file(name), readOnly: true)
    try store.load([sampleInput(sampleArticle("b"), samples)])
    try store.publishSnapshot()
    #expect(try reader.timeline().articles.count == 1)
  }

  @Test func whatAKilledRunLeftAsideIsReplaced() throws {
    try directory.write(Data("nửa".utf8), to: name + ".new")
    #expect(try store.publishSnapshot())
    #expect(try !directory.names().contains(name + ".new"))
  }

  @Test func aPlaceThatIsTakenIsNamed() throws {
    try FileManager.default.createDirectory(
      atPath: directory.file(name) + "/x", withIntermediateDirectories: true)
    let error = #expect(throws: StoreError.self) { try store.publishSnapshot() }
    #expect(
      error?.message
        == "\(directory.file(name)): reading or writing failed (Is a directory); check the disk and "
        + "run again")
    #expect(try !directory.names().contains(name + ".new"))
  }

  @Test func readersLeaveNothingBehind() throws {
    try store.checkpoint()
    try store.close()
    let bytes = try directory.bytes()
    let reader = try TimelineStore.open(at: directory.file(), readOnly: true)
    _ = try reader.timeline()
    try reader.close()
    #expect(try directory.names() == ["timeline.sqlite"])
    #expect(try directory.bytes() == bytes)
  }
}

extension TimelineStore {
  @discardableResult
  fileprivate func publishSnapshot() throws(StoreError) -> Bool { try snapshot().publish() }
}
