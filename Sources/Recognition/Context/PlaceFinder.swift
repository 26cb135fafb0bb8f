import Catalog
import Chronology
import VietnameseText

/// A place named in a text.
struct PlaceMention: Hashable, Sendable {
  var tokens: Range<Int>
  var slug: String
  /// Whether the place is only compared with ("sau tỉnh Đăk Lăk", "cùng với").
  var isComparison: Bool
}

/// Finds provinces, the nation and districts by name. A class, since it is handed from reader to reader.
final class PlaceFinder: Sendable {
  private let names: Lexicon<String>
  private let regions: Lexicon<String>
  private let cities: Set<String>
  private static let nation = "viet-nam"

  init(catalog: Catalog) {
    var names: [(String, String)] = [
      ("cả nước", Self.nation), ("toàn quốc", Self.nation), ("63 tỉnh", Self.nation),
      ("34 tỉnh", Self.nation), ("63 tỉnh, thành phố", Self.nation),
      ("63 tỉnh, thành", Self.nation), ("34 tỉnh, thành phố", Self.nation),
      ("34 tỉnh, thành", Self.nation), ("63 tỉnh thành", Self.nation),
      ("63 địa phương", Self.nation), ("Việt Nam", Self.nation),
    ]
    for place in catalog.places {
      for name in [place.name] + place.aliases where Self.isSafe(name) {
        names.append((name, place.slug))
      }
    }
    self.names = Lexicon(names)
    cities = Set(catalog.places.filter { $0.kind.hasPrefix("thành phố") }.map(\.slug))
    regions = Lexicon(
      catalog.regions.flatMap { region in
        ([region.name] + region.aliases).filter(Self.isSafe).map { ($0, region.slug) }
      })
  }

  /// Aliases of one word, or without Vietnamese letters, are too often other words.
  private static func isSafe(_ name: String) -> Bool {
    name.contains(" ") || name == "Huế"
  }

  /// Whether the article speaks of ministries, which belong to the nation.
  func namesMinistries(_ prepared: PreparedArticle) -> Bool {
    prepared.passages.contains { passage in
      !ministries.matches(in: passage.tokens, range: 0..<passage.tokens.count).isEmpty
    }
  }

  private let ministries = Lexicon<Bool>(
    "bộ, ngành", "các bộ", "bộ, cơ quan ngang bộ", "Bộ Nội vụ", "Chính phủ", "bộ, ngành Trung ương")

  /// Whether a province is a city of its own: `thành phố Hà Nội` is no part of a province.
  func isCity(_ province: String) -> Bool { cities.contains(province) }

  /// What it searches sentences for.
  var openings: [(own: LexiconSet, openings: [UInt16])] {
    [(.places, names.openings), (.regions, regions.openings)]
  }

  /// Where regions are named.
  func regionNames(in text: SearchableTokens, range: Range<Int>) -> [Range<Int>] {
    regions.matches(in: text, .regions, range: range).map(\.range)
  }

  /// Regions in a sentence that are spoken of themselves: with a number right behind, and not as the scope of a rank
  /// ("đầu khu vực Tây Nguyên").
  func regions(in text: SearchableTokens, range: Range<Int>, isTable: Bool) -> [PlaceMention] {
    let all = regions.matches(in: text, .regions, range: range).map {
      PlaceMention(tokens: $0.range, slug: $0.value, isComparison: false)
    }
    let tokens = text.tokens
    guard !isTable, !all.isEmpty else { return all }
    return all.enumerated().filter { number, region in
      scopes.match(tokens, endingBefore: region.tokens.lowerBound) == nil
        && (isValued(tokens, region.tokens.upperBound, range)
          || number + 1 < all.count
            && joins(tokens, region.tokens.upperBound, all[number + 1].tokens)
            && isValued(tokens, all[number + 1].tokens.upperBound, range))
    }.map(\.element)
  }

  /// A number stands behind, after words of grammar at most.
  private func isValued(_ tokens: [Token], _ end: Int, _ range: Range<Int>) -> Bool {
    var index = end
    while index < min(end + 4, range.upperBound) {
      if tokens[index].kind == .digits { return true }
      let isLink = tokens[index].word == .comma || tokens[index].word == .open
      guard let words = isLink ? 1 : GrammarWords.match(tokens, at: index) else { return false }
      index += words
    }
    return false
  }

  private let scopes = Lexicon<Bool>(
    "khu vực", "vùng", "trong", "của", "các tỉnh", "tỉnh", "toàn", "thuộc", "ở", "tại")

  /// Provinces and the nation in a sentence. Names must be written with capitals ("hòa bình" is peace).
  func places(in text: SearchableTokens, range: Range<Int>) -> [PlaceMention] {
    let found = names.matches(in: text, .places, range: range)
    guard !found.isEmpty else { return [] }
    let tokens = text.tokens
    var last: PlaceMention?
    return found.compactMap { match in
      let isName =
        match.value == Self.nation || tokens[match.range.lowerBound].isCapitalised
        || tokens[match.range.upperBound - 1].isCapitalised
      guard isName, !isPartOfName(tokens, match.range), !isDenominator(tokens, match.range),
        match.value != Self.nation || !isScope(tokens, match.range)
      else { return nil }
      let isComparison =
        comparisons.match(tokens, endingBefore: match.range.lowerBound) != nil
        || last.map { $0.isComparison && joins(tokens, $0.tokens.upperBound, match.range) } ?? false
      let mention = PlaceMention(
        tokens: match.range, slug: match.value, isComparison: isComparison)
      last = mention
      return mention
    }
  }

  /// Only a comma or "và" stands between two names.
  func joins(_ tokens: [Token], _ end: Int, _ next: Range<Int>) -> Bool {
    let gap = end..<max(end, next.lowerBound)
    return !gap.isEmpty && gap.count <= 2
      && gap.allSatisfy {
        tokens[$0].word == .comma || tokens[$0].word == .and || links.contains(tokens[$0].key)
      }
  }

  private static let overs: WordSet = ["/", "trên", "trong", "số"]
  private static let tops: WordSet = ["đầu", "nhất", "nhì", "bảng"]
  private let links: WordSet = ["tỉnh", "TP", "với"]

  /// `43/63 tỉnh` ranks one province; it does not speak of all.
  private func isDenominator(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    tokens[range.lowerBound].kind == .digits && range.lowerBound > 0
      && Self.overs.contains(tokens[range.lowerBound - 1].key)
  }

  /// `hạng 20 cả nước`, `dẫn đầu toàn quốc`: where a rank holds.
  private func isScope(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0 else { return false }
    let before = tokens[range.lowerBound - 1]
    return before.kind == .digits || Self.tops.contains(before.key)
  }

  private let comparisons = Lexicon<Bool>(
    "sau", "sau tỉnh", "so với", "so với tỉnh", "cùng với", "cùng", "sau các tỉnh", "như",
    "với tỉnh",
    "với các tỉnh", "đứng sau", "dẫn đầu là", "vượt", "đầu", "top",
    "sáp nhập", "sau sáp nhập", "sau sáp nhập với", "hợp nhất với", "sáp nhập với", "học tập",
    "đoàn", "của đoàn", "hơn", "kém", "thua", "học hỏi")
  private let levels = Lexicon<Bool>("huyện", "xã", "phường", "thị trấn", "quận", "Chủ tịch")

  /// `Chủ tịch Hồ Chí Minh`, `huyện Điện Biên`, `xã Quảng Bình` are not the province.
  private func isPartOfName(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    levels.match(tokens, endingBefore: range.lowerBound) != nil
  }
}
