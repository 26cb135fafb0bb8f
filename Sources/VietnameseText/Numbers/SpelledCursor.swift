import Chronology

/// A place in a run of number words, and the grammar that reads from it.
struct SpelledCursor {
  let tokens: [Token]
  var index: Int
  let limit: Int

  init(_ tokens: [Token], _ index: Int, _ limit: Int) {
    self.tokens = tokens
    self.index = index
    self.limit = limit
  }

  func word(_ offset: Int = 0) -> Word {
    index + offset < limit ? tokens[index + offset].word : .other
  }

  mutating func take(_ word: Word) -> Bool {
    guard self.word() == word else { return false }
    index += 1
    return true
  }

  /// Three or more digits in a row with no scale behind them, an address in points, or digits behind a number.
  mutating func isDigitString(from start: Int) -> Bool {
    var probe = self
    let group = probe.bareDigits() >= 3 ? nil : probe.skippedNumber()
    if let group, probe.word() != .decimalPoint, probe.word() != .decimalComma {
      var tail = probe
      guard group, tail.bareDigits() >= 3 else { return false }
      probe = tail
    } else if probe.word() == .decimalPoint || probe.word() == .decimalComma {
      guard probe.pointCount() >= 2 else { return false }
    } else if group != nil {
      return false
    }
    self = probe
    return true
  }

  /// Digits that stand one by one; not the first of `hai mươi`, `hai trăm` or `hai nghìn`.
  private mutating func bareDigits() -> Int {
    var count = 0
    while word().digit != nil, !isPlaced(at: 1) {
      count += 1
      index += 1
    }
    if count >= 2, word().lateDigit != nil {
      count += 1
      index += 1
    }
    if count > 0, count < 3 { index -= count }
    return count
  }

  /// Whether the word at an offset gives the digit before it its place.
  func isPlaced(at offset: Int) -> Bool {
    switch word(offset) {
    case .tens, .hundred, .tenCount: true
    default: word(offset).scale != nil
    }
  }

  /// Passes a number, if one stands here; whether one did.
  private mutating func skippedNumber() -> Bool? {
    var probe = self
    guard probe.whole() != nil else { return false }
    self = probe
    return true
  }

  /// Passes `chấm một sáu tám chấm một …`; how many points.
  private mutating func pointCount() -> Int {
    var points = 0
    while word() == .decimalPoint || word() == .decimalComma, word(1).digit != nil {
      points += 1
      index += 1
      while word().digit != nil { index += 1 }
    }
    return points
  }
}
