import Chronology
import VietnameseText

/// What the scanners find in a text by itself, for tests.
enum Readings {
  static func numbers(_ text: String) -> [NumberMention] {
    NumberScanner.numbers(in: Tokenizer.tokens(of: text), of: text)
  }

  /// Numbers that are quantities or ordinals, not names or dates.
  static func quantities(_ text: String) -> [NumberMention] {
    numbers(text).filter(\.kind.isQuantity)
  }

  static func values(_ text: String) -> [String] {
    quantities(text).map { $0.value?.description ?? "" }
  }

  /// A text that is one number in words and nothing else; `nil` for others.
  static func spelled(_ text: String) -> SpelledNumber? {
    let tokens = Tokenizer.tokens(of: text)
    guard let number = SpelledNumberReader.number(tokens, at: 0), number.end == tokens.count else {
      return nil
    }
    return number
  }

  static func times(_ text: String) -> [TimeMention] {
    let tokens = Tokenizer.tokens(of: text)
    return SentenceSplitter.sentences(of: tokens).flatMap {
      TimeScanner.times(in: tokens, range: $0)
    }
  }

  static func resolved(_ text: String, on reference: Day?) -> [ResolvedTime] {
    let tokens = Tokenizer.tokens(of: text)
    return SentenceSplitter.sentences(of: tokens).flatMap {
      TimeResolver(reference: reference).resolved(TimeScanner.times(in: tokens, range: $0))
    }
  }

  static func labels(_ text: String) -> [String] {
    times(text).map { $0.period(inYear: nil)?.label ?? "?" }
  }

  static func documents(_ text: String) -> [DocumentMention] {
    let tokens = Tokenizer.tokens(of: text)
    return DocumentNumberScanner.documents(in: tokens, of: text, range: 0..<tokens.count)
  }
}
