import Chronology
import VietnameseText

/// The index that an article is about: the one its title names, else the one its address does. Addresses of articles are
/// their titles without marks (`chi-so-cai-cach-hanh-chinh-cua-tinh-…`); figures are never read from them.
struct ArticleTopics: Sendable {
  /// By the name as an address writes it, longest first.
  private let slugs: [(slug: String, topic: IndicatorTopics.Topic)]

  init(_ names: [(phrase: String, topic: IndicatorTopics.Topic)]) {
    slugs = names.map { (Folding.slug($0.phrase), $0.topic) }
      .filter { $0.slug.utf8.count >= 3 }
      .sorted { ($1.slug.utf8.count, $0.slug) < ($0.slug.utf8.count, $1.slug) }
  }

  /// `nil` where the address names none, or several.
  func topic(ofAddress url: String?) -> IndicatorTopics.Topic? {
    guard let url else { return nil }
    var parts = [ArraySlice(Array(("-" + Folding.slug(url) + "-").utf8))]
    var found: [IndicatorTopics.Topic] = []
    for (slug, topic) in slugs {
      let name = Array(("-" + slug + "-").utf8)
      guard let part = parts.firstIndex(where: { $0.firstRange(of: name) != nil }),
        let range = parts[part].firstRange(of: name)
      else { continue }
      let whole = parts.remove(at: part)
      parts += [whole[..<(range.lowerBound + 1)], whole[(range.upperBound - 1)...]]
      if !found.contains(topic) { found.append(topic) }
    }
    return found.count == 1 ? found.first : nil
  }
}
