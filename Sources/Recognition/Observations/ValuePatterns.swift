import Catalog
import VietnameseText

/// The catalog's phrases with a place for the value, compiled for looking around a number.
struct ValuePatterns: Sendable {
  private let patterns: [ValuePattern]
  /// All runs of all patterns, by where they begin and end in ``keys``.
  private let runs: [Range<Int>]
  private let keys: [WordKey]
  /// Their numbers by the key right before the value, else by the one right behind it.
  private let byLeft: Lexicon<[Int]>
  private let byRight: Lexicon<[Int]>
  private let gapped: [Int]
  /// Tokens between a value and a phrase behind it.
  private static var longestGap: Int { 21 }
  /// Tokens before a value among which a phrase stands: two gaps and what may stand behind the last one.
  private static var longestLead: Int { 48 }

  init(catalog: Catalog, abbreviations: AbbreviationFolder) {
    var patterns: [ValuePattern] = []
    var runs = PhraseRuns(abbreviations)
    var byLeft: [WordKey: [Int]] = [:]
    var byRight: [WordKey: [Int]] = [:]
    var gapped: [Int] = []
    for (index, indicator) in catalog.indicators.enumerated() {
      let phrases = catalog.phrases(of: indicator) + Self.names(indicator)
      for phrase in phrases {
        guard let pattern = Self.pattern(phrase, index, &runs) else { continue }
        if let key = runs.keys(pattern.left.last).last {
          byLeft[key, default: []].append(patterns.count)
        } else if pattern.leadsWithGap {
          gapped.append(patterns.count)
        } else if let key = runs.keys(pattern.right.first).first {
          byRight[key, default: []].append(patterns.count)
        }
        patterns.append(pattern)
      }
    }
    self.patterns = patterns
    (self.runs, keys) = (runs.runs, runs.keys)
    self.byLeft = Lexicon(keys: byLeft.map { ([$0], $1) })
    self.byRight = Lexicon(keys: byRight.map { ([$0], $1) })
    self.gapped = gapped
  }

  /// Amounts are called by their names in tables: `Số nhiệm vụ CCHC đã hoàn thành: 38`.
  private static func names(_ indicator: Indicator) -> [String] {
    let isAmount = indicator.measure == .count || indicator.measure == .money
    let isPhrase = !indicator.label.contains("(") && indicator.label.split(separator: " ").count > 3
    return isAmount && isPhrase ? ["\(indicator.label) {v}"] : []
  }

  /// `nil` where the phrase has no place for a value.
  private static func pattern(
    _ phrase: String, _ indicator: Int, _ runs: inout PhraseRuns
  ) -> ValuePattern? {
    guard let halves = phrase.halvesAroundValue else { return nil }
    let left = runs.add(halves.before)
    let right = runs.add(halves.after)
    return ValuePattern(
      left: left, right: right, indicator: indicator,
      words: (left.lowerBound..<right.upperBound).reduce(0) { $0 + runs.keys($1).count },
      leadWords: left.reduce(0) { $0 + runs.keys($1).count },
      leadsWithGap: left.isEmpty && halves.after.hasPrefix(" ..."),
      endsWithGap: halves.before.hasSuffix("... "),
      lastButOne: runs.keys(left.last).dropLast().last,
      ahead: runs.keys(right.first).first.map { KeyBits($0.mark) } ?? .all,
      behind: KeyBits(left.dropLast().flatMap { runs.keys($0) }))
  }

  /// The patterns that fit around a value, each with the words that had to be skipped.
  func patterns(
    _ tokens: [Token], around value: Range<Int>, in range: Range<Int>
  ) -> [(pattern: ValuePattern, skipped: Int)] {
    var found: [(pattern: ValuePattern, skipped: Int)] = []
    let ahead = keys(tokens, behind: value.upperBound, range)
    let before = KeyBits(
      tokens, max(range.lowerBound, value.lowerBound - Self.longestLead)..<value.lowerBound)
    for slack in 0...Fillers.reach {
      let index = value.lowerBound - 1 - slack
      guard index >= range.lowerBound, !isStop(tokens[index].word) else { break }
      guard let numbers = byLeft.match(tokens, at: index)?.value else { continue }
      let isNear = slack <= Fillers.limit && Fillers.fill(tokens, index + 1..<value.lowerBound)
      let word = index > range.lowerBound ? tokens[index - 1].key : nil
      for number in numbers {
        let pattern = patterns[number]
        guard isNear || pattern.endsWithGap, pattern.mayEnd(behind: word),
          ahead.mayHold(pattern.ahead), before.mayHoldAll(pattern.behind),
          let left = fits(pattern.left, tokens, endingAt: index, range),
          let right = fits(pattern.right, tokens, from: value.upperBound, range)
        else { continue }
        found.append((pattern, slack + left + right))
      }
    }
    for slack in 0...1 where value.upperBound + slack < range.upperBound {
      for number in byRight.match(tokens, at: value.upperBound + slack)?.value ?? [] {
        guard
          slack == 0
            || tokens[value.upperBound].kind == .word
              && Fillers.fill(tokens, value.upperBound..<value.upperBound + slack),
          let right = fits(patterns[number].right, tokens, from: value.upperBound + slack, range)
        else { continue }
        found.append((patterns[number], slack + right))
      }
    }
    for number in gapped where ahead.mayHold(patterns[number].ahead) {
      if let right = fits(patterns[number].right, tokens, from: value.upperBound, range) {
        found.append((patterns[number], right))
      }
    }
    return found
  }

