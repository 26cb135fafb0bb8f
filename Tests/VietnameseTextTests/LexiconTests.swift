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

  @Test("Where openings are known, the same phrases are found", arguments: 0..<9)
  func openings(start: Int) {
    let (ones, others): (LexiconSet, LexiconSet) = (
      LexiconSet(rawValue: 1), LexiconSet(rawValue: 4)
    )
    let lexicon = Lexicon<Int>([("nông thôn", 1), ("xây dựng nông thôn", 2), ("ở", 3)])
    let other = Lexicon<Int>([("thôn mới", 4), ("mới ở nông", 5), ("đô thị", 6)])
    let table = OpeningTable([(ones, lexicon.openings), (others, other.openings)])
    let tokens = Tokenizer.tokens(of: "Xây dựng nông thôn mới ở nông thôn mới")
    let text = table.searchable(tokens)
    for end in start...tokens.count + 1 {
      let range = start..<end
      for (lexicon, own) in [(lexicon, ones), (other, others)] {
        let found = lexicon.matches(in: text, own, range: range)
        #expect(found.map(\.value) == lexicon.matches(in: tokens, range: range).map(\.value))
        #expect(found.isEmpty || text.openings(in: range).contains(own))
      }
    }
    #expect(text.openings(in: 0..<tokens.count) == [ones, others])
    #expect(text.mayOpen(ones, at: 5) && !text.mayOpen([ones, others], at: 1))
    #expect(!text.mayOpen([ones, others], at: tokens.count))
    #expect(text.firstOpening(of: others, in: 0..<3) == nil)
    #expect(text.firstOpening(of: others, in: 0..<tokens.count) == 3)
  }

  @Test("A mask marks tokens of its stretch, near and far")
  func mask() {
    var mask = TokenMask(over: 10..<200)
    #expect(mask.first(in: 10..<200) == nil)
    mask.insert(5..<12)
    mask.insert(72..<76)
    mask.insert(199..<300)
    let marked = (0..<300).filter { mask.contains($0) }
    #expect(marked == [10, 11, 72, 73, 74, 75, 199])
    #expect(mask.first(in: 12..<200) == 72)
    #expect(mask.first(in: 76..<199) == nil)
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
