import Chronology
import VietnameseText

// What is a name of a place, for those who read what stands around it.
extension PlaceContext {
  /// Where names of places of any kind stand.
  func names(in passage: Passage, _ sentence: Sentence) -> [Range<Int>] {
    if sentence.openings.isDisjoint(with: [.places, .regions, .districts]) { return [] }
    return sentence.places.map(\.tokens)
      + finder.regionNames(in: passage.searchable, range: sentence.range)
      + DistrictFinder.districts(in: passage.searchable, range: sentence.range).map(\.tokens)
      + sentence.listedDistricts
  }

  /// `Hải Phòng nhất 91,80%`, `Huế nhì (0,82)`: ranks that stand at a province's name.
  func firsts(in passage: Passage, _ sentence: Sentence) -> [Quantity] {
    let tokens = passage.tokens
    return sentence.places.compactMap { place -> Quantity? in
      let word = place.tokens.upperBound
      guard word + 1 < sentence.range.upperBound, let rank = Self.ordinals[tokens[word].key],
        tokens[word + 1].kind != .word || tokens[word + 1].key == WordKey("với")
      else { return nil }
      return Quantity(impliedRank: rank, at: word..<word + 1)
    }
  }

  private static let ordinals = [WordKey("nhất"): 1, WordKey("nhì"): 2]

  /// `63 tỉnh, thành phố` is a name of the nation.
  static func isName(_ quantity: Quantity, among places: [PlaceMention]) -> Bool {
    quantity.shape == .bare && quantity.of == nil
      && places.contains { $0.tokens.lowerBound == quantity.number.lowerBound }
  }

  /// Places named in some tokens.
  func places(in passage: Passage, range: Range<Int>) -> [PlaceMention] {
    finder.places(in: passage.searchable, range: range)
  }

  /// Whether a region is what is spoken of at a number.
  func isRegional(_ position: Int, in sentence: Sentence) -> Bool {
    sentence.regions.contains { $0.tokens.upperBound <= position }
  }
}
