import Chronology

/// Puts the two ends of a range together: what stands behind the second belongs to the first too.
enum QuantityRanges {
  static func joined(_ quantities: [Quantity], _ tokens: [Token]) -> [Quantity] {
    guard quantities.count > 1 else { return quantities }
    var joined = quantities
    for index in quantities.indices.dropLast() {
      let between = joined[index].tokens.upperBound..<joined[index + 1].tokens.lowerBound
      guard joined[index].rangeEnd == nil, joined[index].of == nil, joined[index + 1].of == nil,
        links(tokens, between, joined[index])
      else { continue }
      let pair = shared(joined[index], joined[index + 1])
      guard pair.lower.shape == pair.upper.shape, pair.lower.value < pair.upper.value else {
        continue
      }
      joined[index] = pair.lower
      joined[index + 1] = pair.upper
    }
    return joined
  }

  /// `-`, `đến`, `tới`; `và` only behind `giữa`.
  private static func links(_ tokens: [Token], _ between: Range<Int>, _ first: Quantity) -> Bool {
    guard between.count == 1 else { return false }
    switch tokens[between.lowerBound].word {
    case .dash:
      return tokens[between.lowerBound].spaceBefore == tokens[between.upperBound].spaceBefore
    case .until, .upTo: return true
    case .and:
      return first.tokens.lowerBound > 0 && tokens[first.tokens.lowerBound - 1].word == .middle
    default: return false
    }
  }

  private static func shared(
    _ first: Quantity, _ second: Quantity
  ) -> (lower: Quantity, upper: Quantity) {
    var (lower, upper) = (first, second)
    if lower.shape == .bare {
      lower.shape = upper.shape
      QuantityScanner.preferPlausible(&lower)
    }
    if lower.scale == 0, upper.scale > 0 {
      let factor = ExactDecimal(.powerOfTen(upper.scale))
      let scaled = lower.readings.compactMap { $0.multiplied(by: factor) }
      if let value = scaled.first, value < upper.value { lower.readings = scaled }
    }
    lower.rangeEnd = .lower
    upper.rangeEnd = .upper
    return (lower, upper)
  }
}

/// `2 đô la và 23 xen` is one amount.
enum Cents {
  private static func isCents(_ quantity: Quantity, _ tokens: [Token]) -> Bool {
    let end = quantity.tokens.upperBound
    return quantity.shape == .bare && end < tokens.count && tokens[end].word == .cent
  }

  static func joined(_ quantities: [Quantity], _ tokens: [Token]) -> [Quantity] {
    guard quantities.count > 1, quantities.contains(where: { isCents($0, tokens) }) else {
      return quantities
    }
    var joined: [Quantity] = []
    for quantity in quantities {
      guard isCents(quantity, tokens), let last = joined.last, case .money = last.shape,
        quantity.tokens.lowerBound - last.tokens.upperBound <= 1,
        let hundredth = ExactDecimal(mantissa: 1, scale: 2),
        let part = quantity.value.multiplied(by: hundredth), let sum = last.value.adding(part)
      else {
        joined.append(quantity)
        continue
      }
      joined[joined.count - 1].readings = NumberReadings(sum)
      joined[joined.count - 1].tokens =
        last.tokens.lowerBound..<quantity.tokens.upperBound + 1
    }
    return joined
  }
}
