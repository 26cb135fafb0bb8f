/// Blanks lost between a word and a number: `hơn4.500`, `Ngày19-4`, `7đến`.
enum LostBlanks {
  /// Words that are never part of a name with a number in it.
  private static let beforeNumbers = ScannedWord.toneKeys(
    """
    hơn gần trên dưới khoảng từ lên xuống đến ngày tháng năm quý đạt tăng giảm thứ hạng là có còn với và \
    được bằng của chiếm điều khoản mức số về tại những các gồm tổng
    """)

  private static let behindNumbers = ScannedWord.toneKeys("đến và với của tháng năm ngày")

  static func repaired(_ bytes: [UInt8]) -> Repair? {
    var rewriter = Rewriter(bytes)
    let text = bytes.span
    for offset in 0..<text.count where isLost(text, before: offset) {
      rewriter.insertBlank(at: offset)
    }
    return rewriter.finished()
  }

  /// Whether a blank is missing before an offset.
  static func isLost(_ text: Span<UInt8>, before offset: Int) -> Bool {
    guard offset > 0, text.isDigit(offset) != text.isDigit(offset - 1) else { return false }
    return text.isDigit(offset)
      ? isLost(text, behindWord: offset) : isLost(text, beforeWord: offset)
  }

  private static func isLost(_ text: Span<UInt8>, behindWord end: Int) -> Bool {
    let start = text.wordStart(before: end)
    guard start < end, !text.isDigit(start - 1), !isInName(text, start) else { return false }
    return ScannedWord(text, at: start).toneKey.map(beforeNumbers.contains) ?? false
  }

  private static func isLost(_ text: Span<UInt8>, beforeWord start: Int) -> Bool {
    let word = ScannedWord(text, at: start)
    guard word.end > start, text.isBlank(word.end), let key = word.toneKey else { return false }
    return behindNumbers.contains(key)
      && !text.isLetter(before: text.digitsStart(before: start))
  }

  /// Joined to something before by a sign: `QĐ-năm2`, `thu_muc/ngày3`.
  private static func isInName(_ text: Span<UInt8>, _ start: Int) -> Bool {
    switch text.byte(start - 1) {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "."): true
    case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "\\"), UInt8(ascii: "&"): true
    default: false
    }
  }
}
