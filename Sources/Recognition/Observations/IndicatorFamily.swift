import Catalog

/// Indicators of one index: its score, its rank, its rank inside the region.
struct IndicatorFamily: Sendable {
  private let members: [[Int]]
  private let numbers: [String: Int]

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
  }

  /// The indicator whose names this one goes by.
  private static func root(of indicator: Indicator) -> String {
    indicator.phrases.first { $0.hasPrefix("@") }.map { String($0.dropFirst()) } ?? indicator.id
  }

  /// The indicators with the same names, itself first.
  func members(with indicator: Int) -> [Int] {
    [indicator] + members[indicator].filter { $0 != indicator }
  }

  func number(of id: String?) -> Int? { id.flatMap { numbers[$0] } }
}
