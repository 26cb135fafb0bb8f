import Chronology
import VietnameseText

/// Whether a rank is one among the provinces of a region.
enum RegionScope {
  private static let words = Lexicon<Bool>(
    "khu vực", "trong vùng", "vùng", "trong khu vực", "của vùng", "toàn vùng", "Tây Nguyên",
    "Bắc Trung Bộ", "Đồng bằng sông Hồng", "Đồng bằng sông Cửu Long", "Đông Nam Bộ", "ĐBSCL",
    "duyên hải miền Trung", "miền núi phía Bắc", "các tỉnh miền")

  private static let links: WordSet = [
    "trong", "về", "chỉ", "của", "toàn", "các", "tỉnh", "ở", "thuộc", "số", "tại", "miền",
  ]

  /// A region named close behind the rank, or before it with no other number between; or a denominator that
  /// only a region has (at most 14 provinces).
  static func contains(_ quantity: Quantity, _ scene: Scene) -> Bool {
    if let of = quantity.of { return of <= ExactDecimal(14) }
    let tokens = scene.passage.tokens
    let end = quantity.tokens.upperBound
    let behind = words.matches(
      in: tokens, range: end..<min(end + 8, scene.sentence.range.upperBound))
    if let first = behind.first,
      !(end..<first.range.lowerBound).contains(where: {
        index in
        !links.contains(tokens[index].key)
          && !scene.topics.contains { $0.range.contains(index) }
      })
    {
      return true
    }
    let before = words.matches(
      in: tokens, range: scene.sentence.range.lowerBound..<quantity.tokens.lowerBound)
    guard let last = before.last else { return false }
    let between = last.range.upperBound..<quantity.tokens.lowerBound
    let strong = scene.topics.filter { !$0.topic.isWeak }.map(\.range.lowerBound)
    let isOfAnother =
      strong.contains { $0 < last.range.lowerBound }
      && strong.contains { between.contains($0) }
    return between.count <= 12 && !isOfAnother && !between.contains { tokens[$0].key == ";" }
      && !scene.sentence.quantities.contains { between.contains($0.number.lowerBound) }
  }
}
