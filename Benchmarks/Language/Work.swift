import Chronology
import VietnameseText

/// What is measured, a paragraph at a time.
enum Work {
  /// Touches every byte once.
  static func walk(_ text: String) -> Int {
    var sum = 0
    for byte in text.utf8 where byte &- 0x30 < 10 { sum &+= 1 }
    return sum
  }

  static func normalize(_ text: String) -> Int { Normalizer.normalized(text).text.utf8.count }

  static func tokens(_ text: String) -> Int { Tokenizer.tokens(of: text).count }

  static func numbersAndTimes(_ text: String) -> Int {
    let tokens = Tokenizer.tokens(of: text)
    let range = 0..<tokens.count
    let times = TimeScanner.times(in: tokens, range: range)
    var taken = TokenMask(over: range)
    for time in times { taken.insert(time.tokens) }
    NamedNumbers.mark(in: tokens, range: range, &taken)
    return times.count
      + QuantityScanner.quantities(in: tokens, range: range, taken: taken).count
  }

  static func everything(_ text: String) -> Int {
    let tokens = Tokenizer.tokens(of: text)
    return SentenceSplitter.sentences(of: tokens).reduce(0) { sum, range in
      let reading = SentenceReading(tokens, of: text, range: range)
      return sum + reading.documents.count + reading.times.count + reading.quantities.count
    }
  }
}
