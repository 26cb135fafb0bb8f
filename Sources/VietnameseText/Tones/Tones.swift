/// Tone marks on the letter where they belong.
package enum Tones {
  /// Moves the tone marks of well-formed syllables; a word that is none, has two tone marks or
  /// stands next to a digit is left alone. NFC is expected.
  package static func placed(_ text: String, _ placement: TonePlacement) -> NormalizedText {
    guard let changed = placed(Array(text.utf8), placement) else {
      return NormalizedText(text: text, map: .identity)
    }
    return NormalizedText(text: String(decoding: changed.bytes, as: UTF8.self), map: changed.map)
  }

  static func placed(_ bytes: [UInt8], _ placement: TonePlacement) -> Repair? {
    var rewriter = Rewriter(bytes)
    let text = bytes.span
    var offset = 0
    while let (word, range) = ScannedWord.next(in: text, from: &offset) {
      guard let move = move(in: word, placement), isAlone(text, range) else { continue }
      apply(move, to: text, range, &rewriter)
    }
    return rewriter.finished()
  }

  /// Letters of a word: the tone mark goes from the one to the other.
  struct Move: Hashable {
    var from: Int
    var to: Int
  }

  /// What is to be done with the tone mark of a word; `nil` where it stands well or must not be
  /// moved.
  @inline(__always)
  static func move(in word: ScannedWord, _ placement: TonePlacement) -> Move? {
    guard word.tones == 1, word.count <= 7, let shape = Syllables.shape(of: word),
      shape.rhyme.allows(word.tone)
    else { return nil }
    let target = shape.onset + placement.target(in: shape.rhyme, from: word.toned - shape.onset)
    return target == word.toned ? nil : Move(from: word.toned, to: target)
  }

  /// Whether no digit touches the word.
  static func isAlone(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    !(word.lowerBound > 0 && Digits.isDigit(text[word.lowerBound - 1]))
      && !(word.upperBound < text.count && Digits.isDigit(text[word.upperBound]))
  }

  private static func apply(
    _ move: Move, to text: Span<UInt8>, _ word: Range<Int>, _ rewriter: inout Rewriter
  ) {
    var letters: [ScalarBytes] = []
    var offset = word.lowerBound
    while offset < word.upperBound {
      let letter = ScalarBytes(text, at: offset)
      letters.append(letter)
      offset = letter.range.upperBound
    }
    let tone = LetterCode.of(letters[move.from].value).tone
    for index in [move.from, move.to].sorted() {
      let changed = Letters.letter(letters[index].value, tone: index == move.to ? tone : 0)
      guard let changed else { continue }
      rewriter.replace(letters[index].range, with: changed)
    }
  }
}
