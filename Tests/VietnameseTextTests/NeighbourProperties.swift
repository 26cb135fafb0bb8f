import Chronology
import TestSupport
import Testing

@testable import VietnameseText

/// What stands in one sentence does not change what is read in another.
@Suite("Sentences are read by themselves")
struct NeighbourProperties {
  private struct Reading: Equatable {
    var times: [TimeMention]
    var quantities: [Quantity]
    var documents: [DocumentMention]

    /// Token indices count from the sentence's first.
    init(_ tokens: [Token], _ text: String, _ range: Range<Int>) {
      let start = range.lowerBound
      times = TimeScanner.times(in: tokens, range: range).map { time in
        var moved = time
        moved.tokens = Self.moved(time.tokens, by: -start)
        return moved
      }
      let taken = TokenMask(over: 0..<tokens.count)
      quantities = QuantityScanner.quantities(in: tokens, range: range, taken: taken).map {
        var moved = $0
        moved.tokens = Self.moved($0.tokens, by: -start)
        moved.number = Self.moved($0.number, by: -start)
        return moved
      }
      documents = DocumentNumberScanner.documents(in: tokens, of: text, range: range).map {
        var moved = $0
        moved.tokens = Self.moved($0.tokens, by: -start)
        moved.core = Self.moved($0.core, by: -start)
        return moved
      }
    }

    private static func moved(_ range: Range<Int>, by count: Int) -> Range<Int> {
      range.lowerBound + count..<range.upperBound + count
    }
  }

  /// How a sentence is read alone and between two others.
  private static func readings(
    _ before: String, _ text: String, _ after: String
  ) -> (alone: Reading, between: Reading) {
    let whole = before + " " + text + " " + after
    let first = Tokenizer.tokens(of: before).count
    let count = Tokenizer.tokens(of: text).count
    let alone = Reading(Tokenizer.tokens(of: text), text, 0..<count)
    return (alone, Reading(Tokenizer.tokens(of: whole), whole, first..<first + count))
  }

  private static func texts(_ choices: inout Choices) -> (String, String, String) {
    (
      Reports.text(&choices) + choices.one(of: ends),
      choices.one(of: heads) + Reports.text(&choices) + choices.one(of: tails),
      choices.one(of: starts) + Reports.text(&choices)
    )
  }

  /// What would go on where a sentence ends, were it not its end.
  private static let ends = [".", "hơn.", "xếp thứ.", "ngày!", "từ.", "so với…", "- ?", "đến năm."]
  private static let heads = ["", "12 ", "20/7 ", "Hai mươi ", "2020 ", "(3/9) "]
  private static let tails = [".", " 12.", " 6 tháng.", " ngày 3/4.", " năm.", " đầu.", " thứ tư!"]
  private static let starts = [
    "", "Triệu ", "Đồng ", "% ", "Trở lên ", "Năm 2020 ", "/63 ", "Đầu năm ", "(năm) ", "5 ",
  ]

  @Test func times() {
    forAll(seed: 31, Self.texts) { before, text, after in
      let (alone, between) = Self.readings(before, text, after)
      return alone.times == between.times ? nil : "\(between.times), alone \(alone.times)"
    }
  }

  @Test func quantities() {
    forAll(seed: 32, Self.texts) { before, text, after in
      // See below.
      if after.lowercased().contains("trở lên") { return nil }
      let (alone, between) = Self.readings(before, text, after)
      return alone.quantities == between.quantities
        ? nil : "\(between.quantities), alone \(alone.quantities)"
    }
  }

  @Test("A bound of the next sentence")
  func boundsOfTheNext() {
    let (alone, between) = Self.readings("Xong.", "Có 14.", "Trở lên là đạt.")
    #expect(alone.quantities == between.quantities)
  }

  @Test func signs() {
    forAll(seed: 35, { ($0.one(of: ["+ 5 độ.", "- 5 độ."]), $0.one(of: Frames.plain)) }) {
      text, before in
      let (alone, between) = Self.readings(before, text, "")
      return alone.quantities == between.quantities ? nil : "\(between.quantities)"
    }
  }

  @Test func documents() {
    forAll(seed: 33, Self.texts) { before, text, after in
      let (alone, between) = Self.readings(before, text, after)
      return alone.documents == between.documents
        ? nil : "\(between.documents), alone \(alone.documents)"
    }
  }

  /// The whole texts, split by themselves.
  @Test func plainSentencesAroundChangeNothing() {
    forAll(seed: 34, { (Reports.text(&$0), $0.one(of: Frames.plain)) }) { text, plain in
      guard text.contains(where: \.isLetter) else { return nil }
      let sentence = "Xã \(text) xong."
      let alone = Readings.resolved(sentence, on: day("2020-03-09"))
      let around = Readings.resolved("\(plain) \(sentence) \(plain)", on: day("2020-03-09"))
      return alone.map(\.period) == around.map(\.period) ? nil : "\(around.map(\.period))"
    }
  }
}
