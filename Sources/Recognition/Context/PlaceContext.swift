import Catalog
import Chronology
import VietnameseText

/// Whose a fact is: the clause, else the sentence, else the article, else the source.
struct PlaceContext: Sendable {
  static let unknown = "unknown"
  static let nation = "viet-nam"

  /// The place that the article as a whole is about.
  let article: String
  private let finder: PlaceFinder

  init(_ prepared: PreparedArticle, finder: PlaceFinder) {
    self.finder = finder
    article = PlaceContext.subject(of: prepared, finder: finder)
  }

  /// The title's only province; else the source's own; else the province that the body names most, if it is
  /// more than half of all mentions.
  private static func subject(of prepared: PreparedArticle, finder: PlaceFinder) -> String {
    let title = mentions(in: prepared.passages.prefix(1), finder)
    let source = prepared.article.place
    if let only = single(title) { return only }
    if title.isEmpty, let source, source != nation { return source }
    let body = mentions(in: prepared.passages.dropFirst(), finder)
    let counts = Dictionary(grouping: body.filter { $0.slug != nation }, by: \.slug)
    let best = counts.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    if let best, best.value.count * 2 > body.count, best.value.count > 1 { return best.key }
    if source == nil, best == nil, finder.namesMinistries(prepared) { return nation }
    return source ?? best.flatMap { counts.count == 1 ? $0.key : nil }
      ?? (body.contains { $0.slug == nation } ? nation : unknown)
  }

  private static func mentions(
    in passages: ArraySlice<Passage>, _ finder: PlaceFinder
  ) -> [PlaceMention] {
    passages.flatMap { passage in
      finder.places(in: passage.tokens, range: 0..<passage.tokens.count)
    }.filter { !$0.isComparison }
  }

  private static func single(_ mentions: [PlaceMention]) -> String? {
    let slugs = Set(mentions.map(\.slug)).subtracting([nation])
    return slugs.count == 1 ? slugs.first : nil
  }

  /// The place of what is said at `position`: the province named last before it in the clause, else the only
  /// one of the sentence before it, else a district, else the article's.
  /// Ranks belong to a province even where "cả nước" stands beside them.
  func place(
    in passage: Passage, _ sentence: Sentence, at position: Int, isRank: Bool = false
  ) -> String {
    let named = finder.places(in: passage.tokens, range: sentence.range)
      .filter { !$0.isComparison && !(isRank && $0.slug == Self.nation) }
    let clause = Clauses.clause(passage.tokens, sentence.range, around: position)
    if !isRank, let region = region(of: position, in: passage, sentence) {
      return region
    }
    if isRank, let winner = ranked(named, passage, position) { return winner }
    if let near = named.last(where: {
      $0.tokens.upperBound <= position && clause.contains($0.tokens.lowerBound)
    }) {
      return refined(near.slug, passage, clause, position)
    }
    if let before = named.last(where: { $0.tokens.upperBound <= position }),
      before.slug != Self.nation
    {
      return refined(before.slug, passage, clause, position)
    }
    return refined(article, passage, clause, position)
  }

  /// `thứ 2 Thái Nguyên`: the place directly behind a rank.
  private func ranked(
    _ named: [PlaceMention], _ passage: Passage, _ position: Int
  ) -> String? {
    named.first { place in
      (position..<position + 4).contains(place.tokens.lowerBound)
        && passage.tokens[place.tokens.lowerBound - 1].kind == .digits
    }?.slug
  }

  /// `ha-tinh` → `ha-tinh/can-loc` where a district is the subject of the clause.
  private func refined(
    _ province: String, _ passage: Passage, _ clause: Range<Int>, _ position: Int
  ) -> String {
    let before = clause.lowerBound..<max(clause.lowerBound, position)
    let districts = DistrictFinder.districts(in: passage.tokens, range: before)
    guard let district = districts.last, province != Self.nation else { return province }
    let slug = Folding.slug(passage.string(district.name))
    guard slug != province, position - district.tokens.upperBound <= 8 else { return province }
    return "\(province)/\(slug)"
  }

  /// The region that a value is of, where its table row or the words right before it name one.
  func region(of position: Int, in passage: Passage, _ sentence: Sentence) -> String? {
    finder.region(of: position, in: passage, sentence.range)
  }

  /// Where names of places of any kind stand.
  func names(in passage: Passage, range: Range<Int>) -> [Range<Int>] {
    finder.places(in: passage.tokens, range: range).map(\.tokens)
      + finder.regions(in: passage.tokens, range: range).map(\.tokens)
      + DistrictFinder.districts(in: passage.tokens, range: range).map(\.tokens)
  }

  /// Places named in some tokens.
  func places(in passage: Passage, range: Range<Int>) -> [PlaceMention] {
    finder.places(in: passage.tokens, range: range)
  }
}
