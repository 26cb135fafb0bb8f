import Chronology
import Foundation
import GRDB
import TestSupport
import Testing

@testable import TimelineStore

/// Stores of all versions that were ever released.
@Suite struct MigrationTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// A store of the version in the test's directory. `MAKE_STORES=1` makes those that are missing,
  /// and fails, so that it is seen.
  func old(_ version: Int) throws {
    let location = StoreFixtures.location(version)
    if !FileManager.default.fileExists(atPath: location.path),
      ProcessInfo.processInfo.environment["MAKE_STORES"] != nil
    {
      try StoreFixtures.make(version)
      Issue.record("made \(location.lastPathComponent); run again without MAKE_STORES")
    }
    try directory.write(Data(contentsOf: location))
  }

  func schema(_ store: TimelineStore) throws -> [String] {
    try store.reading { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema
          WHERE name NOT GLOB 'sentence_search_*' ORDER BY type, name
          """)
    }
  }

  @Test(arguments: Migration.all.map(\.version))
  func theSchemaIsThatOfANewStore(version: Int) throws {
    try old(version)
    let store = try TimelineStore.open(at: directory.file())
    let fresh = try TimelineStore.open(at: directory.file("fresh.sqlite"))
    #expect(try schema(store) == schema(fresh))
    #expect(try store.integrityCheck().isEmpty)
    #expect(try store.summary().schemaVersion == Migration.latest)
  }

  @Test(arguments: Migration.all.map(\.version))
  func whatItKnewIsKnown(version: Int) throws {
    try old(version)
    let store = try TimelineStore.open(at: directory.file())
    #expect(try store.summary().facts.map(\.count) == [1, 1, 1, 1, 1, 1])
    let values = { (iso: String?) in
      try store.timeline(asOf: iso.map(day)).entries.flatMap(\.readings).map(\.value.description)
    }
    #expect(try values(nil) == ["86.41"])
    #expect(try values("2022-08-04") == ["86.14"])
    #expect(try store.fact(id: factID(6))?.fact.type == "directive")
    #expect(try store.inputs().count == 3)
    #expect(try store.quarantine().map(\.reason) == ["empty"])
  }

  @Test(arguments: Migration.all.map(\.version))
  func whatItKnewIsFound(version: Int) throws {
    try old(version)
    let store = try TimelineStore.open(at: directory.file())
    let found = try store.reading { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT text FROM v_sentence WHERE sentence_number IN (
            SELECT rowid FROM sentence_search WHERE sentence_search MATCH 'dak OR so')
          ORDER BY text
          """)
    }
    #expect(
      found == [
        "Chỉ số đạt 86,41 điểm.", "Theo Nghị quyết số 12-NQ/TU.", "Yêu cầu hai sở báo cáo.",
        "Ông Nguyễn Văn A, Giám đốc Sở Nội vụ.", "Đắk Lắk sơ kết",
      ])
  }

  @Test(arguments: Migration.all.map(\.version))
  func allVersionsEndAlike(version: Int) throws {
    try old(version)
    let store = try TimelineStore.open(at: directory.file())
    try directory.write(
      Data(contentsOf: StoreFixtures.location(Migration.latest)), to: "latest.sqlite")
    let latest = try TimelineStore.open(at: directory.file("latest.sqlite"))
    #expect(try store.dump() == latest.dump())
  }

  /// The checks that later versions made cheaper still refuse.
  @Test(arguments: [
    "UPDATE form SET type = 7 WHERE type = 1",
    "UPDATE form SET type = 'rumour' WHERE type = 1",
    "UPDATE form SET kind = 4 WHERE type = 1",
    "UPDATE form SET qualifier = 0 WHERE type = 1",
    "UPDATE form SET confidence = 2",
    "UPDATE statement SET place = (SELECT max(number) + 1 FROM term)",
    "UPDATE statement SET form = (SELECT max(number) + 1 FROM form)",
    "UPDATE statement SET span_end = span_start - 1",
    "UPDATE period SET first = 'tháng sau'",
  ])
  func checksRefuse(sql: String) throws {
    try old(2)
    let store = try TimelineStore.open(at: directory.file())
    let error = #expect(throws: StoreError.self) {
      try store.writing { try $0.execute(sql: sql) }
    }
    guard case .invalid = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: Migration.all.map(\.version))
  func aReaderAnswersFromAnOldStoreAndLeavesItAsItIs(version: Int) throws {
    try old(version)
    let bytes = try directory.bytes()
    let store = try TimelineStore.open(at: directory.file(), readOnly: true)
    #expect(try store.timeline().articles.count == 2)
    #expect(try store.timeline(asOf: day("2022-08-04")).articles.count == 2)
    let everyPeriod = TimelineExcerpt(numbers: .around({ _ in true }, and: []), facts: .all)
    #expect(try store.reading().timeline(everyPeriod).entries == store.timeline().entries)
    let reading = try store.reading()
    let part = reading.part(everyPeriod)
    let provinces = try reading.provinces.map { try reading.timeline(part, of: $0) }
    #expect(try Set(provinces.flatMap(\.entries)) == Set(store.timeline().entries))
    #expect(try Set(provinces.flatMap(\.facts)) == Set(store.timeline().facts))
    #expect(try !reading.survey().results.isEmpty)
    #expect(try store.summary().schemaVersion == version)
    try store.close()
    #expect(try directory.bytes() == bytes)
    #expect(try directory.names() == ["timeline.sqlite"])
  }
}
