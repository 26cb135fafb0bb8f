/// Phrases with a meaning each; finds the longest one that starts at a token or ends before one.
///
/// Phrases are written as they read; matching is blind to case and to where tone marks stand.
package struct Lexicon<Value: Sendable>: Sendable {
  /// A phrase: where its keys stand in ``keys``, and its meaning.
  private struct Entry: Sendable {
    var start: Int
    var count: Int
    var value: Value
  }

  /// The entries of one key, a stretch of ``byFirst`` or ``byLast``.
  private struct Stretch: Sendable {
    var start: Int32 = 0
    var end: Int32 = 0
  }

  private var entries: [Entry] = []
  private var keys: [WordKey] = []
  /// Entries by their first and by their last key, longest first; the first of equal length wins.
  private let byFirst: [Int32]
  private let byLast: [Int32]
  private let firsts: KeyTable<Stretch>
  private let lasts: KeyTable<Stretch>

  package init(_ phrases: [(String, Value)]) {
    self.init(keys: phrases.map { (Tokenizer.tokens(of: $0.0).map(\.key), $0.1) })
  }

  /// Phrases as token keys.
  package init(keys phrases: [([WordKey], Value)]) {
    let sorted = phrases.enumerated().filter { !$0.element.0.isEmpty }.sorted {
      ($1.element.0.count, $0.offset) < ($0.element.0.count, $1.offset)
    }
    for (phrase, value) in sorted.map(\.element) {
      entries.append(Entry(start: keys.count, count: phrase.count, value: value))
      keys += phrase
    }
    let phrases = sorted.map(\.element.0)
    (byFirst, firsts) = Self.index(phrases.map { $0[0] })
    (byLast, lasts) = Self.index(phrases.map { $0[$0.count - 1] })
  }

  /// The numbers of entries, those of one key together and in their order, and where each key's begin and end.
  private static func index(_ keys: [WordKey]) -> ([Int32], KeyTable<Stretch>) {
    var numbers: [WordKey: [Int32]] = [:]
    var order: [WordKey] = []
    for (number, key) in keys.enumerated() {
      if numbers[key] == nil { order.append(key) }
      numbers[key, default: []].append(Int32(number))
    }
    var all: [Int32] = []
    var table = KeyTable<Stretch>(empty: Stretch())
    for key in order {
      let start = Int32(all.count)
      all += numbers[key] ?? []
      table[key] = Stretch(start: start, end: Int32(all.count))
    }
    return (all, table)
  }

  /// The longest phrase that starts at `index`: how many tokens it takes, and what it means.
  package func match(_ tokens: [Token], at index: Int) -> (count: Int, value: Value)? {
    guard index >= 0, index < tokens.count else { return nil }
    let stretch = firsts[tokens[index].key]
    for place in stretch.start..<stretch.end {
      let number = Int(byFirst[Int(place)])
      if isHere(number, tokens, at: index) {
        return (entries[number].count, entries[number].value)
      }
    }
    return nil
  }

  /// The longest phrase that ends just before `index`.
  package func match(_ tokens: [Token], endingBefore index: Int) -> (count: Int, value: Value)? {
    guard index > 0, index <= tokens.count else { return nil }
    let stretch = lasts[tokens[index - 1].key]
    for place in stretch.start..<stretch.end {
      let number = Int(byLast[Int(place)])
      if isHere(number, tokens, at: index - entries[number].count) {
        return (entries[number].count, entries[number].value)
      }
    }
    return nil
  }

  @inline(__always) private func isHere(_ number: Int, _ tokens: [Token], at index: Int) -> Bool {
    let (start, count) = (entries[number].start, entries[number].count)
    guard index >= 0, count <= tokens.count - index else { return false }
    for step in 0..<count where tokens[index + step].key != keys[start + step] { return false }
    return true
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
