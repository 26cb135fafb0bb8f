import Chronology
import VietnameseText

// What is a name of a place, for those who read what stands around it.
extension PlaceContext {
  /// Where names of places of any kind stand.
  func names(in passage: Passage, range: Range<Int>) -> [Range<Int>] {
    finder.places(in: passage.tokens, range: range).map(\.tokens)
      + finder.regionNames(in: passage.tokens, range: range)
      + DistrictFinder.districts(in: passage.tokens, range: range).map(\.tokens)
  }

  /// `Hải Phòng nhất 91,80%`, `Huế nhì (0,82)`: ranks that stand at a province's name.
  func firsts(in passage: Passage, _ sentence: Sentence) -> [Quantity] {
    let tokens = passage.tokens
    return finder.places(in: tokens, range: sentence.range).compactMap { place -> Quantity? in
      let word = place.tokens.upperBound
      guard word + 1 < sentence.range.upperBound, let rank = Self.ordinals[tokens[word].key],
        tokens[word + 1].kind != .word || tokens[word + 1].key == WordKey("với")
      else { return nil }
      return Quantity(impliedRank: rank, at: word..<word + 1)
    }
  }

  private static let ordinals = [WordKey("nhất"): 1, WordKey("nhì"): 2]

  /// `63 tỉnh, thành phố` is a name of the nation.
  func isName(_ quantity: Quantity, in passage: Passage) -> Bool {
    quantity.shape == .bare && quantity.of == nil
      && finder.places(in: passage.tokens, range: quantity.number.lowerBound..<passage.tokens.count)
        .first?.tokens.lowerBound == quantity.number.lowerBound
  }

  /// Places named in some tokens.
  func places(in passage: Passage, range: Range<Int>) -> [PlaceMention] {
    finder.places(in: passage.tokens, range: range)
  }

  /// Regions that are spoken of themselves.
  func regions(in passage: Passage, range: Range<Int>) -> [Range<Int>] {
    finder.regions(in: passage, range: range).map(\.tokens)
  }

  /// Whether a region is what is spoken of at a number.
  func isRegional(_ position: Int, in passage: Passage, _ sentence: Sentence) -> Bool {
    finder.regions(in: passage, range: sentence.range).contains { $0.tokens.upperBound <= position }
  }
}
