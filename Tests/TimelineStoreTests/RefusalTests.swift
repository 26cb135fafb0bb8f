import Chronology
import Foundation
import GRDB
import TestSupport
import Testing

@testable import TimelineStore

/// Files that are no store of ours, or not in order: refused by name, and not touched.
@Suite struct RefusalTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// Both ways of opening throw the same and leave every byte.
  func expectRefusal(_ message: String) throws {
    let before = try directory.bytes()
    for readOnly in [true, false] {
      let error = #expect(throws: StoreError.self) {
        try TimelineStore.open(at: directory.file(), readOnly: readOnly)
      }
      #expect(error?.message == "\(directory.file()): \(message)")
      #expect(try directory.bytes() == before)
    }
  }

  /// A store with an article, closed; then changed by hand.
  func makeStore(_ sql: String = "") throws {
    let store = try TimelineStore.open(at: directory.file())
    try store.load([sampleInput(sampleArticle("a"), samples)])
    try store.close()
    let queue = try DatabaseQueue(path: directory.file())
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func aText() throws {
    try directory.write(Data("Đây là một văn bản.".utf8))
    try expectRefusal(
      "not a Niên Biểu store; name another file with 'store:' in pipeline.yml")
  }

  @Test func anotherProgramsDatabase() throws {
    let queue = try DatabaseQueue(path: directory.file())
    try queue.write { try $0.execute(sql: "CREATE TABLE note (text TEXT)") }
    try queue.close()
    try expectRefusal(
      "not a Niên Biểu store; name another file with 'store:' in pipeline.yml")
  }

  @Test func aNewerVersion() throws {
    try makeStore("PRAGMA user_version = 99")
    try expectRefusal(
      "the store has schema version 99, this program knows versions up to \(Migration.latest); use the newer program"
    )
  }

  @Test func aNewerVersionThatIsOnlyInTheLog() throws {
    try makeStore()
    let queue = try DatabaseQueue(path: directory.file())
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    try expectRefusal(
      "the store has schema version 99, this program knows versions up to \(Migration.latest); use the newer program"
    )
    try queue.close()
  }

  @Test func aHeaderAlone() throws {
    try makeStore()
    try directory.write(try directory.bytes().prefix(60))
    try expectRefusal(
      "the store is damaged (it ends within the header); restore a backup, or move the file away "
        + "and run again to rebuild it from the inputs")
  }

  @Test(arguments: [
    ("DROP VIEW v_source", "view v_source is missing"),
    (
      "CREATE TRIGGER evil AFTER INSERT ON statement BEGIN DELETE FROM statement; END",
      "trigger evil is not ours"
    ),
    (
      "DROP VIEW v_source; CREATE VIEW v_source AS SELECT 1", "view v_source was altered"
    ),
  ])
  func anAlteredSchema(sql: String, detail: String) throws {
    try makeStore(sql)
    try expectRefusal(
      "the store is damaged (\(detail)); restore a backup, or move the file away and run again to "
        + "rebuild it from the inputs")
  }

  @Test func damagedPages() throws {
    try makeStore()
    var bytes = try directory.bytes()
    for index in stride(from: 4096, to: bytes.count, by: 64) { bytes[index] = 0xA5 }
    try directory.write(bytes)
    let error = #expect(throws: StoreError.self) {
      try TimelineStore.open(at: directory.file())
    }
    guard case .corrupt = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try directory.bytes() == bytes)
  }

  @Test func viewsAndIndexesOfSomebodyElseAreTheirs() throws {
    try makeStore("CREATE VIEW mine AS SELECT 1; CREATE INDEX own ON statement (place)")
    #expect(try TimelineStore.open(at: directory.file()).summary().articles == 1)
  }

  @Test func aDirectory() throws {
    let error = #expect(throws: StoreError.self) { try TimelineStore.open(at: directory.path) }
    #expect(
      error?.message
        == "\(directory.path): cannot open the store (it is not a regular file); check the path "
        + "and its permissions")
  }

  @Test func nothingToRead() throws {
    let error = #expect(throws: StoreError.self) {
      try TimelineStore.open(at: directory.file(), readOnly: true)
    }
    #expect(
      error?.message
        == "\(directory.file()): cannot open the store (there is no store yet; 'nienbieu run' "
        + "makes one); check the path and its permissions")
    #expect(try directory.names().isEmpty)
  }

  @Test func aValueThatNoVersionWrote() throws {
    try makeStore("UPDATE period SET label = 'tháng sau' WHERE label GLOB '2017*'")
    let store = try TimelineStore.open(at: directory.file(), readOnly: true)
    let error = #expect(throws: StoreError.self) { try store.timeline() }
    #expect(
      error == .corrupt(path: directory.file(), detail: "'tháng sau' is no period"))
  }

  @Test func writingThroughAReader() throws {
    try makeStore()
    let store = try TimelineStore.open(at: directory.file(), readOnly: true)
    let error = #expect(throws: StoreError.self) { try store.begin() }
    guard case .cannotOpen = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  /// A reader's connection could write, but for what it was told.
  @Test func writingWhileReading() throws {
    try makeStore()
    let store = try TimelineStore.open(at: directory.file(), readOnly: true)
    #expect(throws: StoreError.self) {
      try store.reading { db in try db.execute(sql: "DELETE FROM article") }
    }
    // What failed has left no transaction behind, in which the next reading could not begin.
    _ = try store.timeline()
  }
}
