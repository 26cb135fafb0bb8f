import Chronology
import Foundation
import GRDB
import TestSupport
import Testing

@testable import TimelineStore

/// What a store writes down of an article's facts, so that reports find it.
@Suite struct OutlineTests {
  let directory: TemporaryDirectory
  let store: TimelineStore

  init() throws {
    directory = try TemporaryDirectory()
    store = try TimelineStore.open(at: directory.file())
  }

  func outlines() throws -> [String] {
    try store.reading { db in
      try db.rows(outlinesInWords).map { row in
        (0..<row.count).map { (row[$0] as String?) ?? "" }.joined(separator: " | ")
      }
    }
  }

  @Test func eachListHasANumberOnce() throws {
    let facts: [Fact.Detail] = [
      .observation(sampleObservation("1", indicator: "dossiers_received", during: "2022-01")),
      .observation(sampleObservation("2", indicator: "dossiers_received", during: "2022-02")),
      .observation(
        sampleObservation("3", indicator: "par_index_rank", unit: "rank", during: "2022-01")),
      .event(Event(event: "review", date: nil, name: "Hội nghị")),
    ]
    try store.load([sampleInput(sampleArticle("a"), facts)])
    #expect(
      try outlines() == [
        "4 | ha-tinh | dossiers_received,par_index_rank | 2022-01,2022-02 | [0] | 0"
      ])
  }

  @Test(
    arguments: [
      (Observation.Kind.target, "2025", ""), (.actual, nil, ""), (.change, nil, ""),
    ] as [(Observation.Kind, String?, String)])
  func targetsAndNumbersOfNoPeriodAreOfAnyTime(
    kind: Observation.Kind, period: String?, periods: String
  ) throws {
    var number = sampleObservation("1", indicator: "dossiers_received", during: period)
    number.kind = kind
    try store.load([sampleInput(sampleArticle("a"), [.observation(number)])])
    #expect(try outlines() == ["1 | ha-tinh | dossiers_received | \(periods) | [0] | 1"])
  }

  @Test func anArticleWithoutFactsHasNone() throws {
    try store.load([sampleInput(sampleArticle("a"), [])])
    #expect(try outlines().isEmpty)
    #expect(try store.timeline().articles.map(\.factCount) == [0])
    #expect(try store.reading().provinces.isEmpty)
  }

  /// Those of a store that was made before are those that loading writes.
  @Test func migrationWritesTheSame() throws {
    try directory.write(
      Data(contentsOf: StoreFixtures.location(Migration.latest)), to: "known.sqlite")
    let known = try TimelineStore.open(at: directory.file("known.sqlite"))
    let before = try known.reading { try $0.rows(outlinesInWords) }
    #expect(!before.isEmpty)
    try known.writing { db in
      try db.execute(sql: "DROP TABLE outline; PRAGMA user_version = 6")
      try db.execute(sql: schemaVersion7)
    }
    #expect(try known.reading { try $0.rows(outlinesInWords) } == before)
  }

  @Test func whatDoctorFinds() throws {
    let number = sampleObservation("1", indicator: "dossiers_received", during: "2022")
    try store.load([sampleInput(sampleArticle("a"), [.observation(number)])])
    #expect(try store.integrityCheck().isEmpty)
    try store.writing { try $0.execute(sql: "DELETE FROM outline") }
    #expect(
      try store.integrityCheck() == [
        "the outline of article 1 does not say how many facts it has"
      ])
  }

  @Test(arguments: ["", "[", "1,2", "[1;2]", "[-1]", #"["a"]"#])
  func aListThatIsNoneIsRefused(text: String) {
    #expect(throws: DamagedRow.self) {
      try text.utf8.withContiguousStorageIfAvailable {
        try NumberList.numbers(of: UnsafeRawBufferPointer($0))
      }
    }
  }

  @Test(arguments: [[], [7], [3, 17, 4_000_000_000]] as [[Int64]])
  func aListIsReadAsItIsWritten(numbers: [Int64]) throws {
    let text = NumberList.text(distinct: numbers + numbers.reversed())
    let read = try text.utf8.withContiguousStorageIfAvailable {
      try NumberList.numbers(of: UnsafeRawBufferPointer($0))
    }
    #expect(read == numbers)
  }
}

private let outlinesInWords = """
  SELECT CAST(facts AS TEXT), \(words("places")), \(words("indicators")),
    (SELECT group_concat(label) FROM (SELECT label FROM json_each(periods) AS n
      JOIN period ON period.number = n.value ORDER BY label)),
    abouts, CAST(timeless AS TEXT)
  FROM outline ORDER BY article
  """

private func words(_ column: String) -> String {
  """
  (SELECT group_concat(text) FROM (SELECT text FROM json_each(\(column)) AS n
    JOIN term ON term.number = n.value ORDER BY text))
  """
}
