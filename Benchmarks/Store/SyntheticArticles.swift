import Chronology
import TestSupport

/// Articles that nobody wrote, each other than all before it: as many words and facts as a short report has, two facts
/// a sentence. The same numbers give the same articles.
struct SyntheticArticles {
  static let factsPerArticle = 25
  private static let wordsPerArticle = 400
  private static let factsPerSentence = 2
  private static let wordsPerSentence = 28

  private static let words = """
    tỉnh huyện xã đạt tỷ lệ hồ sơ giải quyết đúng hạn trước thủ tục hành chính cải cách công chức viên cán bộ dịch vụ \
    trực tuyến toàn trình kết quả chỉ số hài lòng người dân doanh nghiệp cơ quan đơn vị một cửa liên thông số hóa phần \
    trăm điểm tăng giảm so với cùng kỳ năm trước kế hoạch nghị quyết quyết định ban nhân Đắk Lắk Quảng Ngãi Hà Giang
    """.split(separator: " ").map(String.init)
  private static let places = (0..<63).map { "tinh-\($0)" }
  private static let indicators = (0..<146).map { "indicator_\($0)" }

  private static let articlesPerDay = 45

  /// Articles come as they are published: a night's are of its last weeks, and a store of 200,000 has twelve years of
  /// them.
  private static func day(of article: Int) -> Day? {
    Day(dayNumber: 16_000 + article / articlesPerDay % 5_000)
  }

  static func batch(_ numbers: Range<Int>) -> [LoadedArticleParts] { numbers.map(article) }

  static func article(_ number: Int) -> LoadedArticleParts {
    var random = SeededGenerator(seed: UInt64(number))
    let sentences = (0..<(wordsPerArticle / wordsPerSentence)).map { _ in sentence(&random) }
    let article = Article(
      source: "inbox/\(number % 97)/\(number).html",
      url: "https://bao\(number % 97).vn/tin/\(number).html", title: sentence(&random),
      blocks: sentences.map { Block(.body, $0) }, author: "Người viết",
      publisher: "Báo \(number % 97)", published: day(of: number), language: "vi",
      place: places[number % places.count])
    let facts = (0..<factsPerArticle).map { position in
      fact(position, of: article, number: number, sentences, &random)
    }
    return LoadedArticleParts(article: article, facts: facts)
  }

  private static func sentence(_ random: inout SeededGenerator) -> String {
    (0..<wordsPerSentence).map { _ in words[random.below(words.count)] }.joined(separator: " ")
      + " \(random.below(100_000))."
  }

  private static func fact(
    _ position: Int, of article: Article, number: Int, _ sentences: [String],
    _ random: inout SeededGenerator
  ) -> Fact {
    let id = String(random.next() >> 16 | 1 << 47, radix: 16)
    let sentence = sentences[position / factsPerSentence % sentences.count]
    let observation = Observation(
      indicator: indicators[random.below(indicators.count)],
      value: ExactDecimal(mantissa: random.below(10_000), scale: 2) ?? .zero, unit: "percent",
      period: .year(2011 + random.below(14)))
    return Fact(
      id: "F" + id, origin: Origin(article), place: places[number % places.count],
      evidence: Evidence(sentence: sentence, span: (position * 70)..<(position * 70 + 6)),
      confidence: 0.84, rule: "observation/topic", about: observation.period,
      detail: .observation(observation))
  }
}

/// An article with the facts read in it.
struct LoadedArticleParts {
  var article: Article
  var facts: [Fact]
}

extension SeededGenerator {
  fileprivate mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
