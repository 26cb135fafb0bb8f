/// What stands between the two ends of a span.
enum SpanLinks {
  private static let links = Lexicon<Bool>(
    "đến", "tới", "đến hết", "tới hết", "cho đến", "cho tới", "cho đến hết")
  /// Hours and parts of the day before the last end: `đến 24 giờ ngày 3/7`, `đến chiều 19/7`.
  private static let partsOfDay = Lexicon<Bool>("sáng", "trưa", "chiều", "tối", "đêm", "cuối ngày")

  /// The token behind a link that begins at an index; `nil` where none does or nothing follows.
  static func end(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Int? {
    guard index < range.upperBound else { return nil }
    let isDash = tokens[index].word == .dash
    guard let count = isDash ? 1 : links.match(tokens, at: index)?.count else { return nil }
    var end = index + count
    if let part = partsOfDay.match(tokens, at: end) { end += part.count }
    if end + 2 < range.upperBound, tokens[end].kind == .digits, isHour(tokens[end + 1]) { end += 2 }
    return end < range.upperBound ? end : nil
  }

  private static func isHour(_ token: Token) -> Bool { token.key == "giờ" || token.key == "h" }
}
