import Catalog
import Chronology

/// What the briefings of one period are chosen from, each part found once for all of them.
struct ReportMaterial: Sendable {
  let selection: FigureSelection
  /// Articles by path.
  let articles: [String: ArticleRecord]
  /// Slugs of provinces, regions and the nation that have an entry or a fact, sorted.
  let places: [String]
  /// Of numbers that this period shows.
  let changes: [ReportChange]
  private let factsByProvince: [String: [Fact]]

  /// Takes a timeline with the facts of the period alone, and all changes since the last publication.
  init(_ timeline: Timeline, selection: FigureSelection, changes: [ReportChange]) {
    self.selection = selection
    articles = Dictionary(timeline.articles.map { ($0.origin.source, $0) }) { first, _ in first }
    factsByProvince = Dictionary(grouping: timeline.facts.map(\.fact)) {
      Reporter.province(of: $0.place)
    }
    places = Set(selection.index.places.map(Reporter.province)).union(factsByProvince.keys).sorted()
    let figures = selection.index.places.lazy.flatMap(selection.figures(of:))
    self.changes = changes.shown(
      by: figures.flatMap(\.told), in: selection.scope.period)
  }

  /// Of exactly one place.
  func figures(of place: String) -> [Figure] { selection.figures(of: place) }

  /// Of a province and its districts, in the order of the catalog.
  func figures(inside province: String) -> [Figure] {
    let places = selection.index.places(inside: province)
    if places.count == 1, let place = places.first { return figures(of: place) }
    return places.flatMap { figures(of: $0) }.sorted(by: selection.precedes)
  }

  func facts(inside province: String) -> [Fact] { factsByProvince[province] ?? [] }
}
