import Chronology
import GRDB
import TestSupport
import Testing

@testable import TimelineStore

@Suite struct SearchTests {
  let directory: TemporaryDirectory
  let store: TimelineStore

  init() throws {
    directory = try TemporaryDirectory()
    store = try TimelineStore.open(at: directory.file())
  }

  func input(_ name: String, _ sentence: String, text: String = "Một đoạn.") -> LoadedInput {
    let article = sampleArticle(name, text: text)
    var fact = sampleFact(.observation(sampleObservation("86.14")), in: article)
    fact.evidence.sentence = sentence
    var input = sampleInput(article, [])
    input.result = .articles([LoadedArticle(article: article, facts: [fact])])
    return input
  }

  /// The texts of articles as they are now that match, in order.
  func found(_ words: String) throws -> [String] {
    try store.updateSearch()
    return try store.reading { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT text FROM v_sentence WHERE sentence_number IN (
            SELECT rowid FROM sentence_search WHERE sentence_search MATCH ?)
          ORDER BY sentence_number
          """, arguments: [words])
    }
  }

  @Test(arguments: ["dak lak", "Đắk Lắk", "đắk lắk", "DAK LAK", "D\u{0323}a\u{0306}\u{0301}k Lắk"])
  func marksDoNotCount(words: String) throws {
    try store.load([
      input("a", "Tỉnh Đắk Lắk đạt 86,14 điểm."),
      input("b", "Tỉnh Đa\u{0306}\u{0301}k La\u{0306}\u{0301}k xếp thứ 20."),
      input("c", "Tỉnh Đắk Nông đạt 80 điểm."),
    ])
    // A dot below is no stroke through the letter, yet both fold to d.
    #expect(try found(words).count == 2)
  }

  @Test func titlesAreFound() throws {
    try store.load([input("a", "Câu."), input("b", "Câu.")])
    #expect(try found("bai b") == ["Bài b"])
  }

  @Test func aSentenceWithSeveralFactsIsFoundOnce() throws {
    let article = sampleArticle("a")
    let facts = (1...3).map { number in
      var fact = sampleFact(
        .observation(sampleObservation("\(number)")), in: article, number: number)
      fact.evidence.sentence = "Cả tỉnh có ba số."
      return fact
    }
    var input = sampleInput(article, [])
    input.result = .articles([LoadedArticle(article: article, facts: facts)])
    try store.load([input])
    #expect(try found("ca tinh") == ["Cả tỉnh có ba số."])
  }

  @Test func whatAnArticleSaidBeforeIsFoundNoLonger() throws {
    try store.load([input("a", "Đạt tám mươi sáu.", text: "Cũ.")])
    try store.load([input("a", "Đạt chín mươi.", text: "Mới.")], on: "2022-08-09")
    #expect(try found("muoi") == ["Đạt chín mươi."])
  }

  @Test func loadingTwiceAddsNothing() throws {
    try store.load([input("a", "Câu có số.")])
    try store.load([input("a", "Câu có số.")], on: "2022-08-09")
    #expect(try found("cau") == ["Câu có số."])
  }

  @Test func theIndexIsSound() throws {
    try store.load([input("a", "Tỉnh Đắk Lắk đạt 86,14 điểm.")])
    try store.updateSearch()
    try store.writing { db in
      try db.execute(
        sql: "INSERT INTO sentence_search (sentence_search, rank) VALUES ('integrity-check', 1)")
    }
    #expect(try store.integrityCheck().isEmpty)
  }
}
