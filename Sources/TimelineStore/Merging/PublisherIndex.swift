import Chronology

/// Tells whether two articles have the same publisher, though one may name it and the other only
/// have an address.
struct PublisherIndex {
  private var nameOfHost: [String: String] = [:]
  /// By article: all facts of one share its origin.
  private var identities: [ObjectIdentifier: String?] = [:]

  /// Learns from all articles at once, so that the order in which they came does not count.
  init(_ origins: some Sequence<Origin>) {
    var articles: [ObjectIdentifier: Origin] = [:]
    for origin in origins { articles[ObjectIdentifier(origin)] = origin }
    for origin in articles.values {
      guard let name = PublisherIndex.name(of: origin), let host = origin.host else { continue }
      nameOfHost[host] = min(name, nameOfHost[host] ?? name)
    }
    identities = articles.mapValues(computed)
  }

  /// - Returns: `nil` where nobody knows: such an article neither confirms nor corrects another.
  func identity(of origin: Origin) -> String? {
    identities[ObjectIdentifier(origin)] ?? computed(origin)
  }

  private func computed(_ origin: Origin) -> String? {
    if let name = PublisherIndex.name(of: origin) { return name }
    guard let host = origin.host else { return nil }
    return nameOfHost[host] ?? host
  }

  private static func name(of origin: Origin) -> String? {
    guard let name = origin.publisher?.lowercased(), !name.isEmpty else { return nil }
    return name
  }
}
