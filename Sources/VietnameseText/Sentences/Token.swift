/// A word, number or mark of a text, with its place in the text's UTF-8. Thirty-two bytes without any reference.
public struct Token: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case word, digits, mark }

  package var kind: Kind
  /// Whether a blank stands before the token, or nothing.
  package var spaceBefore: Bool
  /// Whether the word begins with a capital.
  package var isCapitalised: Bool
  /// Whether all of its letters are capitals.
  package var isUpper: Bool
  /// What the grammar of numbers and times knows the word as.
  package var word: Word
  /// What can begin here.
  var starts: WordStarts
  /// Of the key, for filters that every token is held against; fills the gap before the offsets.
  package private(set) var mark: UInt16
  private var start: Int32
  private var end: Int32
  /// What rules compare; see ``WordKey``.
  package var key: WordKey { didSet { mark = key.mark } }

  /// Byte offsets in the text.
  package var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set { (start, end) = (Int32(newValue.lowerBound), Int32(newValue.upperBound)) }
  }

  package var count: Int { Int(end - start) }

  init(
    _ kind: Kind, _ start: Int, _ end: Int, _ key: WordKey, _ entry: WordSlots.Entry,
    spaceBefore: Bool,
    isCapitalised: Bool = false, isUpper: Bool = false
  ) {
    self.kind = kind
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.key = key
    mark = key.mark
    word = entry.word
    starts = entry.starts
    self.spaceBefore = spaceBefore
    self.isCapitalised = isCapitalised
    self.isUpper = isUpper
  }

  /// The value of up to nine digits; `nil` for more digits, words and marks.
  package var value: Int? {
    guard kind == .digits, count <= 9 else { return nil }
    var value = 0
    var bytes = key.low
    for index in 0..<count {
      if index == 8 { bytes = key.high }
      value = value * 10 + Int(bytes & 0xF)
      bytes >>= 8
    }
    return value
  }
}

/// Splits text into words (letters, and `&` between letters), runs of digits and single marks.
package enum Tokenizer {
  /// The tokens of NFC text of less than 2 GiB.
  package static func tokens(of text: String) -> [Token] {
    var text = text
    return text.withUTF8 { tokens(of: $0) }
  }

  /// Bytes that are no UTF-8 are marks.
  package static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    var reader = TokenReader(bytes)
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 4 + 4)
    while true {
      reader.skipPlainSpace()
      if let word = reader.shortWord() {
        tokens.append(word)
      } else if reader.skipSpace() {
        tokens.append(reader.next())
      } else {
        return tokens
      }
    }
  }
}
