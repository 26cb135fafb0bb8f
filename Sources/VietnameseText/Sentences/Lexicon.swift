/// Phrases with a meaning each; finds the longest one that starts at a token or ends before one.
///
/// Phrases are written as they read; matching is blind to case and to where tone marks stand.
package struct Lexicon<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var keys: [WordKey]
    var value: Value
  }

  private var entries: [Entry] = []
  /// Entries by their first and by their last key, longest first; the first of equal length wins.
  private var byFirst = KeyTable<[Int32]>(empty: [])
  private var byLast = KeyTable<[Int32]>(empty: [])

  package init(_ phrases: [(String, Value)]) {
    self.init(keys: phrases.map { (Tokenizer.tokens(of: $0.0).map(\.key), $0.1) })
  }

  /// Phrases as token keys.
  package init(keys phrases: [([WordKey], Value)]) {
    let sorted = phrases.enumerated().sorted {
      ($1.element.0.count, $0.offset) < ($0.element.0.count, $1.offset)
    }
    for (keys, value) in sorted.map(\.element) {
      guard let first = keys.first, let last = keys.last else { continue }
      byFirst[first] += [Int32(entries.count)]
      byLast[last] += [Int32(entries.count)]
      entries.append(Entry(keys: keys, value: value))
    }
  }

  /// The longest phrase that starts at `index`: how many tokens it takes, and what it means.
  package func match(_ tokens: [Token], at index: Int) -> (count: Int, value: Value)? {
    guard index >= 0, index < tokens.count else { return nil }
    for candidate in byFirst[tokens[index].key] {
      if let match = match(tokens, entries[Int(candidate)], at: index) { return match }
    }
    return nil
  }

  /// The longest phrase that ends just before `index`.
  package func match(_ tokens: [Token], endingBefore index: Int) -> (count: Int, value: Value)? {
    guard index > 0, index <= tokens.count else { return nil }
    for candidate in byLast[tokens[index - 1].key] {
      let entry = entries[Int(candidate)]
      if let match = match(tokens, entry, at: index - entry.keys.count) { return match }
    }
    return nil
  }

  @inline(__always) private func match(
    _ tokens: [Token], _ entry: Entry, at index: Int
  ) -> (count: Int, value: Value)? {
    guard index >= 0, entry.keys.count <= tokens.count - index else { return nil }
    for step in 0..<entry.keys.count where tokens[index + step].key != entry.keys[step] {
      return nil
    }
    return (entry.keys.count, entry.value)
  }

  /// Every match from left to right, longest first, none inside another.
  package func matches(in tokens: [Token], range: Range<Int>) -> [(range: Range<Int>, value: Value)]
  {
    var found: [(range: Range<Int>, value: Value)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let match = match(tokens, at: index), index + match.count <= range.upperBound {
        found.append((index..<index + match.count, match.value))
        index += match.count
      } else {
        index += 1
      }
    }
    return found
  }
}

extension Lexicon where Value == Bool {
  /// A plain set of phrases.
  package init(_ phrases: String...) { self.init(phrases.map { ($0, true) }) }

  package func contains(_ tokens: [Token], at index: Int) -> Bool {
    match(tokens, at: index) != nil
  }

  package func contains(_ tokens: [Token], endingBefore index: Int) -> Bool {
    match(tokens, endingBefore: index) != nil
  }
}
