/// What the language alone says of a sentence. Each scanner leaves alone what the ones before it have used: documents,
/// then times, then numbers that are names, then quantities.
package struct SentenceReading: Sendable {
  package var documents: [DocumentMention]
  package var times: [TimeMention]
  package var quantities: [Quantity]

  package init(_ tokens: [Token], of text: String, range: Range<Int>) {
    let (starts, hasFigures) = Self.openings(of: tokens, range)
    var taken = TokenMask(over: range)
    documents =
      hasFigures ? DocumentNumberScanner.documents(in: tokens, of: text, range: range) : []
    for document in documents { taken.insert(document.tokens) }
    times =
      starts.contains(.time) ? TimeScanner.times(in: tokens, range: range, taken: taken) : []
    for time in times { taken.insert(time.tokens) }
    if hasFigures { NamedNumbers.mark(in: tokens, range: range, &taken) }
    quantities =
      starts.contains(.quantity)
      ? QuantityScanner.quantities(in: tokens, range: range, taken: taken) : []
  }

  /// What can begin in a sentence, so that no scanner goes over one that has nothing for it.
  private static func openings(
    of tokens: [Token], _ range: Range<Int>
  ) -> (starts: WordStarts, hasFigures: Bool) {
    var starts: WordStarts = []
    var hasFigures = false
    for index in range {
      starts.formUnion(tokens[index].starts)
      if case .digits = tokens[index].kind { hasFigures = true }
    }
    return (starts, hasFigures)
  }
}
