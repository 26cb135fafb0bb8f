import Chronology
import VietnameseText

/// Whose an article is where it is less or more than a province: a district's, a ministry's.
enum ArticleSubject {
  /// The only district that the first paragraphs name.
  static func district(
    of article: PreparedArticle, in province: String, _ finder: PlaceFinder
  ) -> String? {
    guard province != PlaceContext.nation, province != PlaceContext.unknown else { return nil }
    for passages in [article.passages.prefix(1), article.passages.prefix(5)] {
      let slugs = Set(
        passages.flatMap { passage in
          DistrictFinder.districts(in: passage.searchable, range: passage.tokens.indices)
            .filter { isDistrict(passage.tokens[$0.tokens.lowerBound]) }
            .map { DistrictFinder.slug(of: $0, in: passage) }
        }
      ).filter { $0 != province }
      if slugs.count > 1 { return nil }
      if let slug = slugs.first { return "\(province)/\(slug)" }
    }
    return nil
  }

  private static func isDistrict(_ level: Token) -> Bool { !communes.contains(level.key) }
  private static let communes: WordSet = ["xã", "phường"]

  /// Whether the title names the district, so that all of the article is about it.
  static func isWhole(_ district: String?, _ article: PreparedArticle) -> Bool {
    guard let name = district?.split(separator: "/").last, let title = article.passages.first else {
      return false
    }
    return ("-" + Folding.slug(title.text) + "-").contains("-" + name + "-")
  }

  private static let generic = Lexicon<Bool>(
    "huyện", "thị xã", "quận", "toàn huyện", "UBND huyện", "của huyện", "UBND quận",
    "UBND thị xã", "UBND thành phố")
  private static let whole = Lexicon<Bool>(
    "tỉnh", "toàn tỉnh", "cả nước", "toàn quốc", "các huyện", "cấp huyện", "các quận", "tỉnh ta")

  /// "huyện" stands before a number without a name: the district known from elsewhere.
  static func isSpokenOf(
    _ district: String?, _ isWhole: Bool, _ passage: Passage, _ before: Range<Int>
  ) -> Bool {
    guard district != nil else { return false }
    let tokens = passage.tokens
    if whole.matches(in: tokens, range: before).contains(where: { !isParent(tokens, $0.range) }) {
      return false
    }
    if namesOther(passage, before) { return false }
    return isWhole
      || generic.matches(in: tokens, range: before).contains { match in
        match.range.upperBound >= tokens.count
          || tokens[match.range.upperBound].kind == .word
            && !tokens[match.range.upperBound].isCapitalised
      }
  }

  private static func isParent(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    range.count == 1 && range.lowerBound > 0
      && owners.contains(tokens[range.lowerBound - 1].key)
  }

  private static let owners: WordSet = ["cấp", "của"]

  /// The province itself is spoken of, or a body of it.
  static func namesOther(_ passage: Passage, _ range: Range<Int>) -> Bool {
    guard range.lowerBound < range.upperBound else { return false }
    return !whole.matches(in: passage.tokens, range: range).isEmpty
      || range.contains {
        bodies.contains(passage.tokens[$0].key) && passage.tokens[$0].isCapitalised
      }
  }

  /// `UBND Q.3 …`, `huyện Gio Linh (Quảng Trị) …`: who the sentence speaks of from there on.
  static func isPresented(_ passage: Passage, _ district: Range<Int>, _ sentence: Range<Int>)
    -> Bool
  {
    let tokens = passage.tokens
    let isLed =
      district.lowerBound > sentence.lowerBound && tokens[district.lowerBound - 1].key == "ubnd"
    return isLed
      || district.upperBound < sentence.upperBound
        && tokens[district.upperBound].word == .open
  }

  private static let bodies: WordSet = ["Sở", "Cục"]

  private static let ministry = WordKey("Bộ")
  private static let parts: WordSet = ["chỉ", "chính", "tư", "luật", "phận"]

  /// `Bộ Nội vụ sơ kết …`: a title that begins with a ministry and names no province.
  static func ministry(of article: PreparedArticle) -> String? {
    guard let title = article.passages.first,
      title.sentences.allSatisfy(\.places.isEmpty)
    else { return nil }
    let tokens = title.tokens
    guard let start = tokens.indices.first(where: { isMinistry(tokens, $0) }), start <= 2 else {
      return nil
    }
    return Bodies.body(tokens, at: start, in: tokens.indices).map { title.string($0) }
  }

  private static func isMinistry(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].key == ministry && tokens[index].isCapitalised && index + 1 < tokens.count
      && tokens[index + 1].isCapitalised && !parts.contains(tokens[index + 1].key)
  }
}