  /// No phrase before a value reaches over these.
  private func isStop(_ word: Word) -> Bool {
    switch word {
    case .semicolon, .open: true
    default: false
    }
  }

  /// Runs that end at `index` and, further left, behind gaps of up to twelve tokens.
  private func fits(
    _ left: Range<Int>, _ tokens: [Token], endingAt index: Int, _ range: Range<Int>
  ) -> Int? {
    guard let last = left.last else { return 0 }
    let start = index - runs[last].count + 1
    guard start >= range.lowerBound, stands(runs[last], tokens, at: start) else { return nil }
    guard left.count > 1 else { return 0 }
    for gap in 0...12 where start - 1 - gap >= range.lowerBound {
      if gap > 0, isStop(tokens[start - gap].word) { return nil }
      if let inner = fits(left.dropLast(), tokens, endingAt: start - 1 - gap, range) {
        return gap / 4 + inner
      }
    }
    return nil
  }

  /// The keys with which the first run behind a value may begin.
  private func keys(_ tokens: [Token], behind value: Int, _ range: Range<Int>) -> KeyBits {
    let limit = min(value + Self.longestGap + 1, range.upperBound)
    var end = value
    while end < limit, !endsGap(tokens[end]) { end += 1 }
    return KeyBits(tokens, value..<max(value, min(end + 1, limit)))
  }

  /// Runs that begin at `index`; a gap before the first one too where the phrase has it.
  private func fits(
    _ right: Range<Int>, _ tokens: [Token], from index: Int, _ range: Range<Int>
  ) -> Int? {
    guard let first = right.first else { return 0 }
    let run = runs[first]
    let last = min(index + gap(before: run, isOnly: right.count == 1), range.upperBound - run.count)
    var start = index
    while start <= last {
      if stands(run, tokens, at: start) {
        let gap = start - index
        guard right.count > 1 else { return gap / 4 + (gap > 0 ? 1 : 0) }
        return fits(right.dropFirst(), tokens, from: start + run.count, range).map { $0 + gap / 4 }
      }
      if endsGap(tokens[start]) { return nil }
      start += 1
    }
    return nil
  }

  /// How long the gap before a run may be: only phrases of three words and more may stand further off.
  private func gap(before run: Range<Int>, isOnly: Bool) -> Int {
    if run.count >= 3 { return Self.longestGap }
    return isOnly && run.count == 1 ? 0 : 1
  }

  /// Whether the keys stand from an index on, which with them ends inside the tokens.
  @inline(__always)
  private func stands(_ run: Range<Int>, _ tokens: [Token], at index: Int) -> Bool {
    var step = 0
    while step < run.count {
      if tokens[index + step].key != keys[run.lowerBound + step] { return false }
      step += 1
    }
    return true
  }

  /// No gap reaches over a number or a semicolon.
  @inline(__always) private func endsGap(_ token: Token) -> Bool {
    if case .digits = token.kind { return true }
    if case .semicolon = token.word { return true }
    return false
  }
}
/// Words that may stand between a phrase and its value without meaning anything.
enum Fillers {
  static let limit = 4
  /// How far a phrase that ends with a gap may stand before its value.
  static let reach = 12
  private static let words: WordSet = [
    "đạt", "là", "được", "có", "gồm", "tổng", "số", "hơn", "trên", "lượt", "của", "cho", "tại",
    "khoảng", "gần", "chỉ", "mới", "còn", "với", "các", "tỷ", "lệ", "bình", "quân", "cả", "đã",
    "toàn", "thêm", "chiếm", "bằng", "tức", "hồ", "sơ", "cộng", "xuất", "ước", "về", "đối",
    ":", "(", "hồ sơ",
  ]

  static func fill(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    range.allSatisfy { words.contains(tokens[$0].key) }
  }
}
