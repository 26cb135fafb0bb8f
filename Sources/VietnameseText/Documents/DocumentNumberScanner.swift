import Chronology

/// A document number in a text (Nghị định 30/2020/NĐ-CP, Annex; the Party's own form).
package struct DocumentMention: Hashable, Sendable {
  /// Tokens from the type word or "số" to the last token of the number or its date.
  package var tokens: Range<Int>
  package var number: String
  /// Tokens of the number itself.
  package var core: Range<Int>
  /// `resolution`, `decree`, …
  package var kind: String
  package var date: Day?
  /// Whether only the type and a bare number stand there: `Nghị định 108`, `NĐ 68`.
  package var isShort: Bool
}

package enum DocumentNumberScanner {
  package static func documents(
    in tokens: [Token], of text: String, range: Range<Int>
  ) -> [DocumentMention] {
    var found: [DocumentMention] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let mention = mention(tokens, text, at: index, range) {
        found.append(mention)
        index = mention.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static func mention(
    _ tokens: [Token], _ text: String, at index: Int, _ range: Range<Int>
  ) -> DocumentMention? {
    guard tokens[index].kind == .digits else { return nil }
    let lead = lead(tokens, before: index, range)
    if let end = symbolEnd(tokens, at: index, range) {
      let bytes = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
      let number = substring(text, bytes).filter { $0 != " " }
      let symbol = DocumentKinds.kind(ofNumber: number)
      guard symbol != nil || lead.kind != nil || lead.hasSo else { return nil }
      let date = issueDate(tokens, at: end, range)
      return DocumentMention(
        tokens: lead.start..<(date?.end ?? end), number: String(number), core: index..<end,
        kind: symbol ?? lead.kind ?? "official_letter", date: date?.day, isShort: false)
    }
    guard let kind = lead.kind, lead.isDecreeLike else { return nil }
    return short(tokens, text, at: index, kind: kind, lead.start, range)
  }

  /// `NĐ 68`, `Nghị quyết 36a`, `Quyết định số 225 ngày 4/2/2016`: no slash and no noun behind the number.
  private static func short(
    _ tokens: [Token], _ text: String, at index: Int, kind: String, _ start: Int,
    _ range: Range<Int>
  ) -> DocumentMention? {
    var end = index + 1
    if end < range.upperBound, tokens[end].kind == .word, !tokens[end].spaceBefore,
      tokens[end].range.count <= 2
    {
      end += 1
    }
    let bytes = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
    if end < range.upperBound, !tokens[end].spaceBefore, "/.,".contains(tokens[end].key),
      end + 1 < range.upperBound, !tokens[end + 1].spaceBefore, tokens[end + 1].kind != .mark
    {
      return nil
    }
    let date = issueDate(tokens, at: end, range)
    return DocumentMention(
      tokens: start..<(date?.end ?? end), number: String(substring(text, bytes)),
      core: index..<end, kind: kind, date: date?.day, isShort: true)
  }

  /// The type word and "số" before a number.
  private static func lead(
    _ tokens: [Token], before index: Int, _ range: Range<Int>
  ) -> (start: Int, kind: String?, hasSo: Bool, isDecreeLike: Bool) {
    var start = index
    if start > range.lowerBound, tokens[start - 1].key == ":" { start -= 1 }
    let hasSo = start > range.lowerBound && tokens[start - 1].key == so
    if hasSo { start -= 1 } else { start = index }
    guard let type = DocumentKinds.words.match(tokens, endingBefore: start),
      start - type.count >= range.lowerBound
    else { return (start, nil, hasSo, false) }
    return (start - type.count, type.value.kind, hasSo, type.value.standsAlone)
  }

  private static let so = Folding.syllableKey("số")

  /// Where the symbol behind a number ends: `/2014/NĐ-CP`, `-NQ/TU`, `/UBND-VP`, `/2015/QH13`.
  private static func symbolEnd(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Int? {
    var end = index + 1
    if end < range.upperBound, tokens[end].kind == .word, !tokens[end].spaceBefore,
      tokens[end].range.count <= 2, !tokens[end].isCapitalised
    {
      end += 1
    }
    var hasLetters = false
    while end + 1 < range.upperBound, isLink(tokens, at: end), continues(tokens, at: end + 1) {
      hasLetters = hasLetters || tokens[end + 1].kind == .word
      end += 2
      while end < range.upperBound, !tokens[end].spaceBefore, tokens[end].kind != .mark { end += 1 }
    }
    return hasLetters ? end : nil
  }

  private static func isLink(_ tokens: [Token], at index: Int) -> Bool {
    tokens[index].key == "/" || ("-–".contains(tokens[index].key) && !tokens[index].spaceBefore)
  }

  /// Capital letters, or a year, directly behind `/` or `-`.
  private static func continues(_ tokens: [Token], at index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .word { return token.isCapitalised && !token.spaceBefore }
    return token.kind == .digits && !token.spaceBefore && token.key.utf8.count == 4
  }

  /// `ngày 15/7/2021`, `, ngày 06-12-2022`, `(15/7/2021)` right behind a number.
  private static func issueDate(
    _ tokens: [Token], at index: Int, _ range: Range<Int>
  ) -> (day: Day, end: Int)? {
    var start = index
    while start < range.upperBound, [",", "("].contains(tokens[start].key) { start += 1 }
    guard start < range.upperBound,
      let date = DateReader.day(tokens, at: start, range), let year = date.year,
      let day = Day(year: year, month: date.month, day: date.day)
    else { return nil }
    return (day, date.end)
  }
}
