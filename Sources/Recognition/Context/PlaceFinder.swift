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

/// Finds provinces, the nation and districts by name.
struct PlaceFinder: Sendable {
  private let names: Lexicon<String>
  private let regions: Lexicon<String>
  private static let nation = "viet-nam"

  init(catalog: Catalog) {
    var names: [(String, String)] = [
      ("cả nước", Self.nation), ("toàn quốc", Self.nation), ("63 tỉnh", Self.nation),
      ("34 tỉnh", Self.nation), ("63 địa phương", Self.nation), ("Việt Nam", Self.nation),
    ]
    for place in catalog.places {
      for name in [place.name] + place.aliases where Self.isSafe(name) {
        names.append((name, place.slug))
      }
    }
    self.names = Lexicon(names)
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

  /// The region that a value is of: named in its table row, or right before it ("Đồng bằng sông Hồng 88,33%").
  func region(of position: Int, in passage: Passage, _ range: Range<Int>) -> String? {
    let before = range.lowerBound..<max(range.lowerBound, position)
    guard let last = regions.matches(in: passage.tokens, range: before).last else { return nil }
    let gap = last.range.upperBound..<position
    let isNear = gap.count <= 2 && !gap.contains { passage.tokens[$0].key == "," }
    return passage.role == .tableRow || isNear ? last.value : nil
  }

  /// Regions in a sentence.
  func regions(in tokens: [Token], range: Range<Int>) -> [PlaceMention] {
    regions.matches(in: tokens, range: range).map {
      PlaceMention(tokens: $0.range, slug: $0.value, isComparison: false)
    }
  }

  /// Provinces and the nation in a sentence. Names must be written with capitals ("hòa bình" is peace).
  func places(in tokens: [Token], range: Range<Int>) -> [PlaceMention] {
    names.matches(in: tokens, range: range).compactMap { match in
      let isName =
        match.value == Self.nation || tokens[match.range.lowerBound].isCapitalised
        || tokens[match.range.upperBound - 1].isCapitalised
      guard isName, !isPartOfName(tokens, match.range), !isDenominator(tokens, match.range) else {
        return nil
      }
      return PlaceMention(
        tokens: match.range, slug: match.value,
        isComparison: comparisons.match(tokens, endingBefore: match.range.lowerBound) != nil)
    }
  }

  /// `43/63 tỉnh` ranks one province; it does not speak of all.
  private func isDenominator(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    tokens[range.lowerBound].kind == .digits && range.lowerBound > 0
      && ["/", "trên", "trong", "số"].contains(tokens[range.lowerBound - 1].key)
  }

  private let comparisons = Lexicon<Bool>(
    "sau", "sau tỉnh", "so với", "so với tỉnh", "cùng với", "cùng", "sau các tỉnh", "như",
    "với tỉnh",
    "với các tỉnh", "đứng sau", "dẫn đầu là", "vượt", "đầu", "top")
  private let levels = Lexicon<Bool>("huyện", "xã", "phường", "thị trấn", "quận", "Chủ tịch")

  /// `Chủ tịch Hồ Chí Minh`, `huyện Điện Biên`, `xã Quảng Bình` are not the province.
  private func isPartOfName(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    levels.match(tokens, endingBefore: range.lowerBound) != nil
  }
}
