import Chronology

// A text that is one number and nothing else.
extension NumberScanner {
  /// `một`, `XXI`: words and letters that are a number only because nothing else stands there.
  static func alone(_ tokens: [Token], of text: String) -> NumberMention? {
    guard let first = tokens.first, first.kind == .word else { return nil }
    if tokens.count == 1, first.isUpper, first.count > 1,
      let roman = RomanNumerals.value(of: substring(text, first.range))
    {
      return NumberMention(.roman, 0..<1, value: ExactDecimal(roman))
    }
    guard let spelled = SpelledNumberReader.number(tokens, at: 0), spelled.end == tokens.count
    else {
      return nil
    }
    let all = 0..<tokens.count
    switch spelled.form {
    case .digitString: return NumberMention(.digitString, all)
    case .number: return NumberMention(.cardinal, all, value: spelled.value)
    case .fraction:
      var fraction = NumberMention(.fraction, all, value: spelled.value)
      fraction.of = spelled.of
      return fraction
    }
  }
}
