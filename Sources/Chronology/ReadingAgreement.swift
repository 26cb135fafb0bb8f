/// Whether two readings of one number can both be true.
extension TimelineEntry.Reading {
  package func agrees(with other: TimelineEntry.Reading) -> Bool {
    if let whole = of, let otherWhole = other.of, whole != otherWhole { return false }
    return value == other.value || isRounding(of: other) || other.isRounding(of: self)
      || (isBound || other.isBound) && range.overlaps(other.range)
  }

  /// Whether the two say the same, not only nothing against each other: `hơn 700` is no
  /// confirmation of 712.
  package func confirms(_ other: TimelineEntry.Reading) -> Bool {
    guard agrees(with: other) else { return false }
    return isBound == other.isBound ? value == other.value || !isBound : false
  }

  package var isBound: Bool { qualifier != .exact }

  /// 55.6 of 55.56, 45.78 of 45.7875: rounded half away from zero, or cut off.
  func isRounding(of exact: TimelineEntry.Reading) -> Bool {
    guard !isBound, !exact.isBound else { return false }
    return places < exact.places
      && (exact.value.rounded(to: places) == value || exact.value.truncated(to: places) == value)
  }

  /// Digits behind the point that the text gave. Sums of money are printed in millions or more:
  /// their zeros were never measured.
  package var places: Int {
    guard value.isInteger, let zeros = value.trailingZeros, zeros >= 6 else { return value.scale }
    return -zeros
  }

  /// What the qualifier leaves open; `about` is ten percent to either side.
  private var range: ValueRange {
    let away = value.isNegative
    switch qualifier {
    case .exact: return ValueRange(low: value, high: value)
    case .over, .atLeast: return away ? ValueRange(high: value) : ValueRange(low: value)
    case .under, .atMost: return away ? ValueRange(low: value) : ValueRange(high: value)
    case .about:
      let ends = [value.times(tenths: 9), value.times(tenths: 11)]
      return away
        ? ValueRange(low: ends[1], high: ends[0]) : ValueRange(low: ends[0], high: ends[1])
    }
  }
}

/// From `low` to `high`, both included; `nil` is open.
private struct ValueRange {
  var low: ExactDecimal?
  var high: ExactDecimal?

  func overlaps(_ other: ValueRange) -> Bool {
    reaches(other) && other.reaches(self)
  }

  private func reaches(_ other: ValueRange) -> Bool {
    guard let high, let low = other.low else { return true }
    return low <= high
  }
}

extension ExactDecimal {
  /// `nil` for zero and where the number does not fit.
  fileprivate func times(tenths: Int) -> ExactDecimal? {
    ExactDecimal(mantissa: tenths, scale: 1).flatMap { multiplied(by: $0) }
  }

  /// Of an integer; `nil` for zero.
  fileprivate var trailingZeros: Int? {
    guard mantissa != 0 else { return nil }
    var (rest, zeros) = (mantissa, 0)
    while rest % 10 == 0 { (rest, zeros) = (rest / 10, zeros + 1) }
    return zeros
  }

  /// To `places` behind the point; before it where negative.
  fileprivate func truncated(to places: Int) -> ExactDecimal? {
    guard let unit = ExactDecimal.powerOfTen(scale - places) else { return nil }
    return ExactDecimal(mantissa / unit, places: places)
  }

  fileprivate func rounded(to places: Int) -> ExactDecimal? {
    guard let unit = ExactDecimal.powerOfTen(scale - places) else { return nil }
    let (quotient, remainder) = mantissa.quotientAndRemainder(dividingBy: unit)
    let up = remainder.magnitude >= unit.magnitude - remainder.magnitude
    return ExactDecimal(quotient + (up ? mantissa.signum() : 0), places: places)
  }

  /// `quotient` × 10^−`places`.
  private init?(_ quotient: Int, places: Int) {
    guard places < 0 else {
      self.init(mantissa: quotient, scale: places)
      return
    }
    guard let unit = ExactDecimal.powerOfTen(-places) else { return nil }
    let (product, overflow) = quotient.multipliedReportingOverflow(by: unit)
    guard !overflow else { return nil }
    self.init(product)
  }

  private static func powerOfTen(_ exponent: Int) -> Int? {
    guard (0...18).contains(exponent) else { return nil }
    return (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
