import Catalog
import Chronology

/// What the page over all files shows and counts, gathered place by place.
struct PageShare: Sendable {
  /// Figures that may have a row.
  private(set) var rows: [PageRow] = []
  /// Of all figures, shown or not.
  private(set) var count = 0
  private(set) var conflicts = 0
  /// Paths of their articles.
  private(set) var sources: Set<String> = []
  /// When the newest of them was published.
  private(set) var latest: Day?
  private let limit: Int

  init(limit: Int = PageRows.limit) { self.limit = limit }

  /// Takes the figures of the next place in the order of `observations.csv`.
  mutating func add(_ entries: [TimelineEntry], wording: Wording) {
    rows += shown(of: entries, wording.catalog).map { PageRow($0, wording: wording) }
    // What can no longer be shown goes before it is much.
    if rows.count > limit + limit / 8 { rows = PageRows.first(limit, of: rows, rank: \.rank) }
    count += entries.count
    conflicts += entries.count { $0.status == .conflict }
    let origins = entries.lazy.flatMap(\.facts).map(\.fact.origin).distinct
    sources.formUnion(origins.map(\.source))
    latest = (origins.compactMap(\.published) + [latest].compactMap(\.self)).max()
  }

  /// Those that rows before them leave room for.
  private func shown(of entries: [TimelineEntry], _ catalog: Catalog) -> [TimelineEntry] {
    let ranks = entries.map { PageRow.rank(of: $0, catalog) }
    var (room, chosen) = (limit, [Int]())
    for rank in PageRow.ranks {
      room -= rows.count { $0.rank == rank }
      let next = entries.indices.filter { ranks[$0] == rank }.prefix(max(room, 0))
      chosen += next
      room -= next.count
    }
    return chosen.sorted().map { entries[$0] }
  }
}
