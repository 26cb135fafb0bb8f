import Chronology

/// Maps values to user units, in whole numbers and without floating point.
struct ChartScale: Sendable {
  private let low: Int
  private let high: Int
  private let digits: Int
  let start: Int
  let end: Int

  /// From where the lowest value would stand to where the highest would, in either direction; a
  /// tenth of the range is left free on both sides unless the scale begins at zero. The axis shows
  /// `leastRange` whole units at least, so that a small step does not look like a cliff.
  init(
    _ values: [ExactDecimal], from start: Int, to end: Int, includesZero: Bool = false,
    leastRange: Int = 0
  ) {
    self.start = start
    self.end = end
    digits = min(values.map(\.scale).max() ?? 0, 4)
    let mantissas = values.map { [digits] in ChartScale.mantissa($0, digits: digits) }
    let bottom = min(mantissas.min() ?? 0, includesZero ? 0 : Int.max)
    let top = mantissas.max() ?? 0
    let missing = leastRange * ChartScale.power(of: digits) - (top - bottom)
    let margin = includesZero ? 0 : max((top - bottom) / 10, missing / 2, 1)
    low = bottom - margin
    high = max(top + margin, low + 1)
  }

  private static func power(of digits: Int) -> Int { (0..<digits).reduce(1) { one, _ in one * 10 } }

  /// Ranks from 1 to the number of those ranked, or to the lowest rank where that is not known.
  init(ranks: [ExactDecimal], of count: ExactDecimal?, from start: Int, to end: Int) {
    self.start = start
    self.end = end
    digits = 0
    let all = (ranks + [count].compactMap(\.self)).map { ChartScale.mantissa($0, digits: 0) }
    low = min(all.min() ?? 1, 1)
    high = max(all.max() ?? 2, low + 1)
  }

  func position(_ value: ExactDecimal) -> Int {
    position(mantissa: ChartScale.mantissa(value, digits: digits))
  }

  private func position(mantissa: Int) -> Int {
    let steps = mantissa - low
    let (product, overflow) = steps.multipliedReportingOverflow(by: end - start)
    guard overflow else { return start + product / (high - low) }
    return start + steps / max((high - low) / max(abs(end - start), 1), 1) * (end < start ? -1 : 1)
  }

  /// Round values for the lines of the axis, lowest first: multiples of 1, 2 or 5 of a power of ten, three
  /// to six of them where the range allows it.
  var ticks: [ExactDecimal] {
    let step = ChartScale.step(for: (high - low + 4) / 5)
    var ticks: [ExactDecimal] = []
    var tick = low - low % step - (low < 0 && low % step != 0 ? step : 0)
    while tick <= high {
      if tick >= low, let value = ExactDecimal(mantissa: tick, scale: digits) {
        ticks.append(value)
      }
      tick += step
    }
    return ticks
  }

  /// For an axis of ranks: the ends, and round values that are not near to them.
  var rankTicks: [ExactDecimal] {
    let near = max((high - low) / 12, 1)
    let round = ticks.filter { $0.mantissa - low > near && high - $0.mantissa > near }
    return [ExactDecimal(low)] + round + [ExactDecimal(high)]
  }

  /// The smallest of 1, 2, 5, 10, 20, … that is not below a number.
  private static func step(for least: Int) -> Int {
    var power = 1
    while power <= Int.max / 100 {
      for factor in [1, 2, 5] where power * factor >= least { return power * factor }
      power *= 10
    }
    return power
  }

  /// The value in units of the last digit, cut off; half of `Int`'s range at most.
  private static func mantissa(_ value: ExactDecimal, digits: Int) -> Int {
    var mantissa = value.mantissa
    for _ in 0..<max(0, value.scale - digits) { mantissa /= 10 }
    for _ in 0..<max(0, digits - value.scale) {
      let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      if overflow { break }
      mantissa = product
    }
    let bound = Int.max / 4
    return min(max(mantissa, -bound), bound)
  }
}
