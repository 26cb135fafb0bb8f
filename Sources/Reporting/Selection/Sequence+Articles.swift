import Chronology

extension Sequence {
  /// The first of each article: all facts of one share its origin within a chapter.
  func distinct(by origin: (Element) -> Origin) -> [Element] {
    var seen: Set<ObjectIdentifier> = []
    return filter { seen.insert(ObjectIdentifier(origin($0))).inserted }
  }
}

extension Sequence<Origin> {
  /// Each article once.
  var distinct: [Origin] { distinct { $0 } }
}
