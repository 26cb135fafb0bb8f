import Chronology
import VietnameseText

/// Accounts for the numbers of one paragraph: what the facts cover, what the language took for something else, and
/// what is left.
struct NumberExplainer {
  let passage: Passage
  let places: PlaceContext
  /// The observations of the article.
  let facts: [Fact]

  func numbers() -> [ExplainedNumber] {
    let known = passage.sentences.flatMap(numbers).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    return filled(parted(known))
  }

  private func numbers(in sentence: Sentence) -> [ExplainedNumber] {
    let reading = SentenceReading(passage.tokens, of: passage.text, range: sentence.range)
    var taken = TokenMask(over: sentence.range)
    for mention in reading.documents.map(\.tokens) + reading.times.map(\.tokens) {
      taken.insert(mention)
    }
    return reading.documents.map { number($0.tokens, .document($0.number)) }
      + reading.times.filter { hasDigits($0.tokens) }.map { number($0.tokens, .time) }
      + named(sentence.range, taken).map { number($0, .dismissed(reason(ofNamed: $0, sentence))) }
      + reading.quantities.map { number($0.tokens, .dismissed(reason(for: $0))) }
      + implied(sentence)
  }

  /// Ranks that no number says, where they are facts.
  private func implied(_ sentence: Sentence) -> [ExplainedNumber] {
    sentence.quantities.filter(\.isImplied).map { number($0.tokens, .dismissed(.uncounted)) }
      .filter { $0.fate != .dismissed(.uncounted) }
  }

  /// A fact about the number outweighs what else it might be.
  private func number(_ tokens: Range<Int>, _ fate: ExplainedNumber.Fate) -> ExplainedNumber {
    let range = bytes(tokens)
    let covering = facts(at: range)
    return ExplainedNumber(range: range, fate: covering.isEmpty ? fate : .observed(covering))
  }

  private func facts(at range: Range<Int>) -> [Fact] {
    let start = range.lowerBound + passage.offset
    return facts.filter { $0.evidence.span.overlaps(start..<start + range.count) }
  }

  private func bytes(_ tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return passage.tokens[first].range.lowerBound..<passage.tokens[last].range.upperBound
  }

  private func hasDigits(_ tokens: Range<Int>) -> Bool {
    tokens.contains { passage.tokens[$0].kind == .digits }
  }
}

// Why a number is no fact.
extension NumberExplainer {
  private func reason(for quantity: Quantity) -> ExplainedNumber.Reason {
    switch quantity.shape {
    case .duration: .duration
    case .measure: .measure
    default:
      if PlaceContext.isName(quantity, among: passage.sentences.flatMap(\.places)) {
        .place
      } else {
        quantity.isSpelled ? .spelled : .uncounted
      }
    }
  }

  /// Stretches of tokens that are names, each from its first digits on.
  private func named(_ range: Range<Int>, _ taken: TokenMask) -> [Range<Int>] {
    var marked = taken
    NamedNumbers.mark(in: passage.tokens, range: range, &marked)
    var stretches: [Range<Int>] = []
    for index in range where marked.contains(index) && !taken.contains(index) {
      if let last = stretches.last, last.upperBound == index {
        stretches[stretches.count - 1] = last.lowerBound..<index + 1
      } else {
        stretches.append(index..<index + 1)
      }
    }
    return stretches
  }

  private func reason(ofNamed tokens: Range<Int>, _ sentence: Sentence) -> ExplainedNumber.Reason {
    if NumberExplainer.levels.contains(passage.tokens, endingBefore: tokens.lowerBound) {
      return .level
    }
    return tokens.lowerBound == sentence.range.lowerBound && tokens.count == 1
      ? .listNumber : .name
  }

  private static let levels = Lexicon<Bool>("mức độ", "cấp độ", "mức")
}

// A whole account: no byte twice, no digit left out.
extension NumberExplainer {
  /// Where the bound of one reaches into the one before, it begins behind that one.
  private func parted(_ numbers: [ExplainedNumber]) -> [ExplainedNumber] {
    var parted: [ExplainedNumber] = []
    for var number in numbers {
      let end = parted.last?.range.upperBound ?? 0
      guard number.range.upperBound > end else { continue }
      number.range = max(number.range.lowerBound, end)..<number.range.upperBound
      parted.append(number)
    }
    return parted
  }

  /// With the digits that nobody read.
  private func filled(_ numbers: [ExplainedNumber]) -> [ExplainedNumber] {
    var filled: [ExplainedNumber] = []
    var start = 0
    for number in numbers {
      filled += unread(start..<number.range.lowerBound) + [number]
      start = number.range.upperBound
    }
    return filled + unread(start..<passage.text.utf8.count)
  }

  private func unread(_ gap: Range<Int>) -> [ExplainedNumber] {
    let bytes = Array(passage.text.utf8.prefix(gap.upperBound).dropFirst(gap.lowerBound))
    var runs: [ExplainedNumber] = []
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      if index == start {
        index += 1
        continue
      }
      let range = gap.lowerBound + start..<gap.lowerBound + index
      let covering = facts(at: range)
      runs.append(
        ExplainedNumber(
          range: range, fate: covering.isEmpty ? .dismissed(.unread) : .observed(covering)))
    }
    return runs
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
