/// A decimal number, exact as printed: mantissa × 10^−scale. No binary floating point.
///
/// Normalised: no trailing zero behind the point, so equal values are equal bits.
package struct ExactDecimal: Hashable, Sendable {
  package let mantissa: Int
  /// Digits behind the decimal point, 0 to 18.
  package let scale: Int

  package init(_ integer: Int) {
    mantissa = integer
    scale = 0
  }

  /// - Returns: `nil` where the scale is out of range.
  package init?(mantissa: Int, scale: Int) {
    guard (0...18).contains(scale) else { return nil }
    var mantissa = mantissa
    var scale = scale
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    self.mantissa = mantissa
    self.scale = scale
  }

  /// Reads `-12.50`: ASCII digits, at most one point, no grouping, no exponent.
  package init?(_ text: some StringProtocol) {
    var digits = 0
    var scale = 0
    var seenPoint = false
    var seenDigit = false
    var bytes = Substring(text).utf8
    let negative = bytes.first == UInt8(ascii: "-")
    if negative { bytes = bytes.dropFirst() }
    for byte in bytes {
      if byte == UInt8(ascii: "."), !seenPoint {
        seenPoint = true
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      guard !overflow, !carry else { return nil }
      digits = sum
      seenDigit = true
      if seenPoint { scale += 1 }
    }
    guard seenDigit else { return nil }
    self.init(mantissa: negative ? -digits : digits, scale: scale)
  }

  package var isInteger: Bool { scale == 0 }
  package var isNegative: Bool { mantissa < 0 }
  package static let zero = ExactDecimal(0)
}

extension ExactDecimal: CustomStringConvertible {
  /// `55.56`: a point, no grouping, no rounding.
  package var description: String {
    guard scale > 0 else { return String(mantissa) }
    // A sign, nineteen digits, a nought before the point, the point.
    return String(unsafeUninitializedCapacity: 24) { bytes in
      var rest = mantissa.magnitude
      var start = 24
      for place in 0... {
        if place == scale {
          start -= 1
          bytes[start] = UInt8(ascii: ".")
        }
        if place > scale, rest == 0 { break }
        start -= 1
        bytes[start] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      if isNegative {
        start -= 1
        bytes[start] = UInt8(ascii: "-")
      }
      for index in start..<24 { bytes[index - start] = bytes[index] }
      return 24 - start
    }
  }

  /// For charts and other places where exactness does not count.
  package var approximation: Double {
    var divisor = 1.0
    for _ in 0..<scale { divisor *= 10 }
    return Double(mantissa) / divisor
  }
}

extension ExactDecimal: Comparable {
  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    guard let (l, r, _) = aligned(left, right) else {
      return left.approximation < right.approximation
    }
    return l < r
  }
}

extension ExactDecimal {
  /// Both mantissas at the larger scale; `nil` on overflow.
  private static func aligned(_ left: Self, _ right: Self) -> (Int, Int, scale: Int)? {
    let scale = max(left.scale, right.scale)
    guard let l = shifted(left.mantissa, by: scale - left.scale),
      let r = shifted(right.mantissa, by: scale - right.scale)
    else { return nil }
    return (l, r, scale)
  }

  private static func shifted(_ mantissa: Int, by places: Int) -> Int? {
    var result = mantissa
    for _ in 0..<places {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }

  /// `nil` on overflow of 64 bits.
  package func adding(_ other: ExactDecimal) -> ExactDecimal? {
    guard let (l, r, scale) = ExactDecimal.aligned(self, other) else { return nil }
    let (sum, overflow) = l.addingReportingOverflow(r)
    return overflow ? nil : ExactDecimal(mantissa: sum, scale: scale)
  }

  package func subtracting(_ other: ExactDecimal) -> ExactDecimal? { adding(other.negated) }

  package var negated: ExactDecimal {
    ExactDecimal(mantissa: 0 &- mantissa, scale: scale) ?? self
  }

  /// `nil` on overflow of 64 bits.
  package func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    guard !overflow else { return nil }
    return ExactDecimal(mantissa: product, scale: scale + other.scale)
  }

  /// `self / divisor` rounded half away from zero to `digits` behind the point, for percentages.
  package func divided(by divisor: ExactDecimal, digits: Int) -> ExactDecimal? {
    guard divisor.mantissa != 0,
      let numerator = ExactDecimal.shifted(mantissa, by: digits + divisor.scale),
      let denominator = ExactDecimal.shifted(divisor.mantissa, by: scale)
    else { return nil }
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let up = remainder.magnitude >= denominator.magnitude - remainder.magnitude
    let sign = (numerator < 0) != (denominator < 0) ? -1 : 1
    return ExactDecimal(mantissa: quotient + (up ? sign : 0), scale: digits)
  }
}
