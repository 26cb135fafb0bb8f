import Catalog
import Chronology
import VietnameseText

/// Which numbers an indicator can have.
enum Admission {
  /// The reading of a quantity that the indicator can have; `nil` where shape or range speak against it.
  static func value(
    of quantity: Quantity, as indicator: Indicator, verb: Direction.Verb?, isInPair: Bool
  ) -> ExactDecimal? {
    let isChange = quantity.shape == .places || verb != nil
    guard
      fits(quantity, indicator, isChange: isChange)
        || isInPair && indicator.measure == .rank && isPlace(quantity)
    else { return nil }
    if isChange, quantity.shape == .percent,
      indicator.measure == .count || indicator.measure == .money
    {
      return quantity.value
    }
    if isChange && indicator.measure != .count { return changeReading(quantity, indicator) }
    if indicator.measure == .count { return quantity.readings.first(where: \.isInteger) }
    guard let plausible = indicator.plausible else { return quantity.value }
    return quantity.readings.first { plausible.contains($0) }
  }

  /// A change is below the indicator's maximum; `tăng 1.234 điểm` is 1,234.
  private static func changeReading(_ quantity: Quantity, _ indicator: Indicator) -> ExactDecimal? {
    guard let plausible = indicator.plausible else { return quantity.value }
    return quantity.readings.first { $0 <= plausible.upperBound }
  }

  private static func fits(_ quantity: Quantity, _ indicator: Indicator, isChange: Bool) -> Bool {
    switch indicator.measure {
    case .rank: isRank(quantity, isChange)
    case .score: isScore(quantity)
    case .percent: isPercent(quantity, indicator)
    case .count:
      quantity.shape == .bare && quantity.readings.contains(where: \.isInteger)
        || isChange && quantity.shape == .percent
    case .money: isMoney(quantity, indicator.unit) || isChange && quantity.shape == .percent
    }
  }

  private static func isMoney(_ quantity: Quantity, _ unit: String) -> Bool {
    guard case .money(let currency) = quantity.shape else { return false }
    return currency == Currency(unit)
  }

  private static func isRank(_ quantity: Quantity, _ isChange: Bool) -> Bool {
    switch quantity.shape {
    case .places: true
    case .rank: !isChange && quantity.value.isInteger
    case .bare: !isChange && isRankedOf(quantity)
    default: false
    }
  }

  /// `từ 51 lên 31`
  private static func isPlace(_ quantity: Quantity) -> Bool {
    quantity.shape == .bare && quantity.value.isInteger
      && (1...63).contains(quantity.value.mantissa)
  }

  /// `PAPI 10/63`: one of as many provinces as were ranked.
  private static func isRankedOf(_ quantity: Quantity) -> Bool {
    guard let of = quantity.of, quantity.value.isInteger else { return false }
    return quantity.value <= of && (34...63).contains(of.mantissa) && of.isInteger
  }

  private static func isScore(_ quantity: Quantity) -> Bool {
    switch quantity.shape {
    case .points, .percent, .percentagePoints: true
    case .bare: !quantity.value.isInteger || quantity.of == ExactDecimal(100)
    default: false
    }
  }

  private static func isPercent(_ quantity: Quantity, _ indicator: Indicator) -> Bool {
    switch quantity.shape {
    case .percent, .percentagePoints: true
    case .points: indicator.lagYears > 0
    case .bare: indicator.lagYears > 0 && !quantity.value.isInteger
    default: false
    }
  }

  /// Ranks, places and points belong to an index even where it is named vaguely or a sentence earlier.
  static func allowsWeak(_ quantity: Quantity) -> Bool {
    switch quantity.shape {
    case .rank, .places, .points, .percentagePoints: true
    case .bare: quantity.of != nil
    default: false
    }
  }
}
