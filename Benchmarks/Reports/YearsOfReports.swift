import Catalog
import Chronology
import TestSupport

/// Twelve years of reviews of all provinces: an article for each province and year with a value of every
/// indicator, and each fifth of them told by a second paper, sometimes otherwise. The same seed gives the
/// same articles.
struct YearsOfReports {
  static let indicatorCount = 100
  static let years = 2013...2024

  let places: [String]
  let indicators: [Indicator]

  init(_ catalog: Catalog) {
    let day = Period.year(Self.years.upperBound).lastDay
    places = Set(catalog.places.filter { $0.exists(on: day) }.map(\.slug)).sorted()
    indicators = Array(catalog.indicators.prefix(Self.indicatorCount))
  }

  var observationCount: Int { places.count * Self.years.count * indicators.count }

  func articles(of year: Int) -> [WrittenArticle] {
    places.enumerated().flatMap { number, place in
      let seed = UInt64(year * 1000 + number)
      let first = WrittenArticle(self, place: place, year: year, seed: seed, share: 1)
      let second = WrittenArticle(self, place: place, year: year, seed: seed, share: 5)
      return [first, second]
    }
  }
}

/// An article with the facts that recognition would have read in it.
struct WrittenArticle {
  let article: Article
  let facts: [Fact]

  /// Tells every `share`th of the indicators, and one in ten of them otherwise where it is the second.
  init(_ years: YearsOfReports, place: String, year: Int, seed: UInt64, share: Int) {
    var random = SeededGenerator(seed: seed)
    let values = years.indicators.map { _ in Int.random(in: 500..<9_500, using: &random) }
    let told = years.indicators.indices.filter { $0.isMultiple(of: share) }
    var sentences: [String] = []
    var details: [Observation] = []
    for index in told {
      let isOther = share > 1 && (index + year).isMultiple(of: 10)
      let observation = Self.observation(
        years.indicators[index], year: year, value: values[index] + (isOther ? 7 : 0))
      details.append(observation)
      sentences.append(
        "Năm \(year), \(years.indicators[index].label.lowercased()) của tỉnh đạt "
          + "\(observation.value) theo báo cáo tổng kết cải cách hành chính.")
    }
    let article = Article(
      source: "inbox/\(share)/\(place)/\(year).html",
      url: "https://\(place).example.vn/\(share)/tong-ket-\(year).html",
      title: "Tổng kết cải cách hành chính năm \(year)", blocks: sentences.map { Block(.body, $0) },
      publisher: "Báo \(place) \(share)", published: Day("\(year + 1)-01-\(10 + share)"),
      language: "vi", place: place)
    self.article = article
    facts = details.enumerated().map { number, observation in
      Self.fact(observation, number, of: article, sentences[number], place, &random)
    }
  }

  private static func observation(_ indicator: Indicator, year: Int, value: Int) -> Observation {
    let isRank = indicator.measure == .rank
    let number =
      isRank ? ExactDecimal(value % 63 + 1) : ExactDecimal(mantissa: value, scale: 2) ?? .zero
    return Observation(
      indicator: indicator.id, value: number, unit: indicator.unit, period: .year(year))
  }

  private static func fact(
    _ observation: Observation, _ number: Int, of article: Article, _ sentence: String,
    _ place: String, _ random: inout SeededGenerator
  ) -> Fact {
    Fact(
      id: "F" + String(random.next() >> 16 | 1 << 47, radix: 16), origin: Origin(article),
      place: place, evidence: Evidence(sentence: sentence, span: (number * 90)..<(number * 90 + 6)),
      confidence: 0.9, rule: "observation/topic", about: observation.period,
      detail: .observation(observation))
  }
}
