import Catalog
import Chronology
import VietnameseText

/// Whose a fact is: the clause, else the sentence, else the article, else the source.
struct PlaceContext: Sendable {
  static let unknown = "unknown"
  static let nation = "viet-nam"

  /// The place that the article as a whole is about.
  let article: String
  /// The district that the article is about, or the one that "huyện" means in it: `quang-tri/gio-linh`.
  let district: String?
  /// Whether all of the article is about the district.
  let isOfDistrict: Bool
  /// The ministry that the article is about, as written.
  let ministry: String?
  let finder: PlaceFinder

  init(_ prepared: PreparedArticle, finder: PlaceFinder) {
    self.finder = finder
    let province = PlaceContext.subject(of: prepared, finder: finder)
    ministry = ArticleSubject.ministry(of: prepared)
    article = ministry == nil ? province : Self.nation
    district = ArticleSubject.district(of: prepared, in: article, finder)
    isOfDistrict = ArticleSubject.isWhole(district, prepared)
  }

  /// The title's only province; else the source's own; else the province that the body names most, if it is
  /// more than half of all mentions.
  private static func subject(of prepared: PreparedArticle, finder: PlaceFinder) -> String {
    let title = mentions(in: prepared.passages.prefix(1))
    let source = prepared.article.place
    if let only = single(title) { return only }
    if title.isEmpty, let source, source != nation { return source }
    let body = mentions(in: prepared.passages.dropFirst())
    let counts = Dictionary(grouping: body.filter { $0.slug != nation }, by: \.slug)
    let best = counts.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    if let best, best.value.count * 2 > body.count, best.value.count > 1 { return best.key }
    if source == nil, best == nil, finder.namesMinistries(prepared) { return nation }
    return source ?? best.flatMap { counts.count == 1 ? $0.key : nil }
      ?? (body.contains { $0.slug == nation } ? nation : unknown)
  }

  private static func mentions(in passages: ArraySlice<Passage>) -> [PlaceMention] {
    passages.flatMap(\.sentences).flatMap(\.places).filter { !$0.isComparison }
  }

  private static func single(_ mentions: [PlaceMention]) -> String? {
    let slugs = Set(mentions.map(\.slug)).subtracting([nation])
    return slugs.count == 1 ? slugs.first : nil
  }

