import Chronology

/// A number in words.
package struct SpelledNumber: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case number
    /// `hai phần ba`
    case fraction
    /// Digits read one by one, a telephone number or an address, which is no quantity.
    case digitString
  }

  package var value: ExactDecimal
  /// The whole of a fraction.
  package var of: ExactDecimal?
  package var form: Form
  /// The token behind it.
  package var end: Int
}

/// Numbers in words (LANGUAGE, 1.2): groups of three digits, falling scales, decimals, fractions; the spoken
/// short forms only where they are certain.
package enum SpelledNumberReader {
  /// - Returns: `nil` where none starts at `index`.
  package static func number(
    _ tokens: [Token], at index: Int, before limit: Int? = nil
  ) -> SpelledNumber? {
    let limit = min(limit ?? tokens.count, tokens.count)
    guard index < limit, tokens[index].word.startsNumber else { return nil }
    var cursor = SpelledCursor(tokens, index, limit)
    let isNegative = cursor.take(.minus)
    if cursor.isDigitString(from: index) {
      return SpelledNumber(value: .zero, form: .digitString, end: cursor.index)
    }
    guard var spelled = cursor.decimalOrFraction() else { return nil }
    if isNegative { spelled.value = spelled.value.negated }
    return spelled
  }

  /// Ranks in words: nhất, nhì, ba, tư, hai …
  package static func ordinal(_ tokens: [Token], at index: Int) -> SpelledNumber? {
    guard index < tokens.count else { return nil }
    let small: Int? =
      switch tokens[index].word {
      case .first: 1
      case .second: 2
      case .fourAfterTens: 4
      default: nil
      }
    guard let small else { return number(tokens, at: index) }
    return SpelledNumber(value: ExactDecimal(small), form: .number, end: index + 1)
  }
}

extension Word {
  /// The digit that a word is; `nil` for others.
  var digit: Int? {
    switch self {
    case .zero: 0
    case .one: 1
    case .two: 2
    case .three: 3
    case .four: 4
    case .five: 5
    case .six: 6
    case .seven: 7
    case .eight: 8
    case .nine: 9
    default: nil
    }
  }

  /// The digit that a word is behind tens.
  var lateDigit: Int? {
    switch self {
    case .oneAfterTens: 1
    case .fourAfterTens: 4
    case .fiveAfterTens: 5
    default: nil
    }
  }

  var startsNumber: Bool { digit != nil || self == .ten || self == .minus }

  /// The power of ten of a scale word.
  var scale: Int? {
    switch self {
    case .thousand: 3
    case .tenThousand: 4
    case .million: 6
    case .billion: 9
    default: nil
    }
  }
}
