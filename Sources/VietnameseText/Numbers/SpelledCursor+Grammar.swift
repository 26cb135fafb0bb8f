import Chronology

// The grammar.
extension SpelledCursor {
  mutating func decimalOrFraction() -> SpelledNumber? {
    guard let whole = self.whole() else { return nil }
    var value = ExactDecimal(whole)
    if let decimal = self.decimal(whole) { value = decimal }
    if let of = denominator() {
      return SpelledNumber(value: value, of: of, form: .fraction, end: index)
    }
    return SpelledNumber(value: value, form: .number, end: index)
  }

  /// `phẩy không năm`: the digits behind a point, and a scale behind them.
  private mutating func decimal(_ whole: Int) -> ExactDecimal? {
    guard word() == .decimalComma || word() == .decimalPoint else { return nil }
    var probe = self
    probe.index += 1
    guard let fraction = probe.fraction(), fraction.count <= 12,
      let shifted = whole.shiftedLeft(decimals: fraction.count),
      let value = ExactDecimal(mantissa: shifted + fraction.value, scale: fraction.count)
    else { return nil }
    let scale = ExactDecimal(.powerOfTen(probe.scales()))
    guard let scaled = value.multiplied(by: scale) else { return nil }
    self = probe
    return scaled
  }

  /// Digit by digit, as one number (`phẩy hai mươi lăm`), or in digits.
  private mutating func fraction() -> (value: Int, count: Int)? {
    if index < limit, tokens[index].kind == .digits, let value = tokens[index].value {
      index += 1
      return (value, tokens[index - 1].count)
    }
    if word() == .ten || (word().digit != nil && (word(1) == .tens || word(1) == .hundred)) {
      return hundreds().map { ($0, String($0).utf8.count) }
    }
    var value = 0
    var count = 0
    while let digit = word().digit ?? word().lateDigit, count < 12, !isYear() {
      value = value * 10 + digit
      count += 1
      index += 1
      if tokens[index - 1].word.lateDigit != nil { break }
    }
    return count > 0 ? (value, count) : nil
  }

  /// `năm 2022` behind a number is a year.
  private func isYear() -> Bool {
    word() == .five && index + 1 < limit && tokens[index + 1].kind == .digits
  }

  private mutating func scales() -> Int {
    var power = 0
    while let scale = word().scale, power + scale <= 18 {
      power += scale
      index += 1
    }
    return power
  }

  /// `phần ba`, `phần mười hai`; not `phần trăm`.
  private mutating func denominator() -> ExactDecimal? {
    guard word() == .part, word(1) != .hundred, word(1) != .thousand else { return nil }
    var probe = self
    probe.index += 1
    guard !probe.isYear() else { return nil }
    let late = probe.word().lateDigit
    guard let whole = late ?? probe.whole(), whole > 1 else { return nil }
    if late != nil { probe.index += 1 }
    self = probe
    return ExactDecimal(whole)
  }

  /// A whole number: groups before falling scales; before `tỷ` a number of its own.
  mutating func whole() -> Int? {
    var total = 0
    var section = 0
    var ceiling = Int.max
    var lastScale = 1
    var hasRead = false
    reading: while true {
      let isInside = hasRead
      var probe = self
      if let small = isInside ? probe.linked(below: lastScale) : nil {
        self = probe
        section += small
        break
      }
      let group = isInside ? probe.laterGroup() : probe.hundreds()
      let scale = probe.word().scale.map(Int.powerOfTen)
      switch (group, scale) {
      case (nil, nil): break reading
      case (let group?, nil):
        section += group
        self = probe
        hasRead = true
        if group >= 100, group % 100 == 0, take(.half) { section += 50 }
        break reading
      case (_, 1_000_000_000?):
        guard hasRead || group != nil else { break reading }
        guard let billions = Self.billions(total, section + (group ?? 0)) else { return nil }
        (total, section, ceiling, lastScale) = (billions, 0, Int.max, 1_000_000_000)
      case (_, let scale?):
        guard let group, scale < ceiling else { break reading }
        section += group * scale
        (ceiling, lastScale) = (scale, scale)
      }
      probe.index += 1
      self = probe
      hasRead = true
      if take(.half) {
        section += lastScale / 2
        break
      }
    }
    let (sum, overflow) = total.addingReportingOverflow(section)
    return hasRead && !overflow ? sum : nil
  }

