import Chronology
import TestSupport
import Testing

@testable import VietnameseText

/// What holds for numbers, times and documents of any text.
@Suite("Mentions lie in their text, in order and apart")
struct MentionProperties {
  /// A report in pieces, or a text with damage.
  private static func text(_ choices: inout Choices) -> String {
    guard choices.happens(onceIn: 4) else { return Reports.text(&choices) }
    var random = SeededGenerator(seed: UInt64(choices.number(0...1_000_000)))
    return choices.happens(onceIn: 2)
      ? RandomText.vietnamese(&random) : RandomText.scalars(&random)
  }

  /// What is wrong with ranges of tokens.
  private static func fault(_ ranges: [Range<Int>], in whole: Range<Int>) -> String? {
    var end = whole.lowerBound
    for range in ranges {
      if range.isEmpty { return "\(range) is empty" }
      if range.lowerBound < end || range.upperBound > whole.upperBound { return "\(ranges)" }
      end = range.upperBound
    }
    return nil
  }

  @Test func times() {
    forAll(seed: 21, Self.text) { text in
      let tokens = Tokenizer.tokens(of: text)
      let whole = 0..<tokens.count
      return Self.fault(TimeScanner.times(in: tokens, range: whole).map(\.tokens), in: whole)
    }
  }

  @Test func documents() {
    forAll(seed: 22, Self.text) { text in
      let tokens = Tokenizer.tokens(of: text)
      let found = Readings.documents(text)
      if let bad = found.first(where: { !$0.tokens.contains($0.core) }) { return "\(bad.number)" }
      return Self.fault(found.map(\.tokens), in: 0..<tokens.count)
    }
  }

  @Test func quantities() {
    forAll(seed: 23, Self.text) { text in
      let tokens = Tokenizer.tokens(of: text)
      let whole = 0..<tokens.count
      let found = QuantityScanner.quantities(
        in: tokens, range: whole, taken: TokenMask(over: 0..<tokens.count))
      if found.contains(where: { !$0.tokens.contains($0.number) || $0.readings.isEmpty }) {
        return "\(found)"
      }
      return Self.fault(found.map(\.tokens), in: whole)
    }
  }

  @Test func namesAndDates() {
    forAll(seed: 30, Self.text) { text in
      let tokens = Tokenizer.tokens(of: text)
      let found = Readings.numbers(text).filter { !$0.kind.isQuantity || $0.kind == .roman }
      return Self.fault(found.map(\.tokens), in: 0..<tokens.count)
    }
  }

  @Test func numbers() {
    forAll(seed: 24, Self.text) { text in
      let tokens = Tokenizer.tokens(of: text)
      return Self.fault(Readings.numbers(text).map(\.tokens), in: 0..<tokens.count)
    }
  }

  @Test func endsOfRangesComeInPairs() {
    forAll(seed: 25, Self.text) { text in
      let tokens = Tokenizer.tokens(of: text)
      let found = QuantityScanner.quantities(
        in: tokens, range: 0..<tokens.count, taken: TokenMask(over: 0..<tokens.count))
      for (index, quantity) in found.enumerated() where quantity.rangeEnd == .lower {
        guard index + 1 < found.count, found[index + 1].rangeEnd == .upper,
          quantity.value < found[index + 1].value
        else { return "\(found)" }
      }
      return nil
    }
  }

  @Test func quantitiesDoNotTouchWhatIsTaken() {
    forAll(seed: 26, Self.text) { text in
      let tokens = Tokenizer.tokens(of: text)
      let whole = 0..<tokens.count
      var taken = TokenMask(over: 0..<tokens.count)
      for document in Readings.documents(text) { taken.insert(document.tokens) }
      for time in TimeScanner.times(in: tokens, range: whole, taken: taken) {
        taken.insert(time.tokens)
      }
      NamedNumbers.mark(in: tokens, range: whole, &taken)
      let found = QuantityScanner.quantities(in: tokens, range: whole, taken: taken)
      let touching = found.first { $0.tokens.contains(where: taken.contains) }
      return touching.map { "\($0.value) at \($0.tokens)" }
    }
  }

  @Test func timesDoNotTouchWhatIsTaken() {
    forAll(seed: 27, Self.text) { text in
      let tokens = Tokenizer.tokens(of: text)
      var taken = TokenMask(over: 0..<tokens.count)
      for document in Readings.documents(text) { taken.insert(document.tokens) }
      let found = TimeScanner.times(in: tokens, range: 0..<tokens.count, taken: taken)
      let touching = found.first { $0.tokens.contains(where: taken.contains) }
      return touching.map { "\($0.form) at \($0.tokens)" }
    }
  }

  @Test func periodsRunForward() {
    forAll(seed: 28, Self.text) { text in
      let found = Readings.resolved(text, on: day("2021-08-17"))
      return found.first { $0.period.firstDay > $0.period.lastDay }.map { "\($0.period)" }
    }
  }

  @Test func documentNumbersAreInTheText() {
    forAll(seed: 29, Self.text) { text in
      let plain = text.filter { !$0.isWhitespace }.replacing("–", with: "-")
      let found = Readings.documents(text)
      return found.first { !plain.contains($0.number) }.map { $0.number }
    }
  }
}
