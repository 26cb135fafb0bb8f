/// Tells with which of some lexicons a phrase may begin at a token: two looks at a token instead of two for each lexicon.
///
/// Next editor: a lexicon whose openings stand not in the table is never found by it.
package struct OpeningTable: Sendable {
  /// By the mark of a word, for phrases of one, and by that of the first two words of others.
  private let sets: [LexiconSet]

  /// - Parameter lexicons: Each with the marks of what its phrases begin with; several may share one set.
  package init(_ lexicons: [(own: LexiconSet, openings: [UInt16])]) {
    var sets = [LexiconSet](repeating: [], count: 1 << 16)
    for lexicon in lexicons {
      for mark in lexicon.openings { sets[Int(mark)].formUnion(lexicon.own) }
    }
    self.sets = sets
  }

  package func searchable(_ tokens: [Token]) -> SearchableTokens {
    SearchableTokens(tokens: tokens, openings: openings(of: tokens.span))
  }

  private func openings(of tokens: Span<Token>) -> [LexiconSet] {
    let sets = sets.span
    return [LexiconSet](unsafeUninitializedCapacity: tokens.count) { openings, count in
      count = tokens.count
      var mark: UInt16 = 0
      // From the last token on, of which nothing stands behind.
      for index in tokens.indices.reversed() {
        let next = mark
        mark = tokens[unchecked: index].mark
        var found = sets[unchecked: Int(mark)]
        if index &+ 1 < tokens.count {
          found.formUnion(sets[unchecked: Int(PhraseEnds.pair(mark, next))])
        }
        openings[index] = found
      }
    }
  }
}
