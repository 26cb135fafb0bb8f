import Chronology

/// The number of a quantity by itself: digits or words, scale words, denominators of fractions.
struct NumberCore {
  var readings: NumberReadings
  var of: ExactDecimal?
  var scale = 0
  var end: Int
  var isSpelled = false

  /// What stands at an index.
  enum Reading {
    case number(NumberCore)
    /// Digits or words that are no quantity, up to a token: 10.0.0.1, a number read digit by digit.
    case code(end: Int)
  }

  static func read(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Reading? {
    if tokens[index].kind == .digits { return digits(tokens, at: index, range) }
    guard tokens[index].kind == .word, canStart(tokens, index) else { return nil }
    return words(tokens, at: index, range)
  }

  /// A quick look before the grammar is asked: most number words of running prose count nothing.
  private static func canStart(_ tokens: [Token], _ index: Int) -> Bool {
    switch tokens[index].word {
    case .first, .second, .fourAfterTens: RankCue.precedes(tokens, index)
    case .ten, .minus: true
    case let word: word.digit != nil
    }
  }

  private static func digits(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Reading? {
    guard let number = NumberReader.number(tokens, at: index) else { return nil }
    guard !number.readings.isEmpty else { return .code(end: number.tokens.upperBound) }
    var core = NumberCore(readings: number.readings, end: number.tokens.upperBound)
    core.readSpokenDecimal(tokens, range)
    core.readScale(tokens)
    while core.readLowerScale(tokens) {}
    core.readHalf(tokens)
    core.readWordsInBrackets(tokens)
    return core.readings.isEmpty ? nil : .number(core)
  }

  private static func words(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Reading? {
    let isRank = RankCue.precedes(tokens, index)
    guard
      let spelled = isRank
        ? SpelledNumberReader.ordinal(tokens, at: index)
        : SpelledNumberReader.number(tokens, at: index, before: range.upperBound)
    else { return nil }
    guard spelled.form != .digitString, !isVague(tokens, index, spelled) else {
      return .code(end: max(spelled.end, index + 2))
    }
    return .number(
      NumberCore(
        readings: NumberReadings(spelled.value), of: spelled.of, end: spelled.end, isSpelled: true))
  }

  /// `hai ba lần`, `năm bảy hộ`: "two or three" counts nothing.
  private static func isVague(_ tokens: [Token], _ index: Int, _ spelled: SpelledNumber) -> Bool {
    guard spelled.end == index + 1, tokens[index].word.digit != nil, spelled.end < tokens.count,
      let next = tokens[spelled.end].word.digit, next > 0, tokens[spelled.end].word != .year
    else { return false }
    let behind = spelled.end + 1
    return behind >= tokens.count || tokens[behind].word.scale == nil
  }

  /// `1 phẩy 5`
  private mutating func readSpokenDecimal(_ tokens: [Token], _ range: Range<Int>) {
    guard end + 1 < range.upperBound, tokens[end].word == .decimalComma,
      tokens[end + 1].kind == .digits, let digits = tokens[end + 1].value,
      let value = readings.first, value.isInteger,
      let fraction = ExactDecimal(mantissa: digits, scale: tokens[end + 1].count),
      let sum = value.adding(fraction)
    else { return }
    readings = NumberReadings(sum)
    end += 2
  }

  /// Readings that overflow are dropped.
  private mutating func readScale(_ tokens: [Token]) {
    let found = Scale.power(tokens, at: end)
    guard found.power > 0 else { return }
    scale = found.power
    readings = readings.compactMap { $0.multiplied(by: ExactDecimal(.powerOfTen(scale))) }
    end = found.end
  }

  /// `2 tỷ 500 triệu`, `1tr2`: what follows below the scale belongs to it.
  ///
  /// - Returns: Whether something did.
  private mutating func readLowerScale(_ tokens: [Token]) -> Bool {
    guard scale > 3, end < tokens.count, tokens[end].kind == .digits,
      let digits = tokens[end].value
    else { return false }
    let isGlued = !tokens[end].spaceBefore
    let next = Scale.power(tokens, at: end + 1)
    let power = isGlued ? scale - tokens[end].count : next.power
    guard isGlued || (next.power > 0 && next.power < scale && digits < 1000), power >= 0,
      let part = ExactDecimal(digits).multiplied(by: ExactDecimal(.powerOfTen(power)))
    else { return false }
    readings = readings.compactMap { $0.adding(part) }
    end = isGlued ? end + 1 : next.end
    scale = power
    return true
  }

  /// `5 triệu rưỡi`
  private mutating func readHalf(_ tokens: [Token]) {
    guard scale > 0, end < tokens.count, tokens[end].word == .half else { return }
    let half = ExactDecimal(.powerOfTen(scale) / 2)
    readings = readings.compactMap { $0.adding(half) }
    end += 1
  }

  /// `03 (ba)`: the same number again in words.
  private mutating func readWordsInBrackets(_ tokens: [Token]) {
    guard end + 2 < tokens.count, tokens[end].word == .open, tokens[end + 1].word.startsNumber,
      let again = SpelledNumberReader.number(tokens, at: end + 1),
      again.end < tokens.count, tokens[again.end].word == .close, readings.contains(again.value)
    else { return }
    readings = NumberReadings(again.value)
    end = again.end + 1
  }
}
