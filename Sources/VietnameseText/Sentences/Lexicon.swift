/// Phrases with a meaning each; finds the longest one that starts at a token.
///
/// Phrases are written as they read; matching is blind to case and to where tone marks stand.
package struct Lexicon<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var keys: [String]
    var value: Value
  }

  /// By first key, longest entry first; the first of equal length wins.
  private var entries: [String: [Entry]] = [:]

  package init(_ phrases: [(String, Value)]) {
    self.init(keys: phrases.map { (Tokenizer.tokens(of: $0.0).map(\.key), $0.1) })
  }

  /// Phrases as token keys.
  package init(keys phrases: [([String], Value)]) {
    for (keys, value) in phrases {
      guard let first = keys.first else { continue }
      entries[first, default: []].append(Entry(keys: keys, value: value))
    }
    for key in entries.keys { entries[key]?.sort { $0.keys.count > $1.keys.count } }
  }

  /// The longest phrase that starts at `index`: how many tokens it takes, and what it means.
  package func match(_ tokens: [Token], at index: Int) -> (count: Int, value: Value)? {
    guard index >= 0, index < tokens.count, let candidates = entries[tokens[index].key] else {
      return nil
    }
    for entry in candidates where entry.keys.count <= tokens.count - index {
      var same = true
      for (step, key) in entry.keys.enumerated() where tokens[index + step].key != key {
        same = false
        break
      }
      if same { return (entry.keys.count, entry.value) }
    }
    return nil
  }

  /// The longest phrase that ends just before `index`.
  package func match(_ tokens: [Token], endingBefore index: Int) -> (count: Int, value: Value)? {
    for start in max(0, index - 8)..<max(0, index) {
      if let match = match(tokens, at: start), start + match.count == index { return match }
    }
    return nil
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
}
