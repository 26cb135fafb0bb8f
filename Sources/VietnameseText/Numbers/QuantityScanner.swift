import Chronology

/// Finds the quantities of a sentence, with scale words, units, bounds and denominators.
package enum QuantityScanner {
  /// The quantities of a sentence in reading order. `taken` are tokens that dates, documents and names have
  /// used; no quantity touches them.
  package static func quantities(
    in tokens: [Token], range: Range<Int>, taken: TokenMask
  ) -> [Quantity] {
    var found: [Quantity] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard tokens[index].starts.contains(.quantity), !taken.contains(index),
        let core = NumberCore.read(tokens, at: index, range)
      else {
        index += 1
        continue
      }
      switch core {
      case .code(let end): index = end
      case .number(let core):
        let start = found.last?.tokens.upperBound ?? range.lowerBound
        let free = start..<freeEnd(from: index, range, taken)
        let quantity = quantity(tokens, core, at: index, free)
        if let quantity { found.append(quantity) }
        index = max(quantity?.tokens.upperBound ?? index, index + 1)
      }
    }
    return QuantityRanges.joined(Cents.joined(found, tokens), tokens)
  }

  /// The next token that is taken; no quantity reaches further than a few words.
  private static func freeEnd(from index: Int, _ range: Range<Int>, _ taken: TokenMask) -> Int {
    let limit = min(range.upperBound, index + 48)
    return taken.first(in: index..<limit) ?? limit
  }

  private static func quantity(
    _ tokens: [Token], _ core: NumberCore, at index: Int, _ range: Range<Int>
  ) -> Quantity? {
    guard core.end <= range.upperBound else { return nil }
    var quantity = Quantity(
      tokens: index..<core.end, number: index..<core.end, readings: core.readings, of: core.of,
      shape: .bare, qualifier: .exact, sign: sign(tokens, before: index),
      isSpelled: core.isSpelled, scale: core.scale)
    if core.of == nil { readDenominator(&quantity, tokens, range) }
    readUnit(&quantity, tokens, range)
    readCue(&quantity, tokens, range)
    readBound(&quantity, tokens, range)
    preferPlausible(&quantity)
    guard !isEnumeration(quantity, tokens, range) else { return nil }
    guard !quantity.isSpelled || isCountedInWords(quantity, tokens) else { return nil }
    return quantity
  }

  /// `/63`, `trên 63`, `trên tổng số 63`, `trong 63` behind a rank or a count.
  private static func readDenominator(
    _ quantity: inout Quantity, _ tokens: [Token], _ range: Range<Int>
  ) {
    let end = quantity.number.upperBound
    guard end < range.upperBound, isDenominatorLink(tokens[end].word),
      let link = denominatorLinks.match(tokens, at: end), end + link.count < range.upperBound,
      let whole = NumberReader.number(tokens, at: end + link.count), let of = whole.readings.first,
      link.value || RankCue.precedes(tokens, quantity.number.lowerBound)
        || isPart(quantity.value, of: of, tokens, whole.tokens.upperBound)
    else { return }
    quantity.of = of
    quantity.number = quantity.number.lowerBound..<whole.tokens.upperBound
    quantity.tokens = quantity.number
  }

  private static func isDenominatorLink(_ word: Word) -> Bool {
    switch word {
    case .slash, .above, .inside, .compared: true
    default: false
    }
  }

  /// `6 trên 10 chỉ số`, `9 trong 10 người`: a small part of a small whole that is no length of time.
  private static func isPart(
    _ part: ExactDecimal, of whole: ExactDecimal, _ tokens: [Token], _ end: Int
  ) -> Bool {
    guard part.isInteger, whole.isInteger, part < whole, whole <= ExactDecimal(100) else {
      return false
    }
    return UnitWords.match(tokens, at: end) == nil
  }

  /// True where the link alone shows a denominator, without a rank before it.
  private static let denominatorLinks = Lexicon<Bool>([
    ("/", true), ("trên", false), ("trên tổng số", true), ("trong", false), ("trong tổng số", true),
    ("trong số", true), ("so với tổng số", true),
  ])

  private static func readUnit(
    _ quantity: inout Quantity, _ tokens: [Token], _ range: Range<Int>
  ) {
    let (start, end) = (quantity.number.lowerBound, quantity.number.upperBound)
    if let unit = UnitWords.match(tokens, at: end), end + unit.count <= range.upperBound {
      quantity.shape = unit.value
      quantity.tokens = quantity.tokens.lowerBound..<end + unit.count
      readHalf(&quantity, tokens, range)
    } else if let lead = UnitWords.leading.match(tokens, endingBefore: start),
      start - lead.count >= range.lowerBound
    {
      quantity.shape = lead.value
      quantity.tokens = start - lead.count..<quantity.tokens.upperBound
    }
  }

  /// `ba năm rưỡi`
  private static func readHalf(
    _ quantity: inout Quantity, _ tokens: [Token], _ range: Range<Int>
  ) {
    let end = quantity.tokens.upperBound
    guard quantity.shape == .duration, end < range.upperBound, tokens[end].word == .half,
      let half = ExactDecimal(mantissa: 5, scale: 1), let sum = quantity.value.adding(half)
    else { return }
    quantity.readings = NumberReadings(sum)
    quantity.tokens = quantity.tokens.lowerBound..<end + 1
  }

  /// `91.305%` and `86.471 điểm` are decimals: a share above a thousand, or a score above a thousand where the
  /// decimal is one of a hundred, is no likely reading.
  static func preferPlausible(_ quantity: inout Quantity) {
    guard quantity.readings.count == 2, quantity.value > ExactDecimal(1000) else { return }
    let decimal = quantity.readings[1]
    switch quantity.shape {
    case .percent, .percentagePoints: quantity.readings = quantity.readings.swapped
    case .points where decimal >= ExactDecimal(10) && decimal <= ExactDecimal(100):
      quantity.readings = quantity.readings.swapped
    default: break
    }
  }

  /// `Thứ nhất, …`, `thứ hai: …` at the head of a sentence or clause count what is said, nothing else.
  private static func isEnumeration(
    _ quantity: Quantity, _ tokens: [Token], _ range: Range<Int>
  ) -> Bool {
    let (start, end) = (quantity.tokens.lowerBound, quantity.tokens.upperBound)
    guard quantity.shape == .rank, tokens[start].word == .rank, quantity.of == nil,
      quantity.number.lowerBound == start + 1,
      end < range.upperBound, tokens[end].word == .comma || tokens[end].word == .colon
    else { return false }
    return start == 0 || tokens[start - 1].kind == .mark && tokens[start - 1].word != .open
  }

  private static func readCue(
    _ quantity: inout Quantity, _ tokens: [Token], _ range: Range<Int>
  ) {
    let start = quantity.number.lowerBound
    guard quantity.shape == .bare || quantity.shape == .places,
      let cue = RankCue.match(tokens, endingBefore: start),
      start - cue.count >= range.lowerBound,
      cue.value != .group || RankCue.isBest(tokens, quantity.tokens.upperBound),
      quantity.of != nil || !RankCue.isCount(tokens, start - cue.count, quantity.tokens.upperBound)
    else { return }
    if quantity.shape == .places { quantity.tokens = start..<quantity.number.upperBound }
    quantity.shape = .rank
    quantity.isTop = cue.value != .place
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
    if let bound = Bounds.behind(tokens, quantity.tokens, range) {
      quantity.qualifier = bound.value
      guard bound.isNext else { return }
      quantity.tokens = quantity.tokens.lowerBound..<quantity.tokens.upperBound + 2
    }
  }

  private static func sign(_ tokens: [Token], before index: Int) -> Quantity.Sign? {
    guard index > 0, tokens[index].kind == .digits else { return nil }
    let mark = tokens[index - 1]
    guard mark.word == .plus || mark.word == .dash else { return nil }
    let isFree = index == 1 || mark.spaceBefore || tokens[index - 2].word == .open
    guard isFree, !tokens[index].spaceBefore || tokens.count == 2 else { return nil }
    return mark.word == .plus ? .plus : .minus
  }

  /// `tụt một bậc`, but not `nâng lên một bậc`.
  private static let changes: WordSet = [
    "tăng", "giảm", "tụt", "lùi", "mất", "thêm", "rớt", "hạ", "nhích", "thăng", "sụt",
  ]

  /// A number in words counts only with a unit, a rank cue, two or more number words, or a noun that can be
  /// counted; "một", "năm" and "tư" are too often other words.
  private static func isCountedInWords(_ quantity: Quantity, _ tokens: [Token]) -> Bool {
    if quantity.shape == .rank || quantity.number.count > 1 { return true }
    switch (tokens[quantity.number.lowerBound].word, quantity.shape) {
    case (_, .money), (_, .percent), (_, .percentagePoints): return true
    case (_, .measure), (_, .duration): return true
    case (.ten, _): return true
    case (.one, .places):
      let start = quantity.tokens.lowerBound
      return start > 0 && changes.contains(tokens[start - 1].key)
    case (.one, _), (.five, _), (.zero, _): return false
    case (_, .bare):
      return CountableNouns.lexicon.contains(tokens, at: quantity.number.upperBound)
    default: return true
    }
  }
}
