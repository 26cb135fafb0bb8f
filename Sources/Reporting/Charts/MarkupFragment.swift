/// A piece of markup as bytes, written as an interpolated string. A chart has hundreds of them: each costs one buffer and
/// not a string for every number in it.
struct MarkupFragment: ExpressibleByStringInterpolation, Sendable {
  let bytes: [UInt8]

  init(stringLiteral text: String) { bytes = Array(text.utf8) }
  init(stringInterpolation parts: Interpolation) { bytes = parts.bytes }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// As it is: what an article says is escaped before.
    mutating func appendInterpolation(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func appendInterpolation(_ number: Int) {
      if number < 0 { bytes.append(UInt8(ascii: "-")) }
      appendDigits(of: number.magnitude)
    }

    private mutating func appendDigits(of number: UInt) {
      if number > 9 { appendDigits(of: number / 10) }
      bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
  }
}
