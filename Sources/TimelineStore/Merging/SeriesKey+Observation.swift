import Chronology

extension SeriesKey {
  /// What number of the world `observation` speaks of.
  init(_ observation: Observation, of fact: Fact) {
    self.init(
      indicator: observation.indicator,
      label: SeriesKey.label(observation.label, of: observation.indicator),
      kind: observation.kind,
      unit: observation.unit, place: fact.place, subject: fact.subject,
      period: observation.period, comparedWith: observation.comparedWith)
  }

  /// The words of a number that no indicator stands for; case tells none apart.
  static func label(_ label: String?, of indicator: String) -> String? {
    indicator == Observation.uncatalogued ? label?.lowercased() : nil
  }

  /// Whether readings of different articles speak of the same number: two unknown places, or two
  /// unknown periods, need not be the same one.
  var isComparable: Bool {
    period != nil && place != "unknown" && !place.hasPrefix("unknown/")
  }

  var isCatalogued: Bool { indicator != Observation.uncatalogued }
}
