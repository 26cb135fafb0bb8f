import Chronology

/// Maps values to user units, in whole numbers and without floating point.
struct ChartScale: Sendable {
  private let low: Int
  private let high: Int
  private let digits: Int
  let start: Int
  let end: Int

  /// From where the lowest value would stand to where the highest would, in either direction; a
  /// tenth of the range is left free on both sides unless the scale begins at zero.
  init(_ values: [ExactDecimal], from start: Int, to end: Int, includesZero: Bool = false) {
    self.start = start
    self.end = end
    digits = min(values.map(\.scale).max() ?? 0, 4)
    let mantissas = values.map { [digits] in ChartScale.mantissa($0, digits: digits) }
    let bottom = min(mantissas.min() ?? 0, includesZero ? 0 : Int.max)
    let top = mantissas.max() ?? 0
    let margin = includesZero ? 0 : max((top - bottom) / 10, 1)
    low = bottom - margin
    high = max(top + margin, low + 1)
  }

  func position(_ value: ExactDecimal) -> Int {
    let steps = ChartScale.mantissa(value, digits: digits) - low
    let (product, overflow) = steps.multipliedReportingOverflow(by: end - start)
    guard overflow else { return start + product / (high - low) }
    return start + steps / max((high - low) / max(abs(end - start), 1), 1) * (end < start ? -1 : 1)
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