  /// The places of a number: the ones named right behind it or in brackets, a region right before, all those of
  /// "A, B và C cùng 85%", else the province named last before it in the clause, else the only one of the sentence
  /// before it, else a district, else the article's. Ranks belong to a province even where "cả nước" stands beside
  /// them.
  func places(
    of quantity: Quantity, in passage: Passage, _ sentence: Sentence, isRank: Bool
  ) -> [String] {
    let position = quantity.tokens.lowerBound
    var named = sentence.places.kept { !$0.isComparison && !(isRank && $0.slug == Self.nation) }
    if let winner = behind(quantity, named, passage, isRank) { return [winner] }
    if let leader = leader(quantity, passage.tokens, sentence) { return [leader] }
    if let winner = sentence.places.first(where: { $0.tokens.upperBound == position - 1 }),
      passage.tokens[position - 1].word == .open
    {
      return [winner.slug]
    }
    if !isRank, !sentence.regions.isEmpty {
      named += sentence.regions
      named.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    if named.isEmpty { return [refined(article, passage, sentence, position)] }
    let inside = Clauses.bracket(passage.tokens, sentence.range, around: position)
    named = named.kept { place in
      let bracket = Clauses.bracket(
        passage.tokens, sentence.range, around: place.tokens.lowerBound)
      return bracket == nil || bracket == inside
    }
    let clause = Clauses.clause(passage.tokens, sentence.range, around: position)
    let near = named.filter {
      $0.tokens.upperBound <= position && clause.contains($0.tokens.lowerBound)
    }
    let group = coordinated(near, quantity, passage, sentence)
    if group.count > 1 { return group }
    return [refined(last(named, clause, position) ?? article, passage, sentence, position)]
  }

  /// `thứ 2 Thái Nguyên`, `thứ hai là Đồng Tháp`, `34 bậc (Sóc Trăng)`.
  private func behind(
    _ quantity: Quantity, _ named: [PlaceMention], _ passage: Passage, _ isRank: Bool
  ) -> String? {
    let (end, tokens) = (quantity.tokens.upperBound, passage.tokens)
    guard end < tokens.count else { return nil }
    let isBracket = tokens[end].word == .open
    let start = isBracket || Self.equals.contains(tokens[end].key) ? end + 1 : end
    guard isBracket || isRank && quantity.shape == .rank && quantity.of == nil,
      let place = named.first(where: { (start...start + 1).contains($0.tokens.lowerBound) }),
      place.tokens.lowerBound == start || Self.levels.contains(tokens[start].key)
    else { return nil }
    if isBracket { return tokens[safe: place.tokens.upperBound]?.word == .close ? place.slug : nil }
    return place.slug
  }

  /// `Dẫn đầu cả nước về chỉ số này vẫn là Quảng Ninh`: who leads is named behind, with no mark or number between.
  private func leader(
    _ quantity: Quantity, _ tokens: [Token], _ sentence: Sentence
  ) -> String? {
    guard quantity.isImplied else { return nil }
    let words = tokens[quantity.tokens.upperBound..<sentence.range.upperBound].prefix(12)
      .prefix { $0.kind == .word }
    guard let verb = words.firstIndex(where: { Self.equals.contains($0.key) }) else { return nil }
    let name = words[(verb + 1)...].firstIndex { !Self.levels.contains($0.key) }
    return sentence.places.first { $0.tokens.lowerBound == name }?.slug
  }

  private static let equals: WordSet = ["là", "thuộc", "gồm"]
  private static let levels: WordSet = ["tỉnh", "TP", "về", "thành", "phố"]

  /// The names of a list that ends right before the number, with nothing but grammar between.
  private func coordinated(
    _ near: [PlaceMention], _ quantity: Quantity, _ passage: Passage, _ sentence: Sentence
  ) -> [String] {
    guard var last = near.last, quantity.shape != .bare || !quantity.value.isInteger else {
      return []
    }
    let gap = last.tokens.upperBound..<max(last.tokens.upperBound, quantity.tokens.lowerBound)
    guard !sentence.quantities.contains(where: { gap.contains($0.number.lowerBound) }),
      gap.allSatisfy({ isLink($0, passage.tokens) })
    else { return [] }
    var group = [last.slug]
    for place in near.dropLast().reversed() {
      guard finder.joins(passage.tokens, place.tokens.upperBound, last.tokens) else { break }
      group.insert(place.slug, at: 0)
      last = place
    }
    return group
  }

  private func isLink(_ index: Int, _ tokens: [Token]) -> Bool {
    switch tokens[index].word {
    case .open, .comma: true
    default: GrammarWords.match(tokens, at: index) != nil
    }
  }

  /// `ha-tinh` → `ha-tinh/can-loc` where a district is the subject of the clause, or opens the sentence; where none is
  /// named, the one that "huyện" stands for.
  private func refined(
    _ province: String, _ passage: Passage, _ sentence: Sentence, _ position: Int
  ) -> String {
    guard province != Self.nation else { return province }
    let before = sentence.range.lowerBound..<max(sentence.range.lowerBound, position)
    let districts = DistrictFinder.districts(in: passage.searchable, range: before)
    let listed = sentence.listedDistricts.last { $0.upperBound <= position }.map {
      (tokens: $0, name: $0)
    }
    let named = [districts.last, listed].compactMap(\.self)
    guard let last = named.max(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) else {
      let isMeant = ArticleSubject.isSpokenOf(district, isOfDistrict, passage, before)
      return province == article && isMeant ? district ?? province : province
    }
    let opens =
      last.tokens.lowerBound <= sentence.range.lowerBound + 2
      || ArticleSubject.isPresented(passage, last.tokens, sentence.range)
    let clause = Clauses.clause(passage.tokens, sentence.range, around: position)
    let isNear = clause.contains(last.tokens.lowerBound) && position - last.tokens.upperBound <= 8
    let slug = DistrictFinder.slug(of: last, in: passage)
    guard slug != province || !finder.isCity(province),
      isNear || opens && !ArticleSubject.namesOther(passage, last.tokens.upperBound..<position)
    else { return province }
    return "\(province)/\(slug)"
  }

  /// The place of what is said at `position`.
  func place(in passage: Passage, _ sentence: Sentence, at position: Int) -> String {
    let named = sentence.places.kept { !$0.isComparison }
    if named.isEmpty { return refined(article, passage, sentence, position) }
    let clause = Clauses.clause(passage.tokens, sentence.range, around: position)
    return refined(last(named, clause, position) ?? article, passage, sentence, position)
  }

  /// The place named last before in the clause, else in the sentence.
  private func last(
    _ named: [PlaceMention], _ clause: Range<Int>, _ position: Int
  ) -> String? {
    let before = named.filter { $0.tokens.upperBound <= position }
    let near = before.last { clause.contains($0.tokens.lowerBound) }
    return
      (near
      ?? before.last {
        $0.slug != Self.nation && $0.tokens.upperBound == before.last?.tokens.upperBound
      })?.slug
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
