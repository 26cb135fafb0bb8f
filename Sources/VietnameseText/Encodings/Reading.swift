/// How the words of a page read under one encoding.
struct Reading {
  var encoding: Encoding
  /// Occurrences of words that become syllables, and of those that become nothing Vietnamese. Words
  /// that hold only signs are neither.
  private(set) var good = 0
  private(set) var bad = 0
  /// Evidence in bits, roughly: words that are syllables or not, and how usual their letters are.
  private(set) var weight = 0

  init(_ sample: WordSample, as encoding: Encoding) {
    self.encoding = encoding
    guard let table = EncodingTable.table(of: encoding) else { return }
    for word in sample.words {
      add(LetterLine(word.bytes, table), word.count)
    }
  }

  private mutating func add(_ line: LetterLine, _ count: Int) {
    switch Reading.judged(line) {
    case true?:
      good += count
      weight += count * (Reading.wordWeight + LetterUse.weight(of: line.letters))
    case false?:
      bad += count
      weight -= count * Reading.wordWeight
    case nil: break
    }
  }

  /// About one word in thirty of a text is foreign; of a wrong reading one in thirty is a syllable.
  private static let wordWeight = 5

  var value: Int { good - bad }
  var judged: Int { good + bad }
  var share: Double { judged == 0 ? 0 : Double(good) / Double(judged) }

  /// `nil` for neither.
  private static func judged(_ line: LetterLine) -> Bool? {
    guard !hasStrangeSigns(line) else { return false }
    var isGood = false
    for word in line.words where line.letters[word].contains(where: { $0 >= 0x80 }) {
      guard line.isSyllable(word) else { return false }
      if word.count > 1 || !SyllableShape.isUpper(line.letters[word.lowerBound]) { isGood = true }
    }
    return isGood ? true : nil
  }

  /// Signs beyond ASCII that Vietnamese prose uses; none stands between two letters.
  private static let signs: Set<UInt16> = Set(
    " «»“”‘’–—…•·©®™°±×÷§€£½²³".utf16 + [0xA0])
  private static let joints: Set<UInt16> = Set("–—’·×".utf16 + [0xA0])

  private static func hasStrangeSigns(_ line: LetterLine) -> Bool {
    let letters = line.letters
    for (index, unit) in letters.enumerated() where unit >= 0x80 && !SyllableShape.isLetter(unit) {
      guard signs.contains(unit) else { return true }
      let isBetween =
        index > 0 && index + 1 < letters.count && SyllableShape.isLetter(letters[index - 1])
        && SyllableShape.isLetter(letters[index + 1])
      if isBetween, !joints.contains(unit) { return true }
    }
    return false
  }
}
