import Chronology

/// Tells whether two articles have the same publisher, though one may name it and the other only
/// have an address.
struct PublisherIndex {
  private var nameOfHost: [String: String] = [:]

  /// Learns from all articles at once, so that the order in which they came does not count.
  init(_ origins: some Sequence<Origin>) {
    for signature in Set(origins.lazy.map(Signature.init)) {
      let origin = signature.origin
      guard let name = PublisherIndex.name(of: origin), let host = PublisherIndex.host(of: origin)
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
      left.origin.url == right.origin.url && left.origin.publisher == right.origin.publisher
    }
  }

  /// - Returns: `nil` where nobody knows: such an article neither confirms nor corrects another.
  func identity(of origin: Origin) -> String? {
    if let name = PublisherIndex.name(of: origin) { return name }
    guard let host = PublisherIndex.host(of: origin) else { return nil }
    return nameOfHost[host] ?? host
  }

  private static func name(of origin: Origin) -> String? {
    guard let name = origin.publisher?.lowercased(), !name.isEmpty else { return nil }
    return name
  }

  /// `baohatinh.vn` of `https://www.baohatinh.vn:443/a`.
  static func host(of origin: Origin) -> String? {
    guard let url = origin.url, let scheme = url.firstRange(of: "://") else { return nil }
    let rest = url[scheme.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.split(separator: "@").last?.prefix { $0 != ":" }.lowercased() ?? ""
    let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return bare.isEmpty ? nil : bare
  }
}
