import Catalog
import VietnameseText

/// The catalog's phrases with a place for the value, compiled for looking around a number.
struct ValuePatterns: Sendable {
  /// A phrase with a place for the value: words before it and behind it, with gaps.
  struct Pattern: Sendable {
    /// Runs of keys between gaps, in reading order.
    var left: [[WordKey]]
    var right: [[WordKey]]
    var indicator: Int
    var words: Int
    /// Whether anything may stand between the value and the words behind it (`{v} ... ban hành kế hoạch`).
    var leadsWithGap: Bool
    /// The same between the words before it and the value (`giải ngân ... {v} kế hoạch`).
    var endsWithGap: Bool
    /// The key before the last one on the left, where both are of one run.
    var lastButOne: WordKey?
    /// Of the first key behind the value; all bits where there is none.
    var ahead: KeyBits

    func mayEnd(behind key: WordKey?) -> Bool {
      guard let lastButOne else { return true }
      return key.map { $0 == lastButOne } ?? false
    }
  }

  private let patterns: [Pattern]
  /// Their numbers by the key right before the value, else by the one right behind it.
  private let byLeft: Lexicon<[Int]>
  private let byRight: Lexicon<[Int]>
  private let gapped: [Int]
  private static let stops: WordSet = [";", "("]
  /// Tokens behind a value among which a phrase may begin.
  private static var longestGap: Int { 22 }

  init(catalog: Catalog, abbreviations: AbbreviationFolder) {
    var patterns: [Pattern] = []
    var byLeft: [WordKey: [Int]] = [:]
    var byRight: [WordKey: [Int]] = [:]
    var gapped: [Int] = []
    for (index, indicator) in catalog.indicators.enumerated() {
      let phrases = catalog.phrases(of: indicator) + Self.names(indicator)
      for phrase in phrases {
        guard let pattern = Self.pattern(phrase, index, abbreviations) else { continue }
        if let key = pattern.left.last?.last {
          byLeft[key, default: []].append(patterns.count)
        } else if pattern.leadsWithGap {
          gapped.append(patterns.count)
        } else if let key = pattern.right.first?.first {
          byRight[key, default: []].append(patterns.count)
        }
        patterns.append(pattern)
      }
    }
    self.patterns = patterns
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
    _ phrase: String, _ indicator: Int, _ abbreviations: AbbreviationFolder
  ) -> Pattern? {
    guard let halves = phrase.halvesAroundValue else { return nil }
    let left = runs(halves.before, abbreviations)
    let right = runs(halves.after, abbreviations)
    return Pattern(
      left: left, right: right, indicator: indicator,
      words: (left + right).reduce(0) { $0 + $1.count },
      leadsWithGap: left.isEmpty && halves.after.hasPrefix(" ..."),
      endsWithGap: halves.before.hasSuffix("... "),
      lastButOne: left.last.flatMap { $0.dropLast().last },
      ahead: right.first?.first.map { KeyBits($0.mark) } ?? .all)
  }

  private static func runs(_ text: String, _ abbreviations: AbbreviationFolder) -> [[WordKey]] {
    text.runsBetweenGaps.map { abbreviations.folded(Tokenizer.tokens(of: $0)).map(\.key) }
      .filter { !$0.isEmpty }
  }

