import Chronology

extension SeriesMerger {
  /// A reading with what decides about its rank.
  struct Candidate {
    var reading: TimelineEntry.Reading
    var isCorrected = false
    /// 1 is best.
    let trust: Int
    let newest: Day?
    let articles: Set<String>

    init(_ reading: TimelineEntry.Reading) {
      self.reading = reading
      trust = reading.facts.map(\.trust).min() ?? Int.max
      newest = reading.facts.compactMap(\.fact.origin.published).max()
      articles = Set(reading.facts.map(\.fact.origin.articleKey))
    }

    /// Trust, then exact before bounded, then the newer.
    static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
      if left.trust != right.trust { return left.trust < right.trust }
      if left.reading.isBound != right.reading.isBound { return right.reading.isBound }
      return isNewer(left, right)
    }

    /// The newer, then by value, whole, bound, source and id: total, as no two readings are equal in
    /// all of these.
    static func isNewer(_ left: Candidate, _ right: Candidate) -> Bool {
      if left.newest != right.newest { return inOrder(right.newest, left.newest) }
      return left.tieBreak.lexicographicallyPrecedes(right.tieBreak)
    }

    static func isLessPrecise(_ left: Candidate, _ right: Candidate) -> Bool {
      if left.reading.isBound != right.reading.isBound { return left.reading.isBound }
      return left.reading.places < right.reading.places
    }

    private var tieBreak: [String] {
      let first = reading.facts.first?.fact
      return [
        reading.value.description, reading.of?.description ?? "", reading.qualifier.rawValue,
        first?.origin.source ?? "", first?.id ?? "",
      ]
    }
  }
}
