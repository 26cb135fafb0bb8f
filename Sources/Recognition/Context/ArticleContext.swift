import Catalog
import Chronology
import VietnameseText

/// What holds for the whole article: whose it is, when, and where it comes from. A class, since every reader is handed
/// it.
final class ArticleContext: Sendable {
  let origin: Origin
  let places: PlaceContext
  let periods: PeriodContext
  /// The index that the article is about, by its title or else its address.
  let topic: IndicatorTopics.Topic?
  /// The title announces a plan.
  let isPlan: Bool

  /// For what is read as prose besides the article's own paragraphs.
  let passages: PassageReader
  private let catalog: Catalog

  init(
    _ prepared: PreparedArticle, passages: PassageReader, catalog: Catalog,
    topic: IndicatorTopics.Topic?
  ) {
    self.catalog = catalog
    self.passages = passages
    self.topic = topic
    origin = Origin(prepared.article)
    places = PlaceContext(prepared, finder: passages.finder)
    let periods = PeriodContext(prepared)
    self.periods = periods
    isPlan = prepared.passages.first.map { Targets.isPlan($0, year: periods.year) } ?? false
  }

  /// National means belong to the nation whatever province is named beside them; a rank never does.
  func places(
    of indicator: Indicator?, _ quantity: Quantity, in passage: Passage, _ sentence: Sentence
  ) -> [String] {
    if let id = indicator?.id, catalog.isMean(id),
      !places.isRegional(quantity.tokens.lowerBound, in: sentence)
    {
      return [PlaceContext.nation]
    }
    return places.places(
      of: quantity, in: passage, sentence, isRank: indicator?.measure == .rank)
  }
}