  /// What stands before `tỷ` adds to the thousands of millions so far; `tỷ tỷ` multiplies them.
  private static func billions(_ total: Int, _ part: Int) -> Int? {
    let (product, overflow) = (part == 0 ? total : part).multipliedReportingOverflow(
      by: 1_000_000_000)
    let (sum, carry) = product.addingReportingOverflow(part == 0 ? 0 : total)
    return overflow || carry ? nil : sum
  }

  /// What follows a scale without its own hundreds: `linh năm`, `lẻ mười bảy`, and the spoken `nghìn mốt`.
  private mutating func linked(below scale: Int) -> Int? {
    if word() == .zeroTens {
      var probe = self
      probe.index += 1
      guard let small = probe.hundreds() ?? probe.lateUnit(), small < 100,
        probe.word().scale == nil
      else { return nil }
      self = probe
      return small
    }
    guard let late = word().lateDigit, scale >= 1000 else { return nil }
    index += 1
    return late * (scale / 10)
  }

  private mutating func lateUnit() -> Int? {
    guard let late = word().lateDigit else { return nil }
    index += 1
    return late
  }

  /// A group behind a scale: a lone digit belongs to it only before a scale of its own.
  private mutating func laterGroup() -> Int? {
    var probe = self
    if probe.word() == .zero, probe.word(1) == .hundred {
      probe.index += 2
      guard let rest = probe.belowHundred() else { return nil }
      self = probe
      return rest
    }
    let start = index
    guard let group = probe.hundreds() else { return nil }
    guard probe.index > start + 1 || probe.word().scale != nil || group == 10 else { return nil }
    self = probe
    return group
  }

  /// 0 to 999.
  private mutating func hundreds() -> Int? {
    guard let digit = word().digit, word(1) == .hundred else { return tens() }
    index += 2
    var probe = self
    guard let rest = probe.belowHundred() else { return digit * 100 }
    self = probe
    return digit * 100 + rest
  }

  /// Behind hundreds: `linh năm`, `mười`, `hai mươi`, the spoken `sáu bảy` and `tư`.
  private mutating func belowHundred() -> Int? {
    if take(.zeroTens) {
      guard let unit = word().digit ?? word().lateDigit, unit > 0, !isYear() else { return nil }
      index += 1
      return unit
    }
    if let late = word().lateDigit {
      index += 1
      return late * 10
    }
    if let first = word().digit, first > 0, let second = word(1).digit ?? word(1).lateDigit,
      second > 0, !isPlaced(at: 2), word(1) != .five
    {
      index += 2
      return first * 10 + second
    }
    guard word() == .ten || word(1) == .tens || word(1) == .tenCount else { return nil }
    return tens()
  }

  /// `mười hai`, `hai mươi mốt`, `hai chục`, or a digit alone.
  private mutating func tens() -> Int? {
    if take(.ten) { return 10 + (unitBehindTens() ?? 0) }
    guard let digit = word().digit else { return nil }
    index += 1
    switch word() {
    case .tens where digit > 1:
      index += 1
      return digit * 10 + (unitBehindTens() ?? 0)
    case .tenCount:
      index += 1
      return digit * 10
    default:
      guard let unit = spokenUnit(behind: digit) else { return digit }
      index += 1
      return digit * 10 + unit
    }
  }

  /// `hai mốt`, `ba lăm`, `hai sáu`: tens without `mươi`; two digits that follow each other are "two or three".
  private func spokenUnit(behind digit: Int) -> Int? {
    guard digit > 1, tokens[index - 1].word != .year || word().lateDigit != nil else { return nil }
    if let late = word().lateDigit { return late }
    guard let unit = word().digit, unit > 0, unit != digit + 1, word() != .five, !isPlaced(at: 1),
      word(1) != .part
    else { return nil }
    return unit
  }

  /// One to nine behind tens; `năm` there is a year, five is `lăm`.
  private mutating func unitBehindTens() -> Int? {
    guard let unit = word().lateDigit ?? word().digit, unit > 0, word() != .five,
      !isPlaced(at: 1) || word(1).scale != nil
    else { return nil }
    index += 1
    return unit
  }
}

extension Int {
  static func powerOfTen(_ power: Int) -> Int {
    var result = 1
    for _ in 0..<Swift.min(power, 18) { result *= 10 }
    return result
  }

  /// Times a power of ten; `nil` on overflow.
  fileprivate func shiftedLeft(decimals: Int) -> Int? {
    let (product, overflow) = multipliedReportingOverflow(by: Int.powerOfTen(decimals))
    return overflow ? nil : product
  }
}
