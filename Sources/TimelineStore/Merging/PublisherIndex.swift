import Chronology

/// Tells whether two articles have the same publisher, though one may name it and the other only
/// have an address.
struct PublisherIndex {
  private let names: PublisherNames
  /// By article: all facts of one share its origin.
  private let identities: [ObjectIdentifier: String?]

  /// Of articles that are looked up often; others may be asked about, too.
  init(_ origins: some Sequence<Origin>, _ names: PublisherNames) {
    self.names = names
    let found = origins.lazy.map { (ObjectIdentifier($0), names.identity(of: $0)) }
    identities = Dictionary(found, uniquingKeysWith: { first, _ in first })
  }

  /// - Returns: `nil` where nobody knows: such an article neither confirms nor corrects another.
  func identity(of origin: Origin) -> String? {
    identities[ObjectIdentifier(origin)] ?? names.identity(of: origin)
  }
}

/// What the hosts of addresses are called, as articles say that name their publisher.
struct PublisherNames: Sendable {
  private var nameOfHost: [String: String] = [:]

  /// To be told of all articles, in whichever order they come.
  mutating func learn(_ publisher: String?, at url: String?) {
    guard let name = PublisherNames.name(publisher), let host = url.flatMap(Origin.host(of:)) else {
      return
    }
    nameOfHost[host] = min(name, nameOfHost[host] ?? name)
  }

  func identity(of origin: Origin) -> String? {
    if let name = PublisherNames.name(origin.publisher) { return name }
    guard let host = origin.host else { return nil }
    return nameOfHost[host] ?? host
  }

  private static func name(_ publisher: String?) -> String? {
    guard let name = publisher?.lowercased(), !name.isEmpty else { return nil }
    return name
  }
}
