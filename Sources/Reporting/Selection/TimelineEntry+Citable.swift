import Chronology

extension TimelineEntry {
  /// With no more facts than a page over all places cites, where it quotes no sentence of it: so many of a reading as a
  /// line has notes, and one more, so that it says that there are more; those that are doubtful; and one that tells more
  /// than ``halfway``.
  var citable: TimelineEntry {
    if key.indicator == Observation.uncatalogued { return self }
    let most = SourceList.markerLimit + 1
    guard readings.contains(where: { $0.facts.count > most }) else { return self }
    let readings = readings.map { reading in
      var reading = reading
      let finished = reading.facts.firstIndex { key.period?.halfway($0.fact) == nil }
      reading.facts = reading.facts.enumerated().filter { index, sourced in
        index < most || index == finished || !sourced.fact.findings.isEmpty
      }.map(\.element)
      return reading
    }
    return TimelineEntry(key: key, status: status, readings: readings)
  }
}
