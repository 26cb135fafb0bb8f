import VietnameseText

extension Catalog {
  /// The words of a text that a slug was made from: `uong-bi` in "thị xã Quảng Yên và thành phố Uông Bí"
  /// → `Uông Bí`. Capitals lead every word of a name.
  package func name(withSlug slug: String, in text: String) -> String? {
    let length = slug.split(separator: "-").count
    let words = text.split { !$0.isLetter && !$0.isNumber }
    guard length > 0, words.count >= length else { return nil }
    for start in 0...(words.count - length) {
      let candidate = words[start..<(start + length)]
      guard candidate.allSatisfy({ $0.first?.isLowercase == false }) else { continue }
      let name = candidate.joined(separator: " ")
      if Folding.slug(name) == slug { return name }
    }
    return nil
  }
}