  /// The patterns that fit around a value, each with the words that had to be skipped.
  func patterns(
    _ tokens: [Token], around value: Range<Int>, in range: Range<Int>
  ) -> [(pattern: Pattern, skipped: Int)] {
    var found: [(pattern: Pattern, skipped: Int)] = []
    let reach = min(value.upperBound + Self.longestGap + 1, range.upperBound)
    let ahead = KeyBits(tokens, value.upperBound..<max(value.upperBound, reach))
    for slack in 0...Fillers.reach {
      let index = value.lowerBound - 1 - slack
      guard index >= range.lowerBound, !Self.stops.contains(tokens[index].key) else { break }
      guard let numbers = byLeft.match(tokens, at: index)?.value else { continue }
      let isNear = slack <= Fillers.limit && Fillers.fill(tokens, index + 1..<value.lowerBound)
      let before = index > range.lowerBound ? tokens[index - 1].key : nil
      for number in numbers
      where (isNear || patterns[number].endsWithGap) && patterns[number].mayEnd(behind: before)
        && ahead.mayHold(patterns[number].ahead)
      {
        guard let left = fits(patterns[number].left[...], tokens, endingAt: index, range),
          let right = fits(patterns[number].right[...], tokens, from: value.upperBound, range)
        else { continue }
        found.append((patterns[number], slack + left + right))
      }
    }
    for slack in 0...1 where value.upperBound + slack < range.upperBound {
      for number in byRight.match(tokens, at: value.upperBound + slack)?.value ?? [] {
        guard slack == 0 || Fillers.fill(tokens, value.upperBound..<value.upperBound + slack),
          let right = fits(
            patterns[number].right[...], tokens, from: value.upperBound + slack, range)
        else { continue }
        found.append((patterns[number], slack + right))
      }
    }
    for number in gapped where ahead.mayHold(patterns[number].ahead) {
      if let right = fits(patterns[number].right[...], tokens, from: value.upperBound, range) {
        found.append((patterns[number], right))
      }
    }
    return found
  }

  /// Runs that end at `index` and, further left, behind gaps of up to eight tokens.
  private func fits(
    _ runs: ArraySlice<[WordKey]>, _ tokens: [Token], endingAt index: Int, _ range: Range<Int>
  ) -> Int? {
    guard let last = runs.last else { return 0 }
    let start = index - last.count + 1
    guard start >= range.lowerBound, stands(last, tokens, at: start) else { return nil }
    guard runs.count > 1 else { return 0 }
    for gap in 0...8 where start - 1 - gap >= range.lowerBound {
      if let inner = fits(runs.dropLast(), tokens, endingAt: start - 1 - gap, range) {
        return gap / 4 + inner
      }
    }
    return nil
  }

  /// Runs that begin at `index`; a gap before the first one too where the phrase has it.
  private func fits(
    _ runs: ArraySlice<[WordKey]>, _ tokens: [Token], from index: Int, _ range: Range<Int>
  ) -> Int? {
    guard let first = runs.first else { return 0 }
    let reach = runs.count > 1 || first.count > 1 ? Self.longestGap : 1
    for gap in 0..<reach where index + gap + first.count <= range.upperBound {
      if gap > 1, !isLongGap(first) { return nil }
      if gap > 0, endsGap(tokens[index + gap - 1]) { return nil }
      guard stands(first, tokens, at: index + gap) else { continue }
      guard runs.count > 1 else { return gap / 4 + (gap > 0 ? 1 : 0) }
      return fits(runs.dropFirst(), tokens, from: index + gap + first.count, range)
        .map { $0 + gap / 4 }
    }
    return nil
  }

  /// Whether the keys stand from an index on, which with them ends inside the tokens.
  @inline(__always)
  private func stands(_ run: [WordKey], _ tokens: [Token], at index: Int) -> Bool {
    var step = 0
    while step < run.count {
      if tokens[index + step].key != run[step] { return false }
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

  /// Only phrases of three words and more may stand further off.
  private func isLongGap(_ run: [WordKey]) -> Bool { run.count >= 3 }
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

/// Which keys may stand among some tokens: a bit a key, of 64.
struct KeyBits: Sendable {
  private var bits: UInt64 = 0

  static let all = KeyBits(bits: ~0)

  private init(bits: UInt64) { self.bits = bits }

  init(_ mark: UInt16) { bits = 1 << UInt64(mark & 63) }

  init(_ tokens: [Token], _ range: Range<Int>) {
    for index in range { bits |= KeyBits(tokens[index].mark).bits }
  }

  /// Whether one of the others may be among these.
  func mayHold(_ other: KeyBits) -> Bool { bits & other.bits != 0 || other.bits == ~0 }
}
