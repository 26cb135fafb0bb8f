import Catalog
import Chronology

/// What the page over all files shows of some places, and counts.
struct PageShare: Sendable {
  /// Figures that may have a row.
  private(set) var rows: [PageRow] = []
  /// Of all figures, shown or not.
  private(set) var count = 0
  private(set) var conflicts = 0
  private(set) var origins: [Origin] = []

  init() {}

  /// Takes figures in the order of `observations.csv`.
  init(_ entries: [TimelineEntry], wording: Wording) {
    rows = PageRows.first(PageRows.limit, of: entries.indices.map { $0 }) {
      PageRow.rank(of: entries[$0], wording.catalog)
    }.map { PageRow(entries[$0], wording: wording) }
    count = entries.count
    conflicts = entries.count { $0.status == .conflict }
    origins = entries.lazy.flatMap(\.facts).map(\.fact.origin).distinct
  }

  /// Of the next place; rows that cannot be shown any more are dropped before they are many.
  mutating func add(_ other: PageShare) {
    rows += other.rows
    if rows.count > PageRows.limit + 1000 {
      rows = PageRows.first(PageRows.limit, of: rows, rank: \.rank)
    }
    count += other.count
    conflicts += other.conflicts
    origins += other.origins
  }
}
