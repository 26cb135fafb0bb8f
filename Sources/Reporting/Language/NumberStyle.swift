import Chronology

/// How a language prints numbers: `4.590` and `55,56` in Vietnamese. Exact, nothing is rounded.
struct NumberStyle: Sendable {
  var decimal: String
  var group: String
  /// U+2212; a hyphen at the head of a cell or a line would be read as a bullet.
  var minus = "\u{2212}"

  static let vietnamese = NumberStyle(decimal: ",", group: ".")
  static let english = NumberStyle(decimal: ".", group: ",")

  /// Signed: a positive number gets a plus sign.
  func text(_ value: ExactDecimal, isSigned: Bool = false) -> String {
    let parts = value.description.split(separator: ".")
    let digits = parts[0].drop { $0 == "-" }
    let sign = value.isNegative ? minus : isSigned && value != .zero ? "+" : ""
    return sign + grouped(digits) + (parts.count == 2 ? decimal + parts[1] : "")
  }

  private func grouped(_ digits: Substring) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += group }
      result.append(digit)
    }
    return result
  }
}
