/// The known word that a misspelt one was probably meant to be.
package enum Suggestion {
  /// `; did you mean "output"?`, or the known words where none is near: behind `list` (`known keys`),
  /// not at all where that is `nil`.
  package static func hint(for word: String, among known: [String], list: String?) -> String {
    if let near = nearest(to: word, among: known) { return "; did you mean \"\(near)\"?" }
    guard let list else { return "" }
    return "; \(list): \(known.joined(separator: ", "))"
  }

  /// - Returns: The first of the nearest words, or the only one that begins alike; `nil` where all differ
  ///   in more than a third of their letters, or where one of the two is too long to be a word.
  package static func nearest(to word: String, among known: [String]) -> String? {
    guard word.utf8.count <= 64 else { return nil }
    let scored = known.filter { $0.utf8.count <= 64 }.map { (distance(word, $0), $0) }
    guard let best = scored.min(by: { $0.0 < $1.0 }) else { return nil }
    let tolerance = max(1, max(word.count, best.1.count) / 3)
    return best.0 <= tolerance ? best.1 : onlyBeginning(of: word, among: known)
  }

  /// `warning` for `warn`, `err` for `error`; not where several words could be meant.
  private static func onlyBeginning(of word: String, among known: [String]) -> String? {
    guard word.count >= 3 else { return nil }
    let word = word.lowercased()
    let likely = known.filter { $0.hasPrefix(word) || $0.count >= 3 && word.hasPrefix($0) }
    return likely.count == 1 ? likely[0] : nil
  }

  /// Edits between two words; two neighbours swapped count as one (optimal string alignment).
  static func distance(_ left: String, _ right: String) -> Int {
    let a = Array(left.lowercased())
    let b = Array(right.lowercased())
    var before: [Int] = []
    var row = Array(0...b.count)
    for i in a.indices {
      var next = [i + 1]
      for j in b.indices {
        var cost = min(row[j + 1] + 1, next[j] + 1, row[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        next.append(cost)
      }
      before = row
      row = next
    }
    return row[b.count]
  }
}
