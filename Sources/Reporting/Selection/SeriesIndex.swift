import Catalog
import Chronology

/// One number followed through time: what all periods, targets and changes of a series share.
struct SeriesIdentity: Hashable, Sendable {
  var indicator: String
  var label: String?
  var place: String
  var subject: String?

  init(_ key: SeriesKey) {
    indicator = key.indicator
    label = key.label
    place = key.place
    subject = key.subject
  }

}

extension SeriesIdentity: Comparable {
  /// By indicator, words, place, body: a total order.
  static func < (left: SeriesIdentity, right: SeriesIdentity) -> Bool {
    if left.indicator != right.indicator { return left.indicator < right.indicator }
    let labels = (left.label ?? "", right.label ?? "")
    if labels.0 != labels.1 { return labels.0 < labels.1 }
    if left.place != right.place { return left.place < right.place }
    return left.subject ?? "" < right.subject ?? ""
  }
}

/// The entries of a timeline by place and by series.
struct SeriesIndex: Sendable {
  private var series: [SeriesIdentity: [TimelineEntry]] = [:]
  private var identities: [String: [SeriesIdentity]] = [:]
  /// Every slug that has an entry, sorted.
  let places: [String]
  private let provinces: [String: [String]]

  init(_ timeline: Timeline) {
    for entry in timeline.entries {
      series[SeriesIdentity(entry.key), default: []].append(entry)
    }
    for (identity, entries) in series {
      series[identity] = entries.sorted { $0.key.precedesInSeries($1.key) }
      identities[identity.place, default: []].append(identity)
    }
    for (place, unsorted) in identities {
      identities[place] = unsorted.sorted()
    }
    places = identities.keys.sorted()
    provinces = Dictionary(grouping: places, by: PlaceSlug.province)
  }

  /// The series of exactly this place.
  func series(of place: String) -> [SeriesIdentity] { identities[place] ?? [] }

  /// A province and its districts, as far as they have an entry; of a district it alone.
  func places(inside place: String) -> [String] {
    place.isDistrict ? [place] : provinces[place] ?? []
  }

  /// The series of a province and of its districts.
  func series(inside province: String) -> [SeriesIdentity] {
    places(inside: province).flatMap { series(of: $0) }
  }

  /// In the order of time.
  func entries(of identity: SeriesIdentity) -> [TimelineEntry] { series[identity] ?? [] }

  func entries(of identity: SeriesIdentity, kind: Observation.Kind) -> [TimelineEntry] {
    entries(of: identity).filter { $0.key.kind == kind }
  }

  func actual(of identity: SeriesIdentity, in period: Period, unit: String) -> TimelineEntry? {
    entries(of: identity, kind: .actual).first { $0.key.period == period && $0.key.unit == unit }
  }
}

extension SeriesKey {
  /// A total order: series, then time, then what is said of it.
  func precedes(_ other: SeriesKey) -> Bool {
    let (mine, theirs) = (SeriesIdentity(self), SeriesIdentity(other))
    if mine < theirs { return true }
    return theirs < mine ? false : precedesInSeries(other)
  }

  /// The order of keys that speak of one series.
  func precedesInSeries(_ other: SeriesKey) -> Bool {
    if period != other.period { return SeriesKey.precedes(period, other.period) }
    if comparedWith != other.comparedWith {
      return SeriesKey.precedes(comparedWith, other.comparedWith)
    }
    return (kind.rawValue, unit) < (other.kind.rawValue, other.unit)
  }

  /// No period comes last.
  private static func precedes(_ left: Period?, _ right: Period?) -> Bool {
    guard let left else { return false }
    guard let right else { return true }
    return left < right
  }
}
