import Chronology

/// How far printed numbers may miss each other by rounding or cutting off.
///
/// One unit of the last digit that carries meaning: 45,7875 is printed as 45,79 and as 45,78. The number of digits
/// is the value's own; a zero that ends a decimal is lost before, which only makes a check more lenient.
enum Slack {
  /// How far the real number may be from the printed one. Ranks and counts below a thousand are exact; above it, zeros
  /// at the end may be rounding (`5,65 ngàn`). Percentages and points are measured: a whole one may be rounded too.
  static func of(_ value: ExactDecimal, unit: String) -> ExactDecimal {
    guard value.isInteger else {
      return ExactDecimal(mantissa: 1, scale: value.scale) ?? .zero
    }
    if measured.contains(unit) { return ExactDecimal(1) }
    guard value.mantissa.magnitude >= 1000 else { return .zero }
    return value.mantissa.isMultiple(of: 10) ? ExactDecimal(roundness(value.mantissa)) : .zero
  }

  private static let measured: Set<String> = ["percent", "points", "percentage_points"]

  /// The power of ten that the zeros at the end make.
  private static func roundness(_ value: Int) -> Int {
    var (rest, power) = (value, 1)
    while rest != 0, rest.isMultiple(of: 10) {
      rest /= 10
      power *= 10
    }
    return power
  }

  /// Whether two numbers are no further apart than `slack`; true where they cannot be compared.
  static func allows(_ left: ExactDecimal, _ right: ExactDecimal, _ slack: ExactDecimal) -> Bool {
    guard let gap = left.subtracting(right) else { return true }
    return gap.magnitude <= slack
  }
}

extension ExactDecimal {
  var magnitude: ExactDecimal { isNegative ? negated : self }

  /// `+12`, `-3.5`: for what is said of changes.
  var signed: String { isNegative ? description : "+" + description }
}
