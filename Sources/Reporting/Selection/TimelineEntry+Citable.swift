import Chronology

extension TimelineEntry {
  /// With no more facts than a page over all places cites, where it quotes no sentence of it: the first
  /// ``SourceList/enough``, the first of each reading that a line shows, one that tells more than ``halfway``, and those
  /// that are doubtful. A reading that no line shows may have none, so that it must not be asked what reviews say of it.
  var citable: TimelineEntry {
    if key.indicator == Observation.uncatalogued || isShort { return self }
    var before = 0
    let readings = readings.enumerated().map { position, reading in
      var reading = reading
      let first = position < SourceList.readingLimit ? SourceList.witnesses : 0
      let most = max(SourceList.enough - before, first)
      let finished = position == 0 ? reading.facts.firstIndex(where: tellsAll) : nil
      before += reading.facts.count
      reading.facts = reading.facts.enumerated().filter { index, sourced in
        index < most || index == finished || !sourced.fact.findings.isEmpty
      }.map(\.element)
      return reading
    }
    return TimelineEntry(key: key, status: status, readings: readings)
  }

  /// Whether all of its facts are among those.
  private var isShort: Bool {
    readings.count <= SourceList.readingLimit
      && readings.allSatisfy { $0.facts.count <= SourceList.witnesses }
  }

  private func tellsAll(_ sourced: SourcedFact) -> Bool {
    key.period?.halfway(sourced.fact) == nil
  }
}
