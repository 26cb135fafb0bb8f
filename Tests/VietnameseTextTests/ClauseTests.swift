import Testing

@testable import VietnameseText

@Suite("Clauses, brackets and distances")
struct ClauseTests {
  private func words(_ text: String, _ range: Range<Int>?) -> String? {
    let tokens = Tokenizer.tokens(of: text)
    return range.map { range in
      range.map { String(decoding: Array(text.utf8)[tokens[$0].range], as: UTF8.self) }
        .joined(separator: " ")
    }
  }

  /// The token that a word is, and the tokens of its text.
  private func place(of word: String, in text: String) -> (tokens: [Token], index: Int) {
    let tokens = Tokenizer.tokens(of: text)
    return (tokens, tokens.firstIndex { $0.key == WordKey(word) } ?? -1)
  }

  private static let review = "xã giao đất; huyện thu thuế, phí; tỉnh duyệt"

  @Test(
    "A clause reaches from semicolon to semicolon",
    arguments: [
      ("xã", "xã giao đất"), ("đất", "xã giao đất"), ("huyện", "huyện thu thuế , phí"),
      ("phí", "huyện thu thuế , phí"), ("tỉnh", "tỉnh duyệt"), ("duyệt", "tỉnh duyệt"),
    ])
  func clauses(word: String, clause: String) {
    let (tokens, index) = place(of: word, in: Self.review)
    let found = Clauses.clause(tokens, 0..<tokens.count, around: index)
    #expect(words(Self.review, found) == clause)
  }

  @Test("No clause leaves its sentence")
  func clausesInsideTheSentence() {
    let tokens = Tokenizer.tokens(of: Self.review)
    #expect(Clauses.clause(tokens, 1..<3, around: 2) == 1..<3)
    #expect(Clauses.clause(tokens, 5..<7, around: 6) == 5..<7)
    #expect(Clauses.clause(tokens, 0..<tokens.count, around: 3).upperBound == 3)
  }

  private static let listed = "sở (công an, thuế) họp ) nay (mai"

  @Test(
    "The inside of the round brackets around a token",
    arguments: [
      ("sở", nil), ("công", "công an , thuế"), ("thuế", "công an , thuế"), ("họp", nil),
      ("nay", nil), ("mai", "mai"),
    ])
  func brackets(word: String, inside: String?) {
    let (tokens, index) = place(of: word, in: Self.listed)
    let found = Clauses.bracket(tokens, 0..<tokens.count, around: index)
    #expect(words(Self.listed, found) == inside)
  }

  @Test("Brackets of other sentences do not count")
  func bracketsInsideTheSentence() {
    let (tokens, index) = place(of: "an", in: Self.listed)
    #expect(Clauses.bracket(tokens, 0..<2, around: index) == nil)
    #expect(Clauses.bracket(tokens, 2..<tokens.count, around: index) == nil)
    #expect(Clauses.bracket(tokens, 0..<4, around: index) == 2..<4)
  }

  @Test(
    "Marks part more than words do, a semicolon most",
    arguments: [
      ("", 0), ("xã", 1), ("xã họp dân", 3), (",", 3), (":", 2), ("(", 4), (")", 4), (";", 20),
      ("%", 1), ("xã, dân: (họp); nay", 3 + 1 + 2 + 4 + 1 + 4 + 20 + 2),
    ])
  func distances(text: String, distance: Int) {
    let tokens = Tokenizer.tokens(of: text)
    #expect(Clauses.distance(tokens, 0..<tokens.count) == distance)
  }
}
