/// Blanks lost between words: `vụvà`, `PhạmMinh`.
enum GluedWords {
  static func repaired(_ bytes: [UInt8]) -> Repair? {
    var rewriter = Rewriter(bytes)
    let text = bytes.span
    var offset = 0
    while let (word, range) = ScannedWord.next(in: text, from: &offset) {
      if word.isMarked, !word.isForeign, mayBeGlued(word), !isSyllable(word),
        Tones.isAlone(text, range)
      {
        for border in GluedWord(text, range).borders() { rewriter.insertBlank(at: border) }
      }
    }
    return rewriter.finished()
  }

  private static let maximumLength = 40

  private static func isSyllable(_ word: ScannedWord) -> Bool {
    word.tones <= 1 && Syllables.shape(of: word) != nil
  }

  /// Whether a word that is no syllable has at least two vowels with something between them, or a
  /// capital behind a small letter.
  static func mayBeGlued(_ word: ScannedWord) -> Bool {
    guard word.count >= 4, word.count <= maximumLength else { return false }
    if word.hasInnerCapital || word.count > 12 { return true }
    var groups = 0
    var wasVowel = false
    for place in 0..<word.count {
      let isVowel = LetterCode.isVowel(UInt8(word.key >> UInt64(5 * place) & 31))
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    return groups > 1
  }
}

/// The letters of one word that may be several.
private struct GluedWord {
  private var codes: [LetterCode] = []
  /// Byte offset of each letter.
  private var offsets: [Int] = []
  private var widths: [Int] = []

  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = ScalarBytes(text, at: offset)
      codes.append(LetterCode.of(scalar.value))
      offsets.append(offset)
      widths.append(scalar.range.count)
      offset = scalar.range.upperBound
    }
  }

  /// Byte offsets at which a blank is missing beyond doubt.
  func borders() -> [Int] {
    guard !isSyllable(codes.indices) else { return [] }
    let capitals = codes.indices.dropFirst().filter { codes[$0].isCapital }
    if capitals.count == codes.count - 1 || capitals.isEmpty { return syllableBorder() }
    return caseBorders()
  }

  /// Before capitals behind small letters, where all parts are syllables; the last may be an
  /// abbreviation: `củaUBND`.
  private func caseBorders() -> [Int] {
    let borders = codes.indices.dropFirst().filter {
      codes[$0].isCapital && !codes[$0 - 1].isCapital
    }
    let bounds = [0] + borders + [codes.count]
    let parts = zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    for part in parts {
      let isLast = part.upperBound == codes.count
      guard part.count > 1, isNamePart(part) || (isLast && isAbbreviation(part)) else { return [] }
    }
    return borders.map { offsets[$0] }
  }

  private func isNamePart(_ part: Range<Int>) -> Bool {
    part.dropFirst().allSatisfy { !codes[$0].isCapital } && isSyllable(part)
  }

  /// Capitals behind a part that is Vietnamese by its marks.
  private func isAbbreviation(_ part: Range<Int>) -> Bool {
    part.allSatisfy { codes[$0].isCapital } && isMarked(0..<part.lowerBound)
  }

  /// The one place where the word falls into two syllables with marks, the second with an onset.
  private func syllableBorder() -> [Int] {
    guard codes.count >= 4, codes.count <= 14 else { return [] }
    let splits = (2...codes.count - 2).filter { split in
      !codes[split].isVowel && isMarked(0..<split) && isMarked(split..<codes.count)
        && isSpoken(0..<split) && isSpoken(split..<codes.count)
    }
    return splits.count == 1 ? splits.map { offsets[$0] } : []
  }

  private func isMarked(_ part: Range<Int>) -> Bool { part.contains { widths[$0] > 1 } }

  private func isSyllable(_ part: Range<Int>) -> Bool { shape(part) != nil }

  /// A syllable whose tone can be spoken with its rhyme.
  private func isSpoken(_ part: Range<Int>) -> Bool {
    guard let shape = shape(part) else { return false }
    return shape.rhyme.allows(part.lazy.map { codes[$0].tone }.max() ?? 0)
  }

  private func shape(_ part: Range<Int>) -> Syllables.Shape? {
    guard part.count <= 7, part.filter({ codes[$0].tone != 0 }).count <= 1 else { return nil }
    return Syllables.shape(part.reduce(0) { $0 << 5 | UInt64(codes[$1].letter) }, count: part.count)
  }
}
