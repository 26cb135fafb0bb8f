import Chronology

extension SeriesKey {
  /// What number of the world `observation` speaks of.
  init(_ observation: Observation, of fact: Fact) {
    self.init(
      indicator: observation.indicator,
      label: observation.isCatalogued ? nil : observation.label?.lowercased(),
      kind: observation.kind,
      unit: observation.unit, place: fact.place, subject: fact.subject,
      period: observation.period, comparedWith: observation.comparedWith)
  }

  /// Whether readings of different articles speak of the same number: two unknown places, or two
  /// unknown periods, need not be the same one.
  var isComparable: Bool {
    period != nil && place != "unknown" && !place.hasPrefix("unknown/")
  }

  var isCatalogued: Bool { indicator != Observation.uncatalogued }
}

extension SeriesKey {
  /// Where a series stands: a few thousand of these part all numbers, so that little is left to sort.
  struct Heading: Hashable, Comparable {
    var place: String
    var indicator: String

    init(_ key: SeriesKey) {
      place = key.place
      indicator = key.indicator
    }

    static func < (left: Heading, right: Heading) -> Bool {
      left.place != right.place ? left.place < right.place : left.indicator < right.indicator
    }
  }

  /// The order under one heading; nothing before something.
  static func precedes(_ left: SeriesKey, _ right: SeriesKey) -> Bool {
    if left.label != right.label { return inOrder(left.label, right.label) }
    if left.subject != right.subject { return inOrder(left.subject, right.subject) }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    if left.unit != right.unit { return left.unit < right.unit }
    if left.period != right.period { return inOrder(left.period, right.period) }
    return inOrder(left.comparedWith, right.comparedWith)
  }
}
