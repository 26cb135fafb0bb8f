import Chronology
import GRDB
import TestSupport
import Testing

@testable import TimelineStore

@Suite struct SchemaTests {
  let directory: TemporaryDirectory
  let store: TimelineStore

  init() throws {
    directory = try TemporaryDirectory()
    store = try TimelineStore.open(at: directory.file())
  }

  func pragma(_ name: String) throws -> String? {
    try store.reading { try String.fetchOne($0, sql: "PRAGMA " + name) }
  }

  @Test func theConnectionIsCareful() throws {
    #expect(try pragma("journal_mode") == "wal")
    #expect(try pragma("synchronous") == "2")
    #expect(try pragma("foreign_keys") == "1")
    #expect(try pragma("trusted_schema") == "0")
    #expect(try pragma("busy_timeout") == "5000")
    #expect(try pragma("application_id") == "1312966997")
    #expect(try pragma("user_version") == "\(Migration.latest)")
  }

  @Test func theFileSaysWhoseItIsFromTheFirstCommitOn() throws {
    #expect(try StoreFile(path: directory.file()).content() == .store(version: Migration.latest))
  }

  @Test func allTablesAreStrict() throws {
    let loose = try store.reading { db in
      try String.fetchAll(
        db, sql: "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict")
    }
    #expect(loose.filter { !$0.hasPrefix("sqlite_") }.isEmpty)
  }

  @Test func theMigrationsAreInOrder() {
    #expect(Migration.all.map(\.version) == Array(1...Migration.latest))
  }

  @Test func aReaderLeavesTheLogToTheNextRun() throws {
    try store.load([sampleInput(sampleArticle("a"), samples)])
    let killed = try TemporaryDirectory()
    let files = ["timeline.sqlite", "timeline.sqlite-wal"]
    for name in files {
      try killed.write(directory.bytes(name), to: name)
    }
    try TimelineStore.open(at: killed.file(), readOnly: true).close()
    for name in files { #expect(try killed.bytes(name) == directory.bytes(name)) }
  }

  @Test func aCheckpointEmptiesTheLog() throws {
    try store.load([sampleInput(sampleArticle("a"), samples)])
    #expect(try !directory.bytes("timeline.sqlite-wal").isEmpty)
    try store.checkpoint()
    #expect(try directory.bytes("timeline.sqlite-wal").isEmpty)
    #expect(try store.integrityCheck().isEmpty)
    try store.close()
    #expect(try directory.names() == ["timeline.sqlite"])
  }

  @Test func aReaderKeepsTheCheckpointFromCompleting() throws {
    let other = try DatabaseQueue(path: directory.file())
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN; SELECT count(*) FROM run")
      try store.load([sampleInput(sampleArticle("a"), samples)])
      #expect(throws: StoreError.busy(path: directory.file())) { try store.checkpoint() }
      try db.execute(sql: "COMMIT")
    }
    try store.checkpoint()
  }

  @Test func theViewsAnswer() throws {
    try store.load([sampleInput(sampleArticle("a"), samples)])
    let views = [
      "v_fact", "v_observation", "v_timeline", "v_document", "v_person", "v_event",
      "v_directive", "v_assessment", "v_source",
    ]
    let counts = try store.reading { db in
      try views.map { try Int.fetchOne(db, sql: "SELECT count(*) FROM " + $0) }
    }
    #expect(counts == [6, 1, 1, 1, 1, 1, 1, 1, 1])
    let row = try store.reading { db in
      try db.rows("SELECT value, value_real, period_start, period_end, place FROM v_observation")
        .map { "\($0[0] as String) \($0[1] as Double) \($0[2] as String) \($0[3] as String)" }
    }
    #expect(row == ["-55.56 -55.56 2017-01-01 2017-04-30"])
    let addressees = try store.reading { db in
      try String.fetchAll(db, sql: "SELECT addressees FROM v_directive")
    }
    #expect(addressees == ["Sở Nội vụ; Sở Tài chính"])
  }

  @Test func theTimelineViewCountsReadings() throws {
    let other = sampleArticle("b", host: "baodautu.vn", publisher: "Báo Đầu tư")
    try store.load([
      sampleInput(sampleArticle("a"), [.observation(sampleObservation("91.87"))]),
      sampleInput(other, [.observation(sampleObservation("91.81"))]),
    ])
    let rows = try store.reading { db in
      try db.rows("SELECT value, publishers, readings FROM v_timeline ORDER BY value")
        .map { "\($0[0] as String) \($0[1] as Int) \($0[2] as Int)" }
    }
    #expect(rows == ["91.81 1 2", "91.87 1 2"])
  }
}
