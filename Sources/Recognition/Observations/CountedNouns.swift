import Catalog
import VietnameseText

/// What a bare number counts: the noun behind it, as the catalog's unit and as written.
struct CountedNouns: Sendable {
  private let nouns: Lexicon<[String]>

  init(catalog: Catalog, abbreviations: AbbreviationFolder) {
    var units: [String: [String]] = [:]
    var order: [String] = []
    for unit in catalog.units {
      for noun in unit.nouns {
        if units[noun] == nil { order.append(noun) }
        units[noun, default: []].append(unit.id)
      }
    }
    nouns = Lexicon(order.map { ($0, units[$0] ?? []) }, folder: abbreviations)
  }

  /// Whether a noun of one of the units stands somewhere.
  func name(_ units: [String], _ tokens: [Token], in range: Range<Int>) -> Bool {
    nouns.matches(in: tokens, range: range).contains {
      !$0.value.allSatisfy { !units.contains($0) }
    }
  }

  /// The first word of the first noun of the units.
  func first(_ units: [String], _ tokens: [Token], in range: Range<Int>) -> WordKey? {
    let noun = nouns.matches(in: tokens, range: range).first {
      $0.value.contains(where: units.contains)
    }
    return noun.map { tokens[$0.range.lowerBound].key }
  }

  /// Units that the noun behind a number may stand for; empty for a noun that the catalog does not know, `nil`
  /// where no noun stands there.
  func units(_ tokens: [Token], at index: Int, in range: Range<Int>) -> [String]? {
    if index < range.upperBound, let noun = nouns.match(tokens, at: index) { return noun.value }
    guard index < range.upperBound, tokens[index].kind == .word,
      !closing.contains(tokens[index].key)
    else { return nil }
    return []
  }

  /// How many tokens the noun takes that stands at `index`; `nil` where the catalog knows none.
  func length(_ tokens: [Token], at index: Int) -> Int? { nouns.match(tokens, at: index)?.count }

  /// Words behind a number that show that its noun was left out.
  private let closing: WordSet = [
    "và", "so", "trong", "đạt", "tức", "là", "chiếm", "tăng", "giảm", "ở", "tại", "còn", "thì",
    "với",
    "được", "bị", "đã", "chưa", "lên", "xuống", "rồi", "hay", "hoặc", "nên", "mà", "trên",
    "tương", "cùng", "cao", "thấp", "kém", "hơn", "xếp", "đứng",
    "về", "do", "để", "khi", "nhờ", "bởi", "vì", "dù", "cho", "như", "cũng", "nhưng", "của",
    "nhưng", "song", "theo", "từ", "đến", "vào", "năm", "tháng", "quý",
  ]

  /// The noun phrase behind a number, up to the next mark, number or verb, at most six words.
  func label(_ passage: Passage, from index: Int, in range: Range<Int>) -> String {
    var end = index
    while end < range.upperBound, end - index < 6, passage.tokens[end].kind == .word,
      !closing.contains(passage.tokens[end].key)
    {
      end += 1
    }
    return passage.string(index..<end)
  }
}
