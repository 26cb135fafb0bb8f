import Catalog
import Chronology

/// What the page over all files shows and counts, gathered place by place.
struct PageShare: Sendable {
  /// Figures that may have a row.
  private(set) var rows: [PageRow] = []
  /// Of all figures, shown or not.
  private(set) var count = 0
  private(set) var conflicts = 0
  /// Their articles, by the roll of the set.
  private(set) var articles: Set<Int32> = []
  private let limit: Int

  init(limit: Int = PageRows.limit) { self.limit = limit }

  /// Takes the figures of the next place in the order of `observations.csv`.
  mutating func add(_ entries: [TimelineEntry], wording: Wording) {
    rows += shown(of: entries, wording.catalog).map { PageRow($0, wording: wording) }
    // What can no longer be shown goes before it is much.
    if rows.count > limit + limit / 8 { rows = PageRows.first(limit, of: rows, rank: \.rank) }
    count += entries.count
    conflicts += entries.count { $0.status == .conflict }
  }

  mutating func add(articles numbers: [Int32]) { articles.formUnion(numbers) }

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
