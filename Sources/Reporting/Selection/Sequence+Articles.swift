import Chronology

extension Sequence<Origin> {
  /// Each article once: all facts of one share its origin.
  var distinct: [Origin] {
    var seen: Set<ObjectIdentifier> = []
    return filter { seen.insert(ObjectIdentifier($0)).inserted }
  }
}
