/// Sentences of a paragraph.
package enum SentenceSplitter {
  /// Words that a full stop may follow without ending the sentence.
  private static let abbreviations = Lexicon<Bool>(
    "TP", "TX", "TT", "ThS", "Th", "TS", "PGS", "GS", "BS", "CN", "KTS", "KS", "LS", "NGƯT", "NSƯT",
    "ĐT", "NXB", "St", "Mr", "Q", "P", "Tr", "TM", "KT", "TL", "TUQ")

  /// - Returns: Ranges of tokens, in order, that together cover all tokens. A stop inside a number, after
  ///   an abbreviation, after the number of a list item at the head, or before a small letter ends nothing.
  package static func sentences(of tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(tokens.count / 16 + 1)
    var start = 0
    var index = 0
    while index < tokens.count {
      if ends(tokens, at: index), !isEnumerator(tokens, start..<index) {
        var end = index + 1
        while end < tokens.count, isCloser(tokens[end]) { end += 1 }
        sentences.append(start..<end)
        start = end
        index = end
      } else {
        index += 1
      }
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private static func ends(_ tokens: [Token], at index: Int) -> Bool {
    switch tokens[index].word {
    case .exclamation, .ellipsis: return beginsSentence(tokens, after: index)
    case .stop: return stopEnds(tokens, at: index)
    default: return false
    }
  }

  private static func stopEnds(_ tokens: [Token], at index: Int) -> Bool {
    guard beginsSentence(tokens, after: index) else { return false }
    guard index > 0, tokens[index - 1].kind == .word, !tokens[index].spaceBefore else {
      return true
    }
    let word = tokens[index - 1]
    return !(word.isCapitalised && abbreviations.contains(tokens, at: index - 1))
  }

  /// `1.`, `a.` and `IV.` at the head of a sentence: the number of what follows.
  private static func isEnumerator(_ tokens: [Token], _ head: Range<Int>) -> Bool {
    guard head.count == 1, let token = head.first.map({ tokens[$0] }),
      head.upperBound + 1 < tokens.count, tokens[head.upperBound].word == .stop
    else { return false }
    if token.kind == .digits { return token.count <= 2 }
    return token.kind == .word && (token.count == 1 || (token.isUpper && isRoman(token.key)))
  }

  private static func isRoman(_ key: WordKey) -> Bool {
    key.description.utf8.allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }
  }

  /// Whether what follows a stop may begin a sentence: nothing, or a blank and a capital, digit or opener.
  private static func beginsSentence(_ tokens: [Token], after index: Int) -> Bool {
    var next = index + 1
    while next < tokens.count, isCloser(tokens[next]) || tokens[next].word == .stop { next += 1 }
    guard next < tokens.count else { return true }
    let token = tokens[next]
    guard token.spaceBefore else { return false }
    return token.isCapitalised || token.kind == .digits || isOpener(token.word)
  }

  private static func isOpener(_ word: Word) -> Bool {
    switch word {
    case .quote, .openQuote, .open, .dash, .plus, .asterisk, .bullet: true
    default: false
    }
  }

  private static func isCloser(_ token: Token) -> Bool {
    guard !token.spaceBefore else { return false }
    switch token.word {
    case .quote, .closeQuote, .close, .stop, .slash: return true
    default: return false
    }
  }
}
