import Chronology

/// Makes one entry of all that was read about one number.
///
/// Next editor: nothing here may depend on the order of the facts. Decide by sets and by total
/// orders; the store's tests shuffle.
struct SeriesMerger {
  /// Of all articles that are known.
  let publishers: PublisherIndex

  /// The observations of articles as they are known, in any order.
  func entries(of facts: [SourcedFact]) -> [TimelineEntry] {
    SeriesGroups(facts).inOrder.map { entry($0.key, $0.facts) }
  }

  private func entry(_ key: SeriesKey, _ facts: [SourcedFact]) -> TimelineEntry {
    // Most numbers are told once: there is nothing to decide.
    guard facts.count > 1 else {
      return TimelineEntry(
        key: key, status: .single, readings: TimelineEntry.Reading.readings(of: facts))
    }
    let readings = TimelineEntry.Reading.readings(of: facts).map { Candidate($0) }
    let read = readings.filter { !$0.reading.derived }
    var pool = read.isEmpty ? readings : read
    if key.isComparable { markCorrected(&pool) }
    let live = pool.filter { !$0.isCorrected }.sorted(by: Candidate.precedes)
    let old = pool.filter(\.isCorrected).sorted(by: Candidate.isNewer)
    let derived = read.isEmpty ? [] : readings.filter(\.reading.derived)
    let ordered = withMostPreciseFirst(live) + old + derived.sorted(by: Candidate.precedes)
    return TimelineEntry(
      key: key,
      status: read.isEmpty ? .single : status(of: live, key: key, corrected: !old.isEmpty),
      readings: ordered.map(\.reading))
  }

  private func status(
    of live: [Candidate], key: SeriesKey, corrected: Bool
  ) -> TimelineEntry.Status {
    if hasConflict(live, key: key) { return .conflict }
    if corrected { return .corrected }
    return key.isComparable && isConfirmed(live) ? .confirmed : .single
  }

  /// Counts of things that the catalog does not know, in one article, are counts of several things.
  private func hasConflict(_ live: [Candidate], key: SeriesKey) -> Bool {
    guard key.isComparable else { return false }
    return pairs(live).contains { left, right in
      !left.reading.agrees(with: right.reading)
        && (key.isCatalogued || left.articles.union(right.articles).count > 1)
    }
  }

  /// Two articles of different publishers say the same.
  private func isConfirmed(_ live: [Candidate]) -> Bool {
    let heard = Set(live.lazy.flatMap(\.reading.facts).compactMap(publisher))
    guard heard.count > 1 else { return false }
    return live.contains { candidate in
      let agreeing = live.filter { $0.reading.confirms(candidate.reading) }
      return Set(agreeing.flatMap(\.reading.facts).compactMap(publisher)).count > 1
    }
  }

  private func publisher(of fact: SourcedFact) -> String? {
    publishers.identity(of: fact.fact.origin)
  }
}

extension SeriesMerger {
  /// A publisher that later says something else takes back what it said before. A reading is
  /// corrected when all who gave it have taken it back.
  private func markCorrected(_ pool: inout [Candidate]) {
    guard pool.count > 1 else { return }
    let said = sayings(pool)
    let corrected = pool.indices.map { index in
      pool[index].reading.facts.allSatisfy { fact in
        guard let day = fact.fact.origin.published, let publisher = publisher(of: fact) else {
          return false
        }
        return (said[publisher] ?? []).lazy.prefix { $0.day > day }
          .contains { !pool[index].reading.agrees(with: pool[$0.reading].reading) }
      }
    }
    for index in pool.indices { pool[index].isCorrected = corrected[index] }
  }

  /// By publisher, which reading it gave on which day; the latest first.
  private func sayings(_ pool: [Candidate]) -> [String: [(day: Day, reading: Int)]] {
    var said: [String: [(day: Day, reading: Int)]] = [:]
    for (index, candidate) in pool.enumerated() {
      for (publisher, day) in latestDays(candidate.reading) {
        said[publisher, default: []].append((day, index))
      }
    }
    return said.mapValues { $0.sorted { $0.day > $1.day } }
  }

  /// By publisher, the last day on which it gave the reading.
  private func latestDays(_ reading: TimelineEntry.Reading) -> [String: Day] {
    var days: [String: Day] = [:]
    for fact in reading.facts {
      guard let day = fact.fact.origin.published, let publisher = publisher(of: fact) else {
        continue
      }
      days[publisher] = max(day, days[publisher] ?? day)
    }
    return days
  }

  /// The reading that holds, or the one that says the same with more digits or without a bound.
  private func withMostPreciseFirst(_ live: [Candidate]) -> [Candidate] {
    guard let first = live.first else { return [] }
    var best = 0
    for (index, candidate) in live.enumerated() where candidate.reading.agrees(with: first.reading)
    {
      if Candidate.isLessPrecise(live[best], candidate) { best = index }
    }
    var ordered = live
    ordered.insert(ordered.remove(at: best), at: 0)
    return ordered
  }

  private func pairs(_ candidates: [Candidate]) -> some Sequence<(Candidate, Candidate)> {
    candidates.indices.lazy.flatMap { index in
      candidates[(index + 1)...].lazy.map { (candidates[index], $0) }
    }
  }
}
