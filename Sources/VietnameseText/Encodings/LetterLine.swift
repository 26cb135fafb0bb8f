/// One line of text under an ``EncodingTable``: bytes → letters, and then, word by word, what the bytes
/// alone do not tell: whether a letter or a sign was meant, and whether a small letter or its capital.
struct LetterLine {
  private(set) var letters: [UInt16] = []
  /// The other reading of a letter as a sign; 0 for none. Empty if the encoding has no such bytes.
  private var signs: [UInt16] = []
  /// Whether a small letter may be its capital. Empty if the encoding tells them apart.
  private var shared: [Bool] = []

  init(_ bytes: some RandomAccessCollection<UInt8>, _ table: EncodingTable) {
    read(bytes, table)
    if table.hasSigns { settleSigns() }
    if table.hasShared { settleCase() }
  }

  /// The longest match: two bytes that are a letter, else one.
  private mutating func read(
    _ bytes: some RandomAccessCollection<UInt8>, _ table: EncodingTable
  ) {
    letters.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      let pair =
        table.rows[Int(byte)] != 0 && next < bytes.endIndex ? table[byte, bytes[next]] : 0
      letters.append(pair == 0 ? table.single[Int(byte)] : pair)
      if table.hasSigns { signs.append(pair == 0 ? table.signs[Int(byte)] : 0) }
      if table.hasShared { shared.append(pair == 0 && table.shared[Int(byte)]) }
      index = pair == 0 ? next : bytes.index(after: next)
    }
  }

  /// Runs of letters.
  var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in letters.indices {
      if SyllableShape.isLetter(letters[index]) {
        start = start ?? index
      } else if let begun = start {
        words.append(begun..<index)
        start = nil
      }
    }
    if let start { words.append(start..<letters.count) }
    return words
  }

  func isSyllable(_ word: Range<Int>) -> Bool { SyllableShape.isPlausible(letters[word]) }
}

// Letters on the places of signs.
extension LetterLine {
  private mutating func settleSigns() {
    for word in words where word.contains(where: { signs[$0] != 0 }) {
      let kept = keptLetters(of: word)
      for index in word where signs[index] != 0 && !kept.contains(index) {
        letters[index] = signs[index]
      }
    }
  }

  /// The part of the word that is a syllable, without signs at one or both ends; else none. An ASCII
  /// sign that stands alone is one.
  private func keptLetters(of word: Range<Int>) -> Range<Int> {
    let none = word.lowerBound..<word.lowerBound
    if word.count == 1, signs[word.lowerBound] < 0x80 { return none }
    let starts = signs[word.lowerBound] == 0 ? [0] : [0, 1]
    let ends = signs[word.upperBound - 1] == 0 ? [0] : [0, 1]
    for start in starts {
      for end in ends where word.count > start + end {
        let part = (word.lowerBound + start)..<(word.upperBound - end)
        if isSyllable(part) { return part }
      }
    }
    return none
  }
}

// Capitals that are written as small letters (`CéNG HßA`).
extension LetterLine {
  private enum Verdict { case small, capital, open, silent }

  private mutating func settleCase() {
    var segment: [Range<Int>] = []
    for word in words {
      if let last = segment.last, isBorder(last.upperBound..<word.lowerBound) {
        settleCase(of: segment)
        segment = []
      }
      segment.append(word)
    }
    settleCase(of: segment)
  }

  /// Markup and line ends part the words that tell each other's case.
  private func isBorder(_ gap: Range<Int>) -> Bool {
    gap.contains { [0x0A, 0x0D, 0x3C, 0x3E].contains(letters[$0]) }
  }

  private mutating func settleCase(of segment: [Range<Int>]) {
    let verdicts = segment.map(verdict)
    for (index, word) in segment.enumerated() {
      switch verdicts[index] {
      case .capital: raise(word)
      case .open where neighboursAreCapital(index, segment, verdicts): raise(word)
      default: break
      }
    }
  }

  private func verdict(_ word: Range<Int>) -> Verdict {
    let open = word.count { shared[$0] }
    let capitals = word.count { SyllableShape.isUpper(letters[$0]) }
    if capitals + open < word.count { return .small }
    if capitals > 1 { return .capital }
    if open == 0 { return .silent }
    return capitals == 1 && !SyllableShape.isUpper(letters[word.lowerBound]) ? .capital : .open
  }

  /// `§µ` alone may be Đà or ĐÀ: as the nearest words on both sides.
  private func neighboursAreCapital(
    _ index: Int, _ segment: [Range<Int>], _ verdicts: [Verdict]
  ) -> Bool {
    let found = [
      segment.indices[..<index].last { speaks(segment[$0], verdicts[$0]) },
      segment.indices[(index + 1)...].first { speaks(segment[$0], verdicts[$0]) },
    ].compactMap { $0 }
    return !found.isEmpty && found.allSatisfy { verdicts[$0] == .capital }
  }

  /// Abbreviations are capitals in any text.
  private func speaks(_ word: Range<Int>, _ verdict: Verdict) -> Bool {
    switch verdict {
    case .small: true
    case .capital: word.contains { shared[$0] } || isSyllable(word)
    case .open, .silent: false
    }
  }

  private mutating func raise(_ word: Range<Int>) {
    for index in word where shared[index] {
      letters[index] = SyllableShape.capital(letters[index])
    }
  }
}
