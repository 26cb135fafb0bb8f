import Testing

@testable import VietnameseText

@Suite("Phrases of a lexicon, and what can begin at a word")
struct LexiconTests {
  @Test(
    "All phrases from left to right, the longest first, none inside another nor outside the range")
  func phrases() {
    let lexicon = Lexicon<Int>([("nông thôn", 1), ("xây dựng nông thôn", 2), ("thôn mới", 3)])
    let tokens = Tokenizer.tokens(of: "Xây dựng nông thôn mới ở nông thôn")
    let found = lexicon.matches(in: tokens, range: 0..<tokens.count)
    #expect(found.map(\.range) == [0..<4, 6..<8])
    #expect(found.map(\.value) == [2, 1])
    #expect(lexicon.matches(in: tokens, range: 2..<7).map(\.range) == [2..<4])
    #expect(lexicon.matches(in: tokens, range: 3..<5).map(\.value) == [3])
    #expect(lexicon.matches(in: tokens, range: 3..<3).isEmpty)
  }

  @Test("A phrase before a token has all of its words there")
  func phrasesBefore() {
    let lexicon = Lexicon<Bool>("xã nông thôn", "đường nông thôn")
    let tokens = Tokenizer.tokens(of: "đường nông thôn và phố nông thôn")
    #expect(lexicon.match(tokens, endingBefore: 3)?.count == 3)
    #expect(!lexicon.contains(tokens, endingBefore: tokens.count))
    #expect(!lexicon.contains(tokens, endingBefore: 2))
    #expect(!lexicon.contains(tokens, endingBefore: 0))
    #expect(!lexicon.contains(tokens, endingBefore: 9))
    #expect(!lexicon.contains(tokens, at: 7))
    #expect(!lexicon.contains(tokens, at: -1))
  }

  @Test("Scanners pass by all words but those of the grammar")
  func starts() {
    let tokens = Tokenizer.tokens(of: "xã 12 hai tư nhì âm tháng rưỡi , và")
    #expect(
      tokens.map { $0.starts.contains(.quantity) }.map { $0 ? 1 : 0 } == [
        0, 1, 1, 1, 1, 1, 0, 0, 0, 0,
      ])
    #expect(
      tokens.map { $0.starts.contains(.time) }.map { $0 ? 1 : 0 } == [0, 1, 1, 0, 0, 0, 1, 0, 0, 0])
  }
}
