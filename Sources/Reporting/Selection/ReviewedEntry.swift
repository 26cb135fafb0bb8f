import Chronology

extension TimelineEntry {
  /// What reviews of a period say of the number. A number of a year's plan is told by every review of a part of
  /// the year, as far as it has come ("hoàn thành 45/81 nhiệm vụ của kế hoạch năm").
  ///
  /// - Returns: Of a longer period what reviews of exactly this one say, `nil` where they say nothing; else what
  ///   was not told half-way, where anything was not, or what was told last on the way.
  func reviewed(in period: Period) -> TimelineEntry? {
    guard let own = key.period else { return self }
    if own != period, own.contains(period) { return told { $0.about == period } }
    guard contains(where: { own.halfway($0) != nil }) else { return self }
    if let finished = told(by: { own.halfway($0) == nil }) { return finished }
    let latest = facts.compactMap { own.halfway($0.fact) }.max { $0.lastDay < $1.lastDay }
    return told { own.halfway($0) == latest }
  }

  /// The part of its period that the articles behind the value review, where none reviews more: the value is how
  /// far a plan had come by then.
  var halfway: Period? {
    guard let own = key.period, let facts = best?.facts else { return nil }
    let parts = facts.compactMap { own.halfway($0.fact) }
    return parts.count == facts.count ? parts.max { $0.lastDay < $1.lastDay } : nil
  }

  /// With such facts alone; `nil` where there are none.
  func told(by isWanted: (Fact) -> Bool) -> TimelineEntry? {
    if !contains(where: { !isWanted($0) }) { return self }
    let told = readings.compactMap { reading in
      var reading = reading
      reading.facts.removeAll { !isWanted($0.fact) }
      return reading.facts.isEmpty ? nil : reading
    }
    return told.isEmpty ? nil : TimelineEntry(key: key, status: status(of: told), readings: told)
  }

  /// Without the readings that differed from these, or were corrected by them.
  private func status(of told: [Reading]) -> Status {
    let isInAgreement = told.allSatisfy { $0.agrees(with: told[0]) }
    if !isInAgreement || (status == .corrected && told.count > 1) { return status }
    let saying = told.filter { $0.confirms(told[0]) }.flatMap(\.facts)
    return Set(saying.compactMap(\.fact.origin.voice)).count > 1 ? .confirmed : .single
  }
}

extension Period {
  /// What an article reviews, where that is a part of this period.
  func halfway(_ fact: Fact) -> Period? {
    fact.about.flatMap { $0 != self && contains($0) ? $0 : nil }
  }
}

extension Origin {
  /// Who says it: the publisher, or the site; nobody where neither is known.
  fileprivate var voice: String? { publisher?.lowercased() ?? host }
}
