import Catalog
import Chronology
import Reporting
import TestSupport

/// Years of reviews of all provinces: an article for each province and period with a value of every indicator, and each
/// fifth of them told by a second paper, sometimes otherwise. The same seed gives the same articles.
struct YearsOfReports {
  let years: ClosedRange<Int>
  let places: [String]
  let indicators: [Indicator]
  /// Those that are published once a year.
  let seldom: Set<String>
  /// What is reviewed in a year.
  private let units: @Sendable (Int) -> [Period]

  /// One review a year.
  init(_ catalog: Catalog, years: ClosedRange<Int>, indicators count: Int) {
    let indicators = Array(catalog.indicators.prefix(count))
    self.init(catalog, years: years, indicators: indicators) { [.year($0)] }
  }

  /// As provinces report: of the year, its half, nine months, quarters and months; indices of the year alone.
  static func monthly(
    _ catalog: Catalog, years: ClosedRange<Int>, indicators count: Int
  ) -> YearsOfReports {
    let seldom = Reporter(catalog: catalog).seldom
    let indices = catalog.indicators.filter { seldom.contains($0.id) }
    let others = catalog.indicators.filter { !seldom.contains($0.id) }.prefix(count)
    return YearsOfReports(catalog, years: years, indicators: indices + others) { year in
      let spans = [Period(from: .month(1, of: year), through: .month(9, of: year))]
      return [.year(year), Period(.half(1, of: year))] + spans.compactMap(\.self)
        + (1...4).map { Period(.quarter($0, of: year)) }
        + (1...12).map { Period(.month($0, of: year)) }
    }
  }

  private init(
    _ catalog: Catalog, years: ClosedRange<Int>, indicators: [Indicator],
    units: @escaping @Sendable (Int) -> [Period]
  ) {
    let day = Period.year(years.upperBound).lastDay
    self.years = years
    self.units = units
    places = Set(catalog.places.filter { $0.exists(on: day) }.map(\.slug)).sorted()
    self.indicators = indicators
    seldom = Reporter(catalog: catalog).seldom
  }

  func articles(of year: Int) -> [WrittenArticle] {
    units(year).enumerated().flatMap { unit, period in
      places.enumerated().flatMap { number, place in
        let seed = UInt64((year * 100 + unit) * 1000 + number)
        let first = WrittenArticle(self, place: place, period: period, seed: seed, share: 1)
        let second = WrittenArticle(self, place: place, period: period, seed: seed, share: 5)
        return [first, second]
      }
    }
  }
}

/// An article with the facts that recognition would have read in it.
struct WrittenArticle {
  let article: Article
  let facts: [Fact]

  /// Tells every `share`th of the indicators, and one in ten of them otherwise where it is the second.
  init(_ years: YearsOfReports, place: String, period: Period, seed: UInt64, share: Int) {
    var random = SeededGenerator(seed: seed)
    let values = years.indicators.map { _ in Int.random(in: 500..<9_500, using: &random) }
    let told = years.indicators.indices.filter {
      $0.isMultiple(of: share)
        && (period.grain == .year || !years.seldom.contains(years.indicators[$0].id))
    }
    var sentences: [String] = []
    var details: [Observation] = []
    for index in told {
      let isOther = share > 1 && (index + period.first.year).isMultiple(of: 10)
      let observation = Self.observation(
        years.indicators[index], period: period, value: values[index] + (isOther ? 7 : 0))
      details.append(observation)
      sentences.append(
        "Kỳ \(period.label), \(years.indicators[index].label.lowercased()) của tỉnh đạt "
          + "\(observation.value) theo báo cáo tổng kết cải cách hành chính.")
    }
    let article = Article(
      source: "inbox/\(share)/\(place)/\(period.label).html",
      url: "https://\(place).example.vn/\(share)/tong-ket-\(period.label).html",
      title: "Báo cáo cải cách hành chính kỳ \(period.label)",
      blocks: sentences.map { Block(.body, $0) }, publisher: "Báo \(place) \(share)",
      published: period.lastDay.adding(days: 10 + share), language: "vi", place: place)
    self.article = article
    facts = details.enumerated().map { number, observation in
      Self.fact(observation, number, of: article, sentences[number], place, &random)
    }
  }

  private static func observation(_ indicator: Indicator, period: Period, value: Int) -> Observation
  {
    let isRank = indicator.measure == .rank
    let number =
      isRank ? ExactDecimal(value % 63 + 1) : ExactDecimal(mantissa: value, scale: 2) ?? .zero
    return Observation(
      indicator: indicator.id, value: number, unit: indicator.unit, period: period)
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
