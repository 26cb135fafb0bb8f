import Catalog

/// Indicators of one index: its score, its rank, its rank inside the region.
struct IndicatorFamily: Sendable {
  private let members: [[Int]]
  private let numbers: [String: Int]
  /// By the mean of all provinces, the index that it is the mean of.
  private let indices: [Int: Int]

  init(catalog: Catalog) {
    let numbers = Dictionary(
      catalog.indicators.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    var byRoot: [String: [Int]] = [:]
    for (number, indicator) in catalog.indicators.enumerated() {
      byRoot[Self.root(of: indicator), default: []].append(number)
    }
    members = catalog.indicators.map { byRoot[Self.root(of: $0)] ?? [] }
    self.numbers = numbers
    indices = Dictionary(
      catalog.indicators.enumerated().compactMap { number, indicator in
        indicator.mean.flatMap { numbers[$0] }.map { ($0, number) }
      }
    ) { first, _ in first }
  }

  /// The indicator whose names this one goes by.
  private static func root(of indicator: Indicator) -> String {
    indicator.phrases.first { $0.hasPrefix("@") }.map { String($0.dropFirst()) } ?? indicator.id
  }

  /// The indicators with the same names, itself first.
  func members(with indicator: Int) -> [Int] {
    [indicator] + members[indicator].filter { $0 != indicator }
  }

  /// What is spoken of once a topic was named: after the mean of an index, the index.
  func index(of topic: IndicatorTopics.Topic) -> IndicatorTopics.Topic {
    guard let first = topic.indicators.first, let index = indices[first] else { return topic }
    return IndicatorTopics.Topic(indicators: members(with: index))
  }

  func number(of id: String?) -> Int? { id.flatMap { numbers[$0] } }
}
