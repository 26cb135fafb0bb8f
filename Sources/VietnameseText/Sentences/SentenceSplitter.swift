/// Sentences of a paragraph.
package enum SentenceSplitter {
  /// Words that a full stop may follow without ending the sentence.
  private static let abbreviations: Set<String> = Set(
    [
      "TP", "TX", "TT", "ThS", "Th", "TS", "PGS", "GS", "BS", "KTS", "KS",
      "ĐT", "NXB", "tr", "St", "Mr", "Ths",
    ].map { Folding.syllableKey($0) + ($0.first?.isLowercase == true ? "." : "") })

  /// - Returns: Ranges of tokens, in order, that together cover all tokens. A stop inside a number, after
  ///   an abbreviation or or inside quotation marks before a lower-case word ends nothing.
  package static func sentences(of tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      if ends(tokens, at: index) {
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
    let token = tokens[index]
    guard token.kind == .mark else { return false }
    switch token.key {
    case "!", "?", "…": return beginsSentence(tokens, after: index)
    case ".": return stopEnds(tokens, at: index)
    default: return false
    }
  }

  private static func stopEnds(_ tokens: [Token], at index: Int) -> Bool {
    guard beginsSentence(tokens, after: index) else { return false }
    guard index > 0, tokens[index - 1].kind == .word, !tokens[index].spaceBefore else {
      return true
    }
    let word = tokens[index - 1]
    return !(word.isCapitalised && abbreviations.contains(word.key))
  }

  /// Whether what follows a stop may begin a sentence: nothing, or a blank and a capital, digit or opener.
  private static func beginsSentence(_ tokens: [Token], after index: Int) -> Bool {
    var next = index + 1
    while next < tokens.count, isCloser(tokens[next]) || tokens[next].key == "." { next += 1 }
    guard next < tokens.count else { return true }
    let token = tokens[next]
    guard token.spaceBefore else { return false }
    return token.isCapitalised || token.kind == .digits || "\"“(-–+*•".contains(token.key)
  }

  private static func isCloser(_ token: Token) -> Bool {
    token.kind == .mark && !token.spaceBefore && "\"”’)]./".contains(token.key)
  }
}
