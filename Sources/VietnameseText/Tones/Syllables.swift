/// What a written Vietnamese syllable can be: an onset and a rhyme, with at most one tone.
package enum Syllables {
  /// A syllable taken apart.
  struct Shape: Hashable {
    /// Letters of the onset; `qu` and, before another vowel, `gi` are onsets.
    var onset: Int
    var rhyme: Rhyme
  }

  /// Whether a word, without regard to case, is spelled like a Vietnamese syllable. A digit 1 to 5
  /// at the end counts as the tone of a word key.
  package static func isWellFormed(_ word: some StringProtocol) -> Bool {
    var bytes = Array(word.utf8)
    if let last = bytes.last, (0x31...0x35).contains(last) { bytes.removeLast() }
    return isWellFormed(bytes.span)
  }

  /// Whether UTF-8 bytes are spelled like one Vietnamese syllable; NFC is expected.
  package static func isWellFormed(_ bytes: Span<UInt8>) -> Bool {
    let word = ScannedWord(bytes, at: 0)
    return word.end == bytes.count && word.tones <= 1 && shape(of: word) != nil
  }

  static func shape(of word: ScannedWord) -> Shape? {
    word.isForeign ? nil : shape(word.key, count: word.count)
  }

  /// - Parameters:
  ///   - key: Letters without tone, five bits each, the last in the lowest bits.
  ///   - count: The number of letters.
  /// - Returns: `nil` for what is no syllable.
  static func shape(_ key: UInt64, count: Int) -> Shape? {
    SyllableTables.standard.shape(key, count: count)
  }
}
