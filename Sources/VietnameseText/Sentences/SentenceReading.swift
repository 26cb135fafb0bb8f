/// What the language alone says of a sentence. Each scanner leaves alone what the ones before it have used: documents,
/// then times, then numbers that are names, then quantities.
package struct SentenceReading: Sendable {
  package var documents: [DocumentMention]
  package var times: [TimeMention]
  package var quantities: [Quantity]

  package init(_ tokens: [Token], of text: String, range: Range<Int>) {
    documents = DocumentNumberScanner.documents(in: tokens, of: text, range: range)
    var taken = TokenMask(over: range)
    for document in documents { taken.insert(document.tokens) }
    times = TimeScanner.times(in: tokens, range: range, taken: taken)
    for time in times { taken.insert(time.tokens) }
    NamedNumbers.mark(in: tokens, range: range, &taken)
    quantities = QuantityScanner.quantities(in: tokens, range: range, taken: taken)
  }
}
