import Chronology

/// A field of a JSON line that is missing or of another kind than it should be.
package struct LineProblem: Error, Hashable, Sendable, CustomStringConvertible {
  package var field: String
  package var remedy: String

  package var description: String { "field \(field): \(remedy)" }
}

/// The fields of one JSON line, read with a message for whatever does not fit.
struct LineFields<Key: CodingKey> {
  private let container: KeyedDecodingContainer<Key>

  init(_ container: KeyedDecodingContainer<Key>) { self.container = container }

  func wrong(_ key: Key, _ remedy: String) -> LineProblem {
    LineProblem(field: key.stringValue, remedy: remedy)
  }

  /// `nil` where the field is missing or null.
  private func value<Value: Decodable>(_ key: Key, _ kind: String) throws -> Value? {
    do {
      return try container.decodeIfPresent(Value.self, forKey: key)
    } catch let error as LineProblem {
      throw error
    } catch {
      throw wrong(key, "write \(kind)")
    }
  }

  func optionalText(_ key: Key) throws -> String? { try value(key, "a text") }

  func text(_ key: Key) throws -> String {
    guard let text = try optionalText(key) else { throw wrong(key, "missing; write a text") }
    return text
  }

  func number(_ key: Key) throws -> Double {
    guard let number: Double = try value(key, "a number"), number.isFinite else {
      throw wrong(key, "missing; write a number")
    }
    return number
  }

  func flag(_ key: Key) throws -> Bool { try value(key, "true or false") ?? false }

  func list<Value: Decodable>(_ key: Key, of type: Value.Type) throws -> [Value] {
    try value(key, "a list") ?? []
  }

  func day(_ key: Key) throws -> Day? {
    guard let text = try optionalText(key), !text.isEmpty else { return nil }
    guard let day = Day(text) else { throw wrong(key, "\"\(text)\" is no day; write YYYY-MM-DD") }
    return day
  }

  func period(_ key: Key) throws -> Period? {
    guard let text = try optionalText(key), !text.isEmpty else { return nil }
    guard let period = Period(label: text) else {
      throw wrong(key, "\"\(text)\" is no period; write 2022, 2022-H1, 2022-Q3, 2022-07 or a span")
    }
    return period
  }

  func decimal(_ key: Key) throws -> ExactDecimal? {
    guard let text = try optionalText(key) else { return nil }
    guard let value = ExactDecimal(text) else {
      throw wrong(key, "\"\(text)\" is no decimal; write 55.56")
    }
    return value
  }

  func optionalWord<Word: RawRepresentable & CaseIterable>(
    _ key: Key
  ) throws -> Word? where Word.RawValue == String {
    guard let text = try optionalText(key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    throw wrong(key, "unknown word \"\(text)\"; write one of \(words)")
  }

  func word<Word: RawRepresentable & CaseIterable>(
    _ key: Key
  ) throws -> Word where Word.RawValue == String {
    guard let word: Word = try optionalWord(key) else { throw wrong(key, "missing; write a text") }
    return word
  }
}
