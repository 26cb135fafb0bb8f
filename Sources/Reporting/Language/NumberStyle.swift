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
    let digits = value.description.utf8
    let whole = digits.prefix { $0 != UInt8(ascii: ".") }.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    if !value.isNegative, isSigned, value != .zero { bytes.append(UInt8(ascii: "+")) }
    for (index, digit) in digits.enumerated() {
      switch digit {
      case UInt8(ascii: "-"): bytes += minus.utf8
      case UInt8(ascii: "."): bytes += decimal.utf8
      default:
        let isFirst = index == (value.isNegative ? 1 : 0)
        if index < whole, !isFirst, (whole - index).isMultiple(of: 3) { bytes += group.utf8 }
        bytes.append(digit)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
