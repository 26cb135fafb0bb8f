import Catalog
import Chronology
import VietnameseText

/// Reads the documents that an article cites by number.
struct DocumentReader: Sendable {
  /// Numbers that the catalog knows.
  private let numbers: [String]
  /// Titles of the numbers that it knows one document of.
  private let titles: [ExactText: String]

  init(catalog: Catalog) {
    numbers = catalog.documents.map(\.number)
    titles = Dictionary(grouping: catalog.documents) { ExactText($0.number) }
      .compactMapValues { $0.count == 1 ? $0[0].title : nil }
  }

  func facts(in passage: Passage, _ context: ArticleContext) -> [Fact] {
    passage.sentences.flatMap { sentence in
      sentence.documents.map { fact(of: $0, in: sentence, passage, context) }
    }
  }

  private func fact(
    of mention: DocumentMention, in sentence: Sentence, _ passage: Passage,
    _ context: ArticleContext
  ) -> Fact {
    let full = mention.isShort ? fullNumber(of: mention) : nil
    let document = CitedDocument(
      number: full ?? mention.number, kind: mention.kind,
      issuer: Issuers.issuer(behind: mention, in: sentence, passage)
        ?? Issuers.issuer(ofNumber: full ?? mention.number),
      date: mention.date, title: titles[ExactText(full ?? mention.number)])
    return Fact(
      origin: context.origin,
      place: context.places.place(in: passage, sentence, at: mention.tokens.lowerBound),
      evidence: passage.evidence(sentence, mention.tokens),
      confidence: mention.isShort ? (full == nil ? 0.6 : 0.8) : 0.97,
      rule: mention.isShort ? "document/short-form" : "document/number",
      about: context.periods.review, detail: .document(document))
  }

  /// `NĐ 68` → `68/2000/NĐ-CP` where the catalog knows exactly one such document of that type.
  private func fullNumber(of mention: DocumentMention) -> String? {
    let matches = numbers.filter {
      $0.hasPrefix(mention.number + "/") && DocumentKinds.kind(ofNumber: $0) == mention.kind
    }
    return Set(matches).count == 1 ? matches.first : nil
  }
}

/// Who issued a document: "của …" behind its number, else the letters in the number.
enum Issuers {
  private static let byLetters: [String: String] = [
    "CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ", "TU": "Tỉnh ủy", "TW": "Trung ương",
    "UBND": "UBND", "HĐND": "HĐND", "BNV": "Bộ Nội vụ", "VPCP": "Văn phòng Chính phủ",
    "BTC": "Bộ Tài chính", "BTTTT": "Bộ Thông tin và Truyền thông", "BTP": "Bộ Tư pháp",
    "BKHĐT": "Bộ Kế hoạch và Đầu tư", "QH13": "Quốc hội", "QH14": "Quốc hội", "QH15": "Quốc hội",
  ]

  static func issuer(ofNumber number: String) -> String? {
    let parts = number.split(whereSeparator: { "/-".contains($0) })
    return parts.last.flatMap { byLetters[String($0)] }
  }

  private static let of = WordKey("của")

  /// The capitalised body behind "của", directly behind the number or its date.
  static func issuer(
    behind mention: DocumentMention, in sentence: Sentence, _ passage: Passage
  ) -> String? {
    let index = mention.tokens.upperBound
    guard index < sentence.range.upperBound, passage.tokens[index].key == of,
      let body = Bodies.body(passage.tokens, at: index + 1, in: sentence.range)
    else { return nil }
    return passage.string(body)
  }
}
