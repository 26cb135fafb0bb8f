import Chronology
import GRDB
import TestSupport
import Testing

@testable import TimelineStore

@Suite struct FingerprintTests {
  private func print<Lanes: FingerprintLanes>(_: Lanes.Type, _ texts: [String?]) -> String {
    var lanes = Lanes()
    for text in texts { if let text { lanes.add(text) } else { lanes.addNothing() } }
    return lanes.text
  }

  /// Stores hold them: worked out by hand from the description of FNV-1a.
  @Test func earlierFingerprintsStayWhatTheyWere() {
    var lanes = ByteLanes()
    lanes.add("Đắk Lắk")
    lanes.addNothing()
    lanes.add(5)
    lanes.add(0.84)
    lanes.add(day("2022-07-20"))
    lanes.add(decimal("86.14"))
    #expect(lanes.text == "e287a81495b375f5528b5a29fc4a9196")
    #expect(!WordLanes.made(lanes.text))
  }

  @Test(arguments: [
    [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["abc", nil], ["abc\0"], [nil, "abc"]],
    [["12345678"], ["12345678", ""], ["12345678\0"], ["1234567", "8"], ["87654321"]],
    [[""], [nil], [], ["", ""], ["\0"]],
  ])
  func whatDiffersHasOtherFingerprints(texts: [[String?]]) {
    #expect(Set(texts.map { print(WordLanes.self, $0) }).count == texts.count)
    #expect(Set(texts.map { print(ByteLanes.self, $0) }).count == texts.count)
  }

  @Test func oneBitChangesBothHalves() {
    let texts = (0..<64).map { "câu thứ nhất của bài " + String(UInt64(1) << UInt64($0), radix: 2) }
    let prints = texts.map { print(WordLanes.self, [$0]) }
    #expect(prints.allSatisfy { $0.utf8.count == 33 && WordLanes.made($0) })
    #expect(Set(prints.map { $0.dropFirst().prefix(16) }).count == texts.count)
    #expect(Set(prints.map { $0.suffix(16) }).count == texts.count)
  }
}

extension LoadingTests {
  /// Whoever comes from the fourth version has articles with fingerprints of then.
  @Test func anArticleOfAnEarlierReleaseIsKnownAgain() throws {
    let input = sampleInput(sampleArticle("a"), samples)
    try store.load([input])
    guard case .articles(let articles) = input.result, let loaded = articles.first else { return }
    var reading = Reading(loaded)
    reading.useEarlierFingerprints()
    try store.writing { db in
      try db.execute(
        sql: "UPDATE article SET content_hash = ?, facts_hash = ?",
        arguments: [reading.prints.content, reading.prints.facts])
    }
    let dump = try store.dump()
    let counts = try store.load([input], on: "2022-08-09")
    #expect(counts.unchanged == 1)
    #expect(counts.versions == 0)
    #expect(try store.dump() == dump)
    // A new version goes on as the first began.
    try store.load([sampleInput(sampleArticle("a"), Array(samples.dropLast()))], on: "2022-08-10")
    let prints = try store.reading {
      try String.fetchAll($0, sql: "SELECT facts_hash FROM article ORDER BY id")
    }
    #expect(prints.count == 2)
    #expect(prints.allSatisfy { !WordLanes.made($0) })
  }
}
