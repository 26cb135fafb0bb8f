import Chronology

/// A number in digits, with the ways it can be read.
package struct NumberReading: Hashable, Sendable {
  /// Tokens of the number itself.
  package var tokens: Range<Int>
  /// Best first: `86.471` is 86471 by rule and 86.471 in sloppy prose. Empty where digits and marks make no
  /// number (1.2.3, 10.0.0.1).
  package var readings: NumberReadings
}

/// Digits with `.` and `,`: thousands in dots, decimals behind a comma, and the English way round where the
/// shape says so (LANGUAGE, 1.1).
package enum NumberReader {
  /// - Returns: `nil` where no digits stand at `index`.
  package static func number(_ tokens: [Token], at index: Int) -> NumberReading? {
    guard index < tokens.count, tokens[index].kind == .digits else { return nil }
    var shape = GroupedDigits(first: tokens[index])
    var end = index + 1
    while end + 1 < tokens.count, joins(tokens, at: end) {
      shape.append(tokens[end + 1], behind: tokens[end].word)
      end += 2
    }
    if shape.groups == 1 {
      while end < tokens.count, shape.takesSpaceGroup(tokens[end]) {
        shape.append(spaceGroup: tokens[end])
        end += 1
      }
      if shape.groups == 1, end > index + 1, end + 1 < tokens.count, joins(tokens, at: end) {
        shape.append(tokens[end + 1], behind: tokens[end].word)
        end += 2
      }
    }
    return NumberReading(tokens: index..<end, readings: shape.readings)
  }

  private static func joins(_ tokens: [Token], at index: Int) -> Bool {
    let mark = tokens[index]
    return (mark.word == .stop || mark.word == .comma) && !mark.spaceBefore
      && tokens[index + 1].kind == .digits && !tokens[index + 1].spaceBefore
  }
}

/// Groups of digits and the marks between them, as far as reading them needs.
private struct GroupedDigits {
  private(set) var groups = 1
  /// All digits as one number; `nil` beyond 18 digits.
  private var joined: Int?
  private var firstCount: Int
  private var leadsWithZero: Bool
  private var lastCount = 0
  /// Whether all groups behind the first have three digits, and all but the last.
  private var allThree = true
  private var innerThree = true
  private var firstMark = Word.other
  private var lastMark = Word.other
  /// Whether all marks but the last are the first one.
  private var innerMarksAgree = true

  init(first token: Token) {
    joined = Self.digits(of: token)
    firstCount = token.count
    leadsWithZero = token.key.firstByte == 0x30
  }

  private static func digits(of token: Token) -> Int? {
    if let value = token.value { return value }
    guard token.count <= 15 else { return nil }
    return Int(token.key.description)
  }

  mutating func append(_ token: Token, behind mark: Word) {
    if groups > 1 {
      innerThree = innerThree && lastCount == 3
      innerMarksAgree = innerMarksAgree && lastMark == firstMark
    } else {
      firstMark = mark
    }
    push(token)
    lastCount = token.count
    allThree = allThree && lastCount == 3
    lastMark = mark
    groups += 1
  }

  /// `10 000`: every later group has three digits, the first one to three without a leading zero.
  func takesSpaceGroup(_ token: Token) -> Bool {
    token.kind == .digits && token.count == 3 && token.spaceBefore && firstCount <= 3
      && !leadsWithZero
  }

  mutating func append(spaceGroup token: Token) { push(token) }

  private mutating func push(_ token: Token) {
    var power = 1
    for _ in 0..<min(token.count, 18) { power *= 10 }
    guard let old = joined, let digits = Self.digits(of: token) else { return joined = nil }
    let (product, overflow) = old.multipliedReportingOverflow(by: power)
    let (sum, carry) = product.addingReportingOverflow(digits)
    joined = overflow || carry ? nil : sum
  }

  var readings: NumberReadings {
    guard let joined else { return NumberReadings(nil) }
    let whole = ExactDecimal(joined)
    let isGrouped = allThree && firstCount <= 3 && !leadsWithZero
    if groups == 1 { return NumberReadings(whole) }
    let decimal = ExactDecimal(mantissa: joined, scale: lastCount)
    if groups == 2 {
      guard isGrouped, let decimal else { return NumberReadings(decimal) }
      return lastMark == .stop ? NumberReadings(whole, decimal) : NumberReadings(decimal, whole)
    }
    if innerMarksAgree, lastMark == firstMark { return NumberReadings(isGrouped ? whole : nil) }
    // `1.234.567,89` and `1,123.56`: one kind of mark groups, the last one is the decimal mark.
    let isMixed = innerMarksAgree && innerThree && lastMark != firstMark && firstCount <= 3
    return NumberReadings(isMixed ? decimal : nil)
  }
}
