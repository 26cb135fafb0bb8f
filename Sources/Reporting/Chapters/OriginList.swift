import Chronology

/// Articles, each once, in the order in which they are met.
struct OriginList: Sendable {
  private(set) var origins: [Origin] = []
  private var bySource: [String: Int32] = [:]
  /// All facts of an article share its origin, which is sooner found than a path; held, so that no other takes its
  /// place in memory.
  private var byOrigin: [ObjectIdentifier: (origin: Origin, position: Int32)] = [:]

  /// From zero.
  mutating func position(of origin: Origin) -> Int32 {
    if let known = byOrigin[ObjectIdentifier(origin)] { return known.position }
    let position = bySource[origin.source] ?? Int32(origins.count)
    if Int(position) == origins.count { origins.append(origin) }
    bySource[origin.source] = position
    byOrigin[ObjectIdentifier(origin)] = (origin, position)
    return position
  }

  /// Of the articles, once for each origin that stands for one.
  mutating func positions(of origins: some Sequence<Origin>) -> [Int32] {
    origins.distinct.map { position(of: $0) }
  }
}
