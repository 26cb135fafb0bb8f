import Catalog
import Chronology

/// Values of one indicator in several provinces at the report's own period, best first; what one of them had
/// reached half-way is no value to compare.
struct League: Sendable {
  /// Leading and low places shown on each side.
  static let side = 5

  var indicator: String
  var figures: [Figure]

  var leading: [Figure] { Array(figures.prefix(isShort ? figures.count : League.side)) }
  var low: [Figure] { isShort ? [] : Array(figures.suffix(League.side)) }
  var shown: [Figure] { leading + low }
  private var isShort: Bool { figures.count <= 2 * League.side }

  static func leagues(
    _ provinces: [(String, [Figure])], scope: PeriodScope, catalog: Catalog
  ) -> [League] {
    let candidates = provinces.flatMap(\.1).filter { mayHold($0, in: scope.period) }
    let byIndicator = Dictionary(grouping: candidates, by: \.identity.indicator)
    return catalog.indicators.compactMap { indicator in
      guard !catalog.isIndex(indicator.id), let figures = byIndicator[indicator.id],
        figures.count > 1
      else { return nil }
      return League(
        indicator: indicator.id, figures: sorted(figures, lowFirst: indicator.better == .lower))
    }
  }

  /// Whether a league of its indicator has it.
  static func mayHold(_ figure: Figure, in period: Period) -> Bool {
    figure.period == period && figure.actual != nil && figure.actual?.halfway == nil
      && figure.identity.subject == nil
  }

  private static func sorted(_ figures: [Figure], lowFirst: Bool) -> [Figure] {
    figures.sorted { left, right in
      let one = left.actual?.best?.value ?? .zero
      let other = right.actual?.best?.value ?? .zero
      if one == other { return left.identity.place < right.identity.place }
      return lowFirst ? one < other : one > other
    }
  }
}
