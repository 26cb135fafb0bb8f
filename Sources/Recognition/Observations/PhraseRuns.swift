import VietnameseText

/// Runs of words between the gaps of phrases, all their keys one behind the other.
struct PhraseRuns {
  /// Where each run stands in ``keys``.
  private(set) var runs: [Range<Int>] = []
  private(set) var keys: [WordKey] = []
  private let abbreviations: AbbreviationFolder

  init(_ abbreviations: AbbreviationFolder) { self.abbreviations = abbreviations }

  /// - Returns: The numbers of the runs of a text.
  mutating func add(_ text: String) -> Range<Int> {
    let start = runs.count
    for run in text.runsBetweenGaps {
      let words = abbreviations.folded(Tokenizer.tokens(of: run)).map(\.key)
      guard !words.isEmpty else { continue }
      runs.append(keys.count..<keys.count + words.count)
      keys += words
    }
    return start..<runs.count
  }

  /// The keys of a run; none of no run.
  func keys(_ run: Int?) -> ArraySlice<WordKey> { run.map { keys[runs[$0]] } ?? [] }
}
