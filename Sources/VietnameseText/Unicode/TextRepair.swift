/// Text with the blanks put back that a copy has lost, and a way back to the text as it was.
package struct RepairedText: Hashable, Sendable {
  package var text: String
  /// Byte offsets in ``text`` of blanks that were put in, ascending.
  package var inserted: [Int]

  /// The offset in the text before the repair.
  package func original(_ offset: Int) -> Int {
    offset - inserted.prefix { $0 < offset }.count
  }
}

/// Puts blanks back where they are certainly missing; changes nothing else.
package enum TextRepair {
  /// Words that a number cannot belong to: `hơn4.500`, `Ngày19-4`.
  private static let beforeNumbers: Set<String> = Set(
    [
      "hơn", "gần", "trên", "dưới", "khoảng", "từ", "đến", "ngày", "tháng", "năm", "quý", "đạt",
      "tăng", "giảm", "thứ", "hạng", "là", "có", "còn", "với", "và", "được",
    ].map { Folding.syllableKey($0) })

  package static func repaired(_ text: String) -> RepairedText {
    let tokens = Tokenizer.tokens(of: text)
    var breaks: [Int] = []
    for (index, token) in tokens.enumerated() {
      if let offset = lostBlank(tokens, at: index) { breaks.append(offset) }
      if token.kind == .word, let offset = gluedSyllables(text, token) { breaks.append(offset) }
    }
    return inserting(breaks, into: text)
  }

  private static func inserting(_ breaks: [Int], into text: String) -> RepairedText {
    guard !breaks.isEmpty else { return RepairedText(text: text, inserted: []) }
    var bytes: [UInt8] = []
    var inserted: [Int] = []
    var pending = breaks.sorted()[...]
    for (offset, byte) in text.utf8.enumerated() {
      if pending.first == offset {
        inserted.append(bytes.count)
        bytes.append(UInt8(ascii: " "))
        pending.removeFirst()
      }
      bytes.append(byte)
    }
    return RepairedText(text: String(decoding: bytes, as: UTF8.self), inserted: inserted)
  }

  /// A blank missing before this token: behind `,` or `;` before a word, between a word and its number.
  private static func lostBlank(_ tokens: [Token], at index: Int) -> Int? {
    guard index > 0, !tokens[index].spaceBefore else { return nil }
    let previous = tokens[index - 1]
    let token = tokens[index]
    switch (previous.kind, token.kind) {
    case (.mark, .word) where previous.key == "," || previous.key == ";":
      return token.range.lowerBound
    case (.word, .digits) where beforeNumbers.contains(previous.key):
      return token.range.lowerBound
    default: return nil
    }
  }

  /// Where a word that is no syllable falls into exactly two that are: `vụvà`. Only words with a tone or
  /// shape mark are looked at, so that foreign names stay whole.
  private static func gluedSyllables(_ text: String, _ token: Token) -> Int? {
    guard token.range.count >= 5 else { return nil }
    let word = substring(text, token.range)
    guard word.utf8.contains(where: { $0 > 0x7F }), !Syllables.isWellFormed(word) else {
      return nil
    }
    if let border = caseBorder(word, token) { return border }
    var found: Int?
    for split in word.indices.dropFirst(2).dropLast() {
      guard toned(word[..<split]), toned(word[split...]), Syllables.isWellFormed(word[..<split]),
        Syllables.isWellFormed(word[split...])
      else { continue }
      guard found == nil else { return nil }
      found = token.range.lowerBound + word[..<split].utf8.count
    }
    return found
  }

  /// `PhạmMinh`: a capital behind a small letter, both parts syllables.
  private static func caseBorder(_ word: Substring, _ token: Token) -> Int? {
    for split in word.indices.dropFirst() {
      guard let capital = word[split].unicodeScalars.first, Letters.isUpper(capital) else {
        continue
      }
      guard Syllables.isWellFormed(word[..<split]), Syllables.isWellFormed(word[split...]) else {
        return nil
      }
      return token.range.lowerBound + word[..<split].utf8.count
    }
    return nil
  }

  private static func toned(_ part: Substring) -> Bool { part.utf8.contains { $0 > 0x7F } }
}

/// The part of a text between two byte offsets that are character borders.
package func substring(_ text: String, _ bytes: Range<Int>) -> Substring {
  let utf8 = text.utf8
  let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
  return text[start..<utf8.index(start, offsetBy: bytes.count)]
}
