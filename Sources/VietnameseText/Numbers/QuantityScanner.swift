import Chronology

/// Finds the quantities of a sentence, with scale words, units, bounds and denominators.
package enum QuantityScanner {
  /// The quantities of a sentence in reading order. `taken` are tokens that dates, documents and names have
  /// used; no quantity touches them.
  package static func quantities(
    in tokens: [Token], range: Range<Int>, taken: Set<Int>
  ) -> [Quantity] {
    var found: [Quantity] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if !taken.contains(index), let quantity = quantity(tokens, at: index, in: range, taken) {
        found.append(quantity)
        index = max(quantity.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return shareUnits(found, tokens)
  }

  private static func quantity(
    _ tokens: [Token], at index: Int, in range: Range<Int>, _ taken: Set<Int>
  ) -> Quantity? {
    guard let core = core(tokens, at: index), core.end <= range.upperBound else { return nil }
    var quantity = Quantity(
      tokens: index..<core.end, number: index..<core.end, readings: core.readings, of: nil,
      shape: .bare, qualifier: .exact, sign: sign(tokens, before: index),
      isSpelled: tokens[index].kind == .word)
    readDenominator(&quantity, tokens, range)
    readUnit(&quantity, tokens, range)
    readCue(&quantity, tokens, range)
    readBound(&quantity, tokens, range)
    guard !quantity.isSpelled || isCountedInWords(quantity, tokens) else { return nil }
    return quantity
  }

  private static func core(
    _ tokens: [Token], at index: Int
  ) -> (readings: [ExactDecimal], end: Int)? {
    if let number = NumberReader.number(tokens, at: index) {
      return Scale.applied(to: number.readings, tokens, from: number.tokens.upperBound)
    }
    guard tokens[index].kind == .word else { return nil }
    let isRank = RankCue.precedes(tokens, index)
    guard
      let spelled = isRank
        ? SpelledNumberReader.ordinal(tokens, at: index)
        : SpelledNumberReader.number(tokens, at: index)
    else { return nil }
    return Scale.applied(
      to: [ExactDecimal(spelled.value)], tokens, from: index + spelled.count)
  }

  /// `/63`, `trên 63`, `trên tổng số 63`, `trong 63` behind a rank or a count.
  private static func readDenominator(
    _ quantity: inout Quantity, _ tokens: [Token], _ range: Range<Int>
  ) {
    let end = quantity.number.upperBound
    guard let link = denominatorLinks.match(tokens, at: end),
      link.value || RankCue.precedes(tokens, quantity.number.lowerBound),
      end + link.count < range.upperBound,
      let whole = NumberReader.number(tokens, at: end + link.count),
      link.value || whole.value.isInteger
    else { return }
    quantity.of = whole.value
    quantity.number = quantity.number.lowerBound..<whole.tokens.upperBound
    quantity.tokens = quantity.number
  }

  /// True where the link alone shows a denominator, without a rank before it.
  private static let denominatorLinks = Lexicon<Bool>([
    ("/", true), ("trên", false), ("trên tổng số", true), ("trong", false), ("trong tổng số", true),
    ("trong số", true), ("so với tổng số", true),
  ])

  private static func readUnit(
    _ quantity: inout Quantity, _ tokens: [Token], _ range: Range<Int>
  ) {
    let end = quantity.number.upperBound
    guard let unit = UnitWords.lexicon.match(tokens, at: end), end + unit.count <= range.upperBound
    else { return }
    quantity.shape = unit.value
    quantity.tokens = quantity.tokens.lowerBound..<end + unit.count
  }

  private static func readCue(
    _ quantity: inout Quantity, _ tokens: [Token], _ range: Range<Int>
  ) {
    let start = quantity.number.lowerBound
    guard quantity.shape == .bare || quantity.shape == .places,
      let cue = RankCue.match(tokens, endingBefore: start),
      start - cue.count >= range.lowerBound
    else { return }
    if quantity.shape == .places { quantity.tokens = start..<quantity.number.upperBound }
    quantity.shape = .rank
    quantity.isTop = cue.value == .top
    if quantity.isTop { quantity.qualifier = .atMost }
    quantity.tokens = start - cue.count..<quantity.tokens.upperBound
  }

  private static func readBound(
    _ quantity: inout Quantity, _ tokens: [Token], _ range: Range<Int>
  ) {
    let start = quantity.tokens.lowerBound
    if let bound = Bounds.before.match(tokens, endingBefore: start),
      start - bound.count >= range.lowerBound
    {
      quantity.qualifier = bound.value
      quantity.tokens = start - bound.count..<quantity.tokens.upperBound
    }
    if let bound = Bounds.after.match(tokens, at: quantity.tokens.upperBound) {
      quantity.qualifier = bound.value
      quantity.tokens = quantity.tokens.lowerBound..<quantity.tokens.upperBound + bound.count
    }
  }

  private static func sign(_ tokens: [Token], before index: Int) -> Quantity.Sign? {
    guard index > 0, tokens[index].kind == .digits, !tokens[index].spaceBefore else { return nil }
    let mark = tokens[index - 1]
    let isFree = index == 1 || mark.spaceBefore || tokens[index - 2].kind == .mark
    guard isFree else { return nil }
    switch mark.key {
    case "+": return .plus
    case "-", "−", "–": return .minus
    default: return nil
    }
  }

  /// A number in words counts only with a unit, a rank cue, two or more number words, or a noun that can be
  /// counted; "một", "năm" and "tư" are too often other words.
  private static func isCountedInWords(_ quantity: Quantity, _ tokens: [Token]) -> Bool {
    if quantity.shape == .rank || quantity.number.count > 1 { return true }
    let key = tokens[quantity.number.lowerBound].key
    guard key != one, key != five else { return false }
    if quantity.shape != .bare { return true }
    return CountableNouns.lexicon.contains(tokens, at: quantity.number.upperBound)
  }

  private static let one = Folding.syllableKey("một")
  private static let five = Folding.syllableKey("năm")

  /// `75,03 - 90,61%`: the unit behind the second end of a range belongs to the first too.
  private static func shareUnits(_ quantities: [Quantity], _ tokens: [Token]) -> [Quantity] {
    var shared = quantities
    for index in quantities.indices.dropLast() {
      let next = quantities[index + 1]
      let between = quantities[index].tokens.upperBound..<next.tokens.lowerBound
      if quantities[index].shape == .bare, between.count == 1, next.shape != .rank,
        "-–−".contains(tokens[between.lowerBound].key)
      {
        shared[index].shape = next.shape
      }
    }
    return shared
  }
}
