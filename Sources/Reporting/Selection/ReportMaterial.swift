import Catalog
import Chronology

/// What the briefing and the tables of one chapter are chosen from, each part found once for both.
struct ReportMaterial: Sendable {
  let selection: FigureSelection
  /// What charts draw.
  let histories: SeriesHistories
  /// Those of the figures and facts.
  let articles: ArticleIndex
  /// Of numbers that this period shows.
  let changes: [ReportChange]
  /// Of the period, in reading order.
  let facts: FactSelection

  /// Takes facts of the period alone, and all changes since the last publication.
  init(
    facts: FactSelection, selection: FigureSelection, histories: SeriesHistories,
    articles: ArticleIndex, changes: [ReportChange]
  ) {
    self.selection = selection
    self.histories = histories
    self.articles = articles
    self.facts = facts
    let figures = selection.index.places.lazy.flatMap(selection.figures(of:))
    self.changes = changes.shown(by: figures.flatMap(\.told), in: selection.scope.period)
  }

  /// Of exactly one place.
  func figures(of place: String) -> [Figure] { selection.figures(of: place) }

  /// Of a province and its districts, in the order of the catalog.
  func figures(inside province: String) -> [Figure] {
    let places = selection.index.places(inside: province)
    if places.count == 1, let place = places.first { return figures(of: place) }
    return places.flatMap { figures(of: $0) }.sorted(by: selection.precedes)
  }
}
