import Catalog
import Chronology

/// The figures that the page lists, each once: the value that holds.
struct PageRows: Sendable {
  /// So many rows a browser on an office computer still filters at once.
  static let limit = 7000

  /// In the order of the alphabet by province, then as in `observations.csv`.
  let shown: [TimelineEntry]
  let count: Int
  /// Slug and name of every province, region and of the nation among the rows, in the order of the page.
  let places: [(slug: String, name: String)]

  init(_ entries: [TimelineEntry], wording: Wording, lastDay: Day, limit: Int = limit) {
    count = entries.count
    let kept = PageRows.first(limit, of: entries, catalog: wording.catalog)
    var names: [String: String] = [:]
    for entry in kept {
      let slug = Reporter.province(of: entry.key.place)
      if names[slug] == nil { names[slug] = wording.name(ofPlace: slug, on: lastDay) }
    }
    let ordered = names.map { (slug: $0.key, name: $0.value) }.sorted(by: PageRows.precedes)
    let positions = Dictionary(
      ordered.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    places = ordered
    shown = kept.enumerated().sorted { left, right in
      let one = (positions[Reporter.province(of: left.element.key.place)] ?? 0, left.offset)
      let other = (positions[Reporter.province(of: right.element.key.place)] ?? 0, right.offset)
      return one < other
    }.map(\.element)
  }

  /// Results of the catalog before other numbers of the catalog, and these before the rest.
  private static func first(
    _ limit: Int, of entries: [TimelineEntry], catalog: Catalog
  ) -> [TimelineEntry] {
    guard entries.count > limit else { return entries }
    let ranked = entries.indices.sorted { left, right in
      (rank(entries[left], catalog), left) < (rank(entries[right], catalog), right)
    }
    return ranked.prefix(limit).sorted().map { entries[$0] }
  }

  private static func rank(_ entry: TimelineEntry, _ catalog: Catalog) -> Int {
    guard catalog.indicator(entry.key.indicator) != nil else { return 2 }
    return entry.key.kind == .actual ? 0 : 1
  }

  /// The nation first, the unknown place last.
  private static func precedes(
    _ left: (slug: String, name: String), _ right: (slug: String, name: String)
  ) -> Bool {
    let ranks = (rank(left.slug), rank(right.slug))
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    let names = (VietnameseOrder(left.name), VietnameseOrder(right.name))
    return names.0 == names.1 ? left.slug < right.slug : names.0 < names.1
  }

  private static func rank(_ slug: String) -> Int {
    slug == NationalBriefing.nation ? 0 : slug == "unknown" ? 2 : 1
  }
}
