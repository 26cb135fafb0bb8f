import Chronology
import VietnameseText

/// "Đắk Lắk, Đắk Nông và Lâm Đồng lần lượt là 81,49%, 81,21% và 80,38%": values in the order of their places.
enum Distribution {
  private static let word = Lexicon<Bool>("lần lượt")
  static var openings: [UInt16] { word.openings }

  /// - Returns: The place of a distributed value, ``PlaceContext/unknown`` where places and values do not pair up;
  ///   `nil` where nothing is distributed.
  static func place(
    of quantity: Quantity, in sentence: Sentence, _ passage: Passage, _ places: PlaceContext
  ) -> String? {
    guard sentence.openings.contains(.turns) else { return nil }
    let clause = Clauses.clause(
      passage.tokens, sentence.range, around: quantity.tokens.lowerBound)
    let before = clause.lowerBound..<max(clause.lowerBound, quantity.tokens.lowerBound)
    guard let mark = word.matches(in: passage.tokens, range: before).last else { return nil }
    let names = places.places(in: passage, range: clause.lowerBound..<mark.range.lowerBound)
    guard names.count > 1 else { return nil }
    let values = sentence.quantities.filter {
      $0.shape == quantity.shape
        && (mark.range.upperBound..<clause.upperBound).contains($0.tokens.lowerBound)
    }
    guard let index = values.firstIndex(of: quantity), names.count >= values.count else {
      return PlaceContext.unknown
    }
    let listed = names.suffix(values.count)
    guard values.count == names.count || !listed.isEmpty && names[0].slug == PlaceContext.nation
    else { return PlaceContext.unknown }
    return listed[listed.startIndex + index].slug
  }
}
