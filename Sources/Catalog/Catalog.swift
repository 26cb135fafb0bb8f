import Chronology
import VietnameseText

/// What the domain knows. Look-ups are by id, slug, domain; all lists are in file order.
package struct Catalog: Sendable {
  package var places: [Place]
  package var regions: [Region]
  package var indicators: [Indicator]
  package var units: [CountedUnit]
  package var documents: [KnownDocument]
  package var annex: [AnnexRow]
  package var abbreviations: [Abbreviation]
  package var unlisted: [UnlistedName]
  private var indicatorIndex: [String: Int]
  private var placeIndex: [String: [Int]]
  private var domainIndex: [String: String]
  private let means: Set<String>

  package init(
    places: [Place], regions: [Region], indicators: [Indicator], units: [CountedUnit],
    documents: [KnownDocument], annex: [AnnexRow], abbreviations: [Abbreviation] = [],
    unlisted: [UnlistedName] = []
  ) {
    self.places = places
    self.regions = regions
    self.indicators = indicators
    self.units = units
    self.documents = documents
    self.annex = annex
    self.abbreviations = abbreviations
    self.unlisted = unlisted
    means = Set(indicators.compactMap(\.mean))
    indicatorIndex = [:]
    placeIndex = [:]
    domainIndex = [:]
    for (index, indicator) in indicators.enumerated() { indicatorIndex[indicator.id] = index }
    for (index, place) in places.enumerated() {
      placeIndex[place.slug, default: []].append(index)
      for domain in place.domains { domainIndex[domain] = place.slug }
    }
  }

  package func indicator(_ id: String) -> Indicator? { indicatorIndex[id].map { indicators[$0] } }

  /// Whether the indicator is the mean of another over all provinces.
  package func isMean(_ id: String) -> Bool { means.contains(id) }

  /// The unit of that slug on a day; on no day, the newest.
  package func place(_ slug: String, on day: Day? = nil) -> Place? {
    unit(of: slug, on: day).map { places[$0] }
  }

  /// As ``place(_:on:)``, by its position in ``places``.
  package func unit(of slug: String, on day: Day? = nil) -> Int? {
    guard let units = placeIndex[slug], let newest = units.last else { return nil }
    return day.flatMap { day in units.last { places[$0].exists(on: day) } } ?? newest
  }

  /// How many units had that slug, one after another.
  package func unitCount(of slug: String) -> Int { placeIndex[slug]?.count ?? 0 }

  package func region(_ slug: String) -> Region? { regions.first { $0.slug == slug } }

  /// The slug of the place that a host belongs to: `snv.kontum.gov.vn` → `kon-tum`.
  package func place(ofHost host: String) -> String? {
    var rest = Substring(host.lowercased())
    while true {
      if let slug = domainIndex[String(rest)] { return slug }
      guard let dot = rest.firstIndex(of: ".") else { return nil }
      rest = rest[rest.index(after: dot)...]
    }
  }

  /// The name to show for a slug: a province, a region, the nation, a district; else the slug.
  package func name(ofPlace slug: String, on day: Day? = nil) -> String {
    if slug == "viet-nam" { return "Toàn quốc" }
    if slug == "unknown" { return "Chưa rõ địa phương" }
    if let place = place(slug, on: day) { return place.name }
    if let region = region(slug) { return region.name }
    let parts = slug.split(separator: "/")
    guard parts.count == 2, let province = place(String(parts[0]), on: day) else { return slug }
    return "\(parts[1]) (\(province.name))"
  }

  package func unit(_ id: String) -> CountedUnit? { units.first { $0.id == id } }
}

/// A part of an index that has no indicator here, so that its values are not taken for those of the index.
package struct UnlistedName: Sendable {
  package var name: String
  /// The id of the index.
  package var within: String
}
