import Catalog
import Chronology

/// The figures that the page lists, each once: the value that holds.
struct PageRows: Sendable {
  /// So many rows a browser on an office computer still filters at once.
  static let limit = 7000

  /// In the order of the alphabet by province, then as in `observations.csv`.
  let shown: [PageRow]
  let count: Int
  /// Slug and name of every province, region and of the nation among the rows, in the order of the page.
  let places: [(slug: String, name: String)]

  init(_ share: PageShare, wording: Wording, lastDay: Day, limit: Int = limit) {
    count = share.count
    let kept = PageRows.first(limit, of: share.rows, rank: \.rank)
    places = Set(kept.map(\.province))
      .map { (slug: $0, name: wording.name(ofPlace: $0, on: lastDay)) }
      .sorted(by: PageRows.precedes)
    let ofPlace = Dictionary(grouping: kept, by: \.province)
    shown = places.flatMap { ofPlace[$0.slug] ?? [] }
  }

  /// Results of the catalog before other numbers of the catalog, and these before the rest; in their order.
  static func first<Item>(_ limit: Int, of items: [Item], rank: (Item) -> Int) -> [Item] {
    guard items.count > limit else { return items }
    let ranked = items.indices.map { (rank(items[$0]), $0) }.sorted(by: <)
    return ranked.prefix(limit).map(\.1).sorted().map { items[$0] }
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
