/// Whether a blank is missing behind a mark of punctuation.
enum MissingBlank {
  /// How far a run without blanks is looked at on either side.
  private static let reach = 128

  static func isBehind(_ text: Span<UInt8>, _ mark: Int) -> Bool {
    guard text.isLetter(mark + 1), mark > 0, !text.isDigit(mark - 1) else { return false }
    switch text[mark] {
    case UInt8(ascii: ","): return endsPart(text, mark) && !isAddress(text, mark)
    case UInt8(ascii: ";"):
      return endsPart(text, mark) && !isEntity(text, mark) && !isAddress(text, mark)
    case UInt8(ascii: ":"): return isBetweenWords(text, mark) && !isAddress(text, mark)
    default: return isBetweenSentences(text, mark) && !isAddress(text, mark)
    }
  }

  /// A letter, a closing mark or a percent sign stands before.
  private static func endsPart(_ text: Span<UInt8>, _ mark: Int) -> Bool {
    switch text[mark - 1] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "%"), UInt8(ascii: "\""): true
    default:
      text.isLetter(before: mark) || text.hasBytes(Punctuation.closingQuote, at: mark - 3)
    }
  }

  /// `&nbsp;`
  private static func isEntity(_ text: Span<UInt8>, _ mark: Int) -> Bool {
    text.byte(text.wordStart(before: mark) - 1) == UInt8(ascii: "&")
  }

  /// `tác:chỉ`: words of two letters or more, Vietnamese both or one beyond doubt; not `C:` and not
  /// `xml:lang`.
  private static func isBetweenWords(_ text: Span<UInt8>, _ mark: Int) -> Bool {
    let (left, right) = words(text, mark)
    guard left.end == mark, left.count > 1, right.count > 1 else { return false }
    if left.isMarked || right.isMarked { return !left.isForeign && !right.isForeign }
    return isSyllable(left) && isSyllable(right)
  }

  /// `dân.Hội`: a syllable that ends in a small letter, a stop, a syllable with a capital, one of
  /// the two with a mark. Not `TP.Huế`, not `v.v`.
  private static func isBetweenSentences(_ text: Span<UInt8>, _ mark: Int) -> Bool {
    let (left, right) = words(text, mark)
    guard left.end == mark, left.count > 1, right.count > 1, isSyllable(left), isSyllable(right),
      left.isMarked || right.isMarked
    else { return false }
    let last =
      ScalarBytes(text, before: mark).map { LetterCode.of($0.value) } ?? LetterCode(bits: 0)
    let second = text.code(mark + 1 + ScalarBytes.width(text[mark + 1]))
    let before = text.byte(text.wordStart(before: mark) - 1)
    return !last.isCapital && text.code(mark + 1).isCapital && !second.isCapital
      && before != UInt8(ascii: ".") && !Digits.isDigit(before)
  }

  private static func words(_ text: Span<UInt8>, _ mark: Int) -> (ScannedWord, ScannedWord) {
    (
      ScannedWord(text, at: text.wordStart(before: mark)), ScannedWord(text, at: mark + 1)
    )
  }

  private static func isSyllable(_ word: ScannedWord) -> Bool {
    word.tones <= 1 && Syllables.shape(of: word) != nil
  }

  /// Whether the run without blanks round an offset is an address of the network or a file name.
  private static func isAddress(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    var start = offset
    while start > 0, offset - start < reach, !text.isBlank(start - 1) { start -= 1 }
    var end = offset
    while end < text.count, end - offset < reach, !text.isBlank(end) { end += 1 }
    for index in start..<end where isAddressSign(text, index) { return true }
    return isFileName(text, start..<end)
  }

  /// `@`, `\`, `://` and `www.`
  private static func isAddressSign(_ text: Span<UInt8>, _ index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "@"), UInt8(ascii: "\\"): true
    case UInt8(ascii: ":"):
      text.byte(index + 1) == UInt8(ascii: "/") && text.byte(index + 2) == UInt8(ascii: "/")
    case UInt8(ascii: "w"):
      text.byte(index + 1) == UInt8(ascii: "w") && text.byte(index + 2) == UInt8(ascii: "w")
        && text.byte(index + 3) == UInt8(ascii: ".")
    default: false
    }
  }

  /// ASCII with an ending of two to four small letters or digits: `ke-hoach,ban2.docx`.
  private static func isFileName(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.allSatisfy({ text[$0] < 0x80 }),
      let dot = range.last(where: { text[$0] == UInt8(ascii: ".") }), dot > range.lowerBound
    else { return false }
    let ending = dot + 1..<range.upperBound
    return (2...4).contains(ending.count)
      && ending.allSatisfy { text.isDigit($0) || text[$0] &- UInt8(ascii: "a") < 26 }
  }
}
