import Chronology

/// A number of any kind in a text, quantity or not.
package struct NumberMention: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case cardinal, percent, points, places, rank, ordinal, money, measure, duration, fraction, range
    case percentagePoints = "percentage_points"
    case roman
    /// A document, standard, level, telephone number or other name.
    case identifier
    /// Digits read one by one.
    case digitString = "digit_string"
    /// A number of a date or period.
    case date

    package var isQuantity: Bool {
      switch self {
      case .identifier, .digitString, .date: false
      default: true
      }
    }
  }

  package var tokens: Range<Int>
  package var kind: Kind
  package var value: ExactDecimal?
  package var low: ExactDecimal?
  package var high: ExactDecimal?
  package var of: ExactDecimal?

  init(_ kind: Kind, _ tokens: Range<Int>, value: ExactDecimal? = nil) {
    self.kind = kind
    self.tokens = tokens
    self.value = value
  }
}

/// All numbers of a text in reading order: quantities, ordinals and Roman numerals, and what is none of them.
package enum NumberScanner {
  package static func numbers(in tokens: [Token], of text: String) -> [NumberMention] {
    let range = 0..<tokens.count
    if let alone = alone(tokens, of: text) { return [alone] }
    var taken = TokenMask(over: range)
    var found: [NumberMention] = []
    func take(_ kind: NumberMention.Kind, _ mentions: [Range<Int>]) {
      for mention in mentions {
        taken.insert(mention)
        if mention.contains(where: { tokens[$0].kind == .digits }) {
          found.append(NumberMention(kind, mention))
        }
      }
    }
    take(
      .identifier, DocumentNumberScanner.documents(in: tokens, of: text, range: range).map(\.tokens)
    )
    let romans = romans(tokens, of: text, taken)
    for roman in romans { taken.insert(roman.tokens) }
    take(.date, TimeScanner.times(in: tokens, range: range, taken: taken).map(\.tokens))
    found += romans
    var named = taken
    NamedNumbers.mark(in: tokens, range: range, &named)
    found += identifiers(tokens, named, but: taken)
    let quantities = QuantityScanner.quantities(in: tokens, range: range, taken: named)
    found += mentions(of: quantities)
    return found.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
  }

  private static func identifiers(
    _ tokens: [Token], _ named: TokenMask, but taken: TokenMask
  ) -> [NumberMention] {
    tokens.indices
      .filter { tokens[$0].kind == .digits && named.contains($0) && !taken.contains($0) }
      .map { NumberMention(.identifier, $0..<$0 + 1) }
  }

  /// The two ends of a range are one mention.
  private static func mentions(of quantities: [Quantity]) -> [NumberMention] {
    var mentions: [NumberMention] = []
    for (index, quantity) in quantities.enumerated() where quantity.rangeEnd != .upper {
      guard quantity.rangeEnd == .lower else {
        mentions.append(NumberMention(quantity))
        continue
      }
      let upper = quantities[index + 1]
      var range = NumberMention(.range, quantity.tokens.lowerBound..<upper.tokens.upperBound)
      (range.low, range.high) = (quantity.signed, upper.signed)
      mentions.append(range)
    }
    return mentions
  }
}

extension Quantity {
  /// The value with its sign.
  package var signed: ExactDecimal { sign == .minus ? value.negated : value }
}

extension NumberMention {
  /// A bound (hơn, dưới) is an open range as well.
  init(_ quantity: Quantity) {
    self.init(Kind(quantity), quantity.tokens, value: quantity.signed)
    of = quantity.of
    switch quantity.qualifier {
    case .over, .atLeast: low = value
    case .under, .atMost: high = value
    default: break
    }
  }
}

extension NumberMention.Kind {
  init(_ quantity: Quantity) {
    switch quantity.shape {
    case .rank: self = .rank
    case .percent: self = .percent
    case .percentagePoints: self = .percentagePoints
    case .points: self = .points
    case .places: self = .places
    case .money: self = .money
    case .measure: self = .measure
    case .duration: self = .duration
    case .bare: self = quantity.of == nil ? .cardinal : .fraction
    }
  }
}
