import Chronology

/// Tells whether two articles have the same publisher, though one may name it and the other only
/// have an address.
struct PublisherIndex {
  private var nameOfHost: [String: String] = [:]

  /// Learns from all articles at once, so that the order in which they came does not count.
  init(_ origins: some Sequence<Origin>) {
    for signature in Set(origins.lazy.map(Signature.init)) {
      let origin = signature.origin
      guard let name = PublisherIndex.name(of: origin), let host = origin.host
      else { continue }
      nameOfHost[host] = min(name, nameOfHost[host] ?? name)
    }
  }

  /// An origin as far as it tells who published it.
  private struct Signature: Hashable {
    var origin: Origin

    init(_ origin: Origin) { self.origin = origin }

    func hash(into hasher: inout Hasher) {
      hasher.combine(origin.url.map(ExactText.init))
      hasher.combine(origin.publisher.map(ExactText.init))
    }

    static func == (left: Signature, right: Signature) -> Bool {
      left.origin.url.map(ExactText.init) == right.origin.url.map(ExactText.init)
        && left.origin.publisher.map(ExactText.init) == right.origin.publisher.map(ExactText.init)
    }
  }

  /// - Returns: `nil` where nobody knows: such an article neither confirms nor corrects another.
  func identity(of origin: Origin) -> String? {
    if let name = PublisherIndex.name(of: origin) { return name }
    guard let host = origin.host else { return nil }
    return nameOfHost[host] ?? host
  }

  private static func name(of origin: Origin) -> String? {
    guard let name = origin.publisher?.lowercased(), !name.isEmpty else { return nil }
    return name
  }
}
