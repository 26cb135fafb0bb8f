import Chronology

extension TimelineEntry {
  /// With no more facts than a page over all places cites, where it quotes no sentence of it: of a reading
  /// ``SourceList/enough`` for a line; those that are doubtful; and one that tells more
  /// than ``halfway``.
  var citable: TimelineEntry {
    if key.indicator == Observation.uncatalogued { return self }
    guard readings.contains(where: { $0.facts.count > SourceList.enough }) else { return self }
    let readings = readings.map { reading in
      var reading = reading
      let finished = reading.facts.firstIndex { key.period?.halfway($0.fact) == nil }
      reading.facts = reading.facts.enumerated().filter { index, sourced in
        index < SourceList.enough || index == finished || !sourced.fact.findings.isEmpty
      }.map(\.element)
      return reading
    }
    return TimelineEntry(key: key, status: status, readings: readings)
  }
}
