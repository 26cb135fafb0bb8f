import Catalog
import Chronology

/// What the briefings of one period are chosen from, each part found once for all of them.
struct ReportMaterial: Sendable {
  let selection: FigureSelection
  /// What charts draw.
  let histories: SeriesHistories
  /// Articles by path.
  let articles: [String: ArticleRecord]
  /// Slugs of provinces, regions and the nation that have an entry or a fact, sorted.
  let places: [String]
  /// Of numbers that this period shows.
  let changes: [ReportChange]
  /// In reading order, with the province that each belongs to.
  private let facts: [(province: String, fact: Fact)]
  private let factsByProvince: [String: [Fact]]
  private let likenesses: Likenesses

  /// Takes a timeline with the facts of the period alone, in reading order, and all changes since the last publication.
  init(
    _ timeline: Timeline, selection: FigureSelection, histories: SeriesHistories,
    changes: [ReportChange]
  ) {
    self.selection = selection
    self.histories = histories
    articles = Dictionary(timeline.articles.map { ($0.origin.source, $0) }) { first, _ in first }
    facts = timeline.facts.map { (Reporter.province(of: $0.fact.place), $0.fact) }
    factsByProvince = Dictionary(grouping: facts, by: \.province).mapValues { $0.map(\.fact) }
    likenesses = Likenesses(
      timeline.facts.lazy.map(\.fact).filter(\.isGroupedByLikeness).map(\.evidence.sentence))
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

  /// Of a province, a region itself or the nation itself.
  func facts(inside province: String) -> FactSelection {
    FactSelection(
      factsByProvince[province] ?? [], scope: selection.scope, likenesses: likenesses)
  }

  func facts(inside provinces: Set<String>) -> FactSelection {
    FactSelection(
      facts.lazy.filter { provinces.contains($0.province) }.map(\.fact), scope: selection.scope,
      likenesses: likenesses)
  }
}

extension Fact {
  /// What several papers print of one speech or report.
  fileprivate var isGroupedByLikeness: Bool {
    switch detail {
    case .event, .directive, .assessment: true
    case .observation, .document, .person: false
    }
  }
}
