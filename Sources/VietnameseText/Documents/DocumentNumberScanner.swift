import Chronology

/// A document number in a text (Nghị định 30/2020/NĐ-CP, Annex; the Party's own form).
package struct DocumentMention: Hashable, Sendable {
  /// Tokens from the type word or "số" to the last token of the number or its date.
  package var tokens: Range<Int>
  /// Without blanks, with plain hyphens.
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
      if tokens[index].kind == .digits, let mention = mention(tokens, text, at: index, range) {
        found.append(mention)
        index = max(mention.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  private static func mention(
    _ tokens: [Token], _ text: String, at index: Int, _ range: Range<Int>
  ) -> DocumentMention? {
    guard !DateReader.isGlued(tokens, index, range) else { return nil }
    let lead = DocumentLead(tokens, before: index, range)
    let symbol = DocumentSymbol(tokens, at: index, range, isLed: lead.isLed)
    guard symbol.end > index + 1, symbol.hasLetters else {
      guard let kind = lead.kind, lead.standsAlone else { return nil }
      return short(tokens, text, at: index, kind: kind, lead.start, range)
    }
    let number = string(text, tokens, index..<symbol.end)
    let kind = DocumentKinds.kind(ofNumber: number)
    guard symbol.isFull, !lead.isForm,
      kind != nil || symbol.isLetter || (lead.isLed && symbol.hasOrgan)
    else { return nil }
    let date = issueDate(tokens, at: symbol.end, range)
    return DocumentMention(
      tokens: lead.start..<(date?.end ?? symbol.end), number: number, core: index..<symbol.end,
      kind: kind ?? lead.kind ?? "official_letter", date: date?.day, isShort: false)
  }

  /// `NĐ 68`, `Nghị quyết 36a`, `Quyết định số 225 ngày 4/2/2016`: no slash and no noun behind the number.
  private static func short(
    _ tokens: [Token], _ text: String, at index: Int, kind: String, _ start: Int,
    _ range: Range<Int>
  ) -> DocumentMention? {
    let end = DocumentSymbol.letterEnd(tokens, behind: index, range)
    if end + 1 < range.upperBound, !tokens[end].spaceBefore, !tokens[end + 1].spaceBefore,
      tokens[end + 1].kind != .mark, isJoin(tokens[end].word)
    {
      return nil
    }
    let isCounted =
      CountableNouns.lexicon.contains(tokens, at: end)
      || UnitWords.match(tokens, at: end) != nil || Scale.power(tokens, at: end).power > 0
    if isCounted { return nil }
    let date = issueDate(tokens, at: end, range)
    return DocumentMention(
      tokens: start..<(date?.end ?? end), number: string(text, tokens, index..<end),
      core: index..<end, kind: kind, date: date?.day, isShort: true)
  }

  private static func isJoin(_ word: Word) -> Bool {
    switch word {
    case .slash, .stop, .comma: true
    default: false
    }
  }

  private static func string(_ text: String, _ tokens: [Token], _ range: Range<Int>) -> String {
    range.map { index in
      tokens[index].word == .dash ? "-" : String(substring(text, tokens[index].range))
    }.joined()
  }

  private static let issuing = Lexicon<Bool>(
    "ban hành", "được ban hành", "ký", "ký ban hành", "ký ngày", "đề")

  /// `ngày 15/7/2021`, `, ngày 06-12-2022`, `(15/7/2021)`, `ban hành ngày 4/10/2022` right behind a number.
  private static func issueDate(
    _ tokens: [Token], at index: Int, _ range: Range<Int>
  ) -> (day: Day, end: Int)? {
    var start = index
    while start < range.upperBound, tokens[start].word == .comma || tokens[start].word == .open {
      start += 1
    }
    start += issuing.match(tokens, at: start)?.count ?? 0
    guard start < range.upperBound,
      let date = DateReader.day(tokens, at: start, range), let year = date.year,
      let day = Day(year: year, month: date.month, day: date.day)
    else { return nil }
    return (day, date.end)
  }
}

/// The type word and "số" before a number.
private struct DocumentLead {
  var start: Int
  var kind: String?
  /// Whether the type word with a bare number names a document.
  var standsAlone = false
  var hasNumberWord = false
  /// `Mẫu số 01/CCHC`, `biểu 03/BC`: a form, no document.
  private(set) var isForm = false

  var isLed: Bool { kind != nil || hasNumberWord }

  init(_ tokens: [Token], before index: Int, _ range: Range<Int>) {
    start = index
    var next = index
    if next > range.lowerBound, tokens[next - 1].word == .colon { next -= 1 }
    hasNumberWord = next > range.lowerBound && tokens[next - 1].word == .number
    if hasNumberWord { start = next - 1 }
    isForm = Self.forms.contains(tokens, endingBefore: start)
    guard let type = DocumentKinds.words.match(tokens, endingBefore: start),
      start - type.count >= range.lowerBound
    else { return }
    start -= type.count
    kind = type.value.kind
    standsAlone = type.value.standsAlone
  }
}

extension DocumentLead {
  private static let forms = Lexicon<Bool>("mẫu", "biểu", "biểu mẫu", "phụ lục", "phiếu")
}

/// What stands behind a number and makes it a document's: `/2014/NĐ-CP`, `-NQ/TU`, `/UBND-VP`, `/2015/QH13`.
private struct DocumentSymbol {
  private(set) var end: Int
  private(set) var hasLetters = false
  /// Whether a part of two capitals or more stands in it.
  private(set) var hasOrgan = false
  private var links = 0
  /// Whether there is more than a lone symbol without a year: `12/QH` is none.
  var isFull: Bool { links >= 2 || (hasOrgan && !isSymbolAlone) }
  private var isSymbolAlone = false
  /// `1693/SKHCN-CĐS`, `7/UBND-VP`: sender and unit, the form of a letter (công văn).
  private(set) var isLetter = false

  init(_ tokens: [Token], at index: Int, _ range: Range<Int>, isLed: Bool) {
    end = Self.letterEnd(tokens, behind: index, range)
    let first = end
    var parts: [Token] = []
    while end + 1 < range.upperBound, Self.isLink(tokens, end),
      Self.continues(tokens, end, isOpen: isLed || parts.last.map(Self.isSymbol) ?? false)
    {
      let part = tokens[end + 1]
      if part.kind == .word { parts.append(part) }
      end += 2
      while end < range.upperBound, !tokens[end].spaceBefore, tokens[end].kind != .mark { end += 1 }
    }
    links = (end - first) / 2
    isSymbolAlone = parts.allSatisfy(Self.isSymbol)
    hasLetters = !parts.isEmpty
    hasOrgan = parts.contains { $0.isUpper && $0.count >= 2 }
    isLetter =
      parts.count >= 2 && parts.allSatisfy { $0.isUpper && $0.count >= 2 }
      && tokens[first].word == .slash
  }

  /// Behind the `a` of `36a`.
  static func letterEnd(_ tokens: [Token], behind index: Int, _ range: Range<Int>) -> Int {
    let next = index + 1
    guard next < range.upperBound, tokens[next].kind == .word, !tokens[next].spaceBefore,
      tokens[next].count <= 2,
      !tokens[next].isCapitalised || (tokens[next].count == 1 && isSlash(tokens, next + 1, range))
    else { return next }
    return next + 1
  }

  private static func isSlash(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    index < range.upperBound && tokens[index].word == .slash
  }

  private static func isLink(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].word == .slash || tokens[index].word == .dash
  }

  /// Capital letters, or a year, directly behind `/` or `-`. Where the number is open to blanks, behind a type word,
  /// "số" or a symbol, also with blanks around the mark, and symbols in small letters.
  private static func continues(_ tokens: [Token], _ link: Int, isOpen: Bool) -> Bool {
    let token = tokens[link + 1]
    let isTight = !tokens[link].spaceBefore && !token.spaceBefore
    if token.kind == .digits {
      return token.count == 4 && tokens[link].word == .slash && (isTight || isOpen)
    }
    guard token.kind == .word else { return false }
    if isSymbol(token) { return isOpen || (token.isCapitalised && !token.spaceBefore) }
    if isTight { return token.isCapitalised || isOpen && organs.contains(token.key) }
    return isOpen && (token.isUpper && token.count >= 2 || organs.contains(token.key))
  }

  /// Organs that are written in small letters, or in part.
  private static let organs: WordSet = ["ttg", "ubnd", "cp", "tw", "tu", "hđnd"]

  private static func isSymbol(_ token: Token) -> Bool {
    token.kind == .word && DocumentKinds.isSymbol(token.key)
  }
}
