import Chronology
import VietnameseText

/// The index that an article is about: the one its title names, else the one its address does. Addresses of articles are
/// their titles without marks (`chi-so-cai-cach-hanh-chinh-cua-tinh-…`); figures are never read from them.
struct ArticleTopics: Sendable {
  /// By the bytes of the name as an address writes it, between hyphens, longest first, with its head.
  private let slugs: [(name: [UInt8], head: UInt16, topic: IndicatorTopics.Topic)]

  init(_ names: [(phrase: String, topic: IndicatorTopics.Topic)]) {
    slugs = names.map { (Folding.slug($0.phrase), $0.topic) }
      .filter { $0.0.utf8.count >= 3 }
      .sorted { ($1.0.utf8.count, $0.0) < ($0.0.utf8.count, $1.0) }
      .map { slug, topic in
        let name = Array("-\(slug)-".utf8)
        return (name, Self.head(of: name, at: 0), topic)
      }
  }

  /// `nil` where the address names none, or several.
  func topic(ofAddress url: String?) -> IndicatorTopics.Topic? {
    guard let url else { return nil }
    var address = Array("-\(Folding.slug(url))-".utf8)
    let starts = address.indices.filter { address[$0] == Self.hyphen }
    let heads = starts.map { Self.head(of: address, at: $0) }
    var found: IndicatorTopics.Topic?
    for (name, head, topic) in slugs where heads.contains(head) {
      guard let start = starts.first(where: { Self.stands(name, in: address, at: $0) }) else {
        continue
      }
      if let found, found != topic { return nil }
      found = topic
      // Shorter names inside this one are not meant; the hyphens belong to what stands beside it, too.
      for index in (start + 1)..<(start + name.count - 1) { address[index] = 0 }
    }
    return found
  }

  /// The two bytes behind a hyphen, which tell most names from most words.
  private static func head(of address: [UInt8], at hyphen: Int) -> UInt16 {
    guard hyphen + 2 < address.count else { return 0 }
    return UInt16(address[hyphen + 1]) << 8 | UInt16(address[hyphen + 2])
  }

  private static func stands(_ name: [UInt8], in address: [UInt8], at start: Int) -> Bool {
    guard start + name.count <= address.count else { return false }
    var step = 0
    while step < name.count, address[start + step] == name[step] { step += 1 }
    return step == name.count
  }

  private static let hyphen = UInt8(ascii: "-")
}
