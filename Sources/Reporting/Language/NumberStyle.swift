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
    let digits = Array(value.description.utf8.drop { $0 == UInt8(ascii: "-") })
    let whole = digits.prefix { $0 != UInt8(ascii: ".") }
    let sign = value.isNegative ? minus : isSigned && value != .zero ? "+" : ""
    var bytes = Array(sign.utf8)
    append(grouped: whole, to: &bytes)
    if whole.count < digits.count {
      bytes += decimal.utf8
      bytes += digits[(whole.count + 1)...]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(grouped digits: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { bytes += group.utf8 }
      bytes.append(digit)
    }
  }
}
