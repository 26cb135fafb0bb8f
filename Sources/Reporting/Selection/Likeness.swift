import Chronology
import VietnameseText

/// Sentences that say the same: several papers print one speech.
///
/// Two are alike where four fifths of the words of both are in both and no number is in one alone. Of two such sets at
/// least one word is among the first fifth of each, in any order that both keep: only sentences that share one of these are
/// compared, and rare words come first (prefix filtering; Chaudhuri, Ganti, Kaushik 2006).
struct Likenesses: Sendable {
  /// The words of each sentence, once each, rarest first.
  private var words: [[Int32]] = []
  private var isNumber: [Bool] = []
  private var positions: [ExactText: Int] = [:]

  init() {}

  /// - Parameter sentences: All that will be compared, in any order, with repetitions.
  init(_ sentences: some Sequence<String>) {
    var forms: [Set<UInt64>] = []
    for sentence in sentences where positions[ExactText(sentence)] == nil {
      positions[ExactText(sentence)] = forms.count
      let words = WordForm.form(sentence).utf8.split(separator: UInt8(ascii: " "))
      forms.append(Set(words.map(Likenesses.number)))
    }
    var counts: [UInt64: Int] = [:]
    for word in forms.joined() { counts[word, default: 0] += 1 }
    let rarest = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    let ranks = Dictionary(
      rarest.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    words = forms.map { form in form.compactMap { ranks[$0] }.sorted() }
    isNumber = rarest.map { $0 & 1 == 1 }
  }

  /// Of a sentence among those that were given.
  func position(of sentence: String) -> Int {
    guard let position = positions[ExactText(sentence)] else {
      preconditionFailure("no words are known of: \(sentence)")
    }
    return position
  }

  /// A word as a number: FNV-1a of its bytes, the lowest bit telling whether it has a digit.
  private static func number(of word: some Sequence<UInt8>) -> UInt64 {
    let hash = word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return hash & ~1 | (word.contains { (0x30...0x39).contains($0) } ? 1 : 0)
  }

  func areAlike(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (words[one], words[other])
    guard 5 * min(left.count, right.count) >= 4 * max(left.count, right.count) else { return false }
    var (i, j, common) = (0, 0, 0)
    while i < left.count || j < right.count {
      let isInLeft = j == right.count || (i < left.count && left[i] <= right[j])
      let isInRight = i == left.count || (j < right.count && right[j] <= left[i])
      if isInLeft && isInRight {
        common += 1
      } else if isNumber[Int(isInLeft ? left[i] : right[j])] {
        return false
      }
      if isInLeft { i += 1 }
      if isInRight { j += 1 }
    }
    return 5 * common >= 4 * (left.count + right.count - common)
  }

  /// Words of which all sentences that are like this one have at least one too; none of a sentence without words.
  func signature(of index: Int) -> ArraySlice<Int32> {
    let count = words[index].count
    return words[index].prefix(count - (4 * count + 4) / 5 + 1)
  }
}

extension FactSelection {
  /// One group for what sentences say alike, under a key that they must share, in the order of the first.
  func groupedByLikeness<Detail>(
    _ items: [(fact: Fact, detail: Detail)], under key: (Fact, Detail) -> [String] = { _, _ in [] }
  ) -> [Grouped<Detail>] {
    var groups: [(first: Int, group: Grouped<Detail>)] = []
    var known: [[String]: NearGroups] = [:]
    for item in items {
      let position = likenesses.position(of: item.fact.evidence.sentence)
      let signature = likenesses.signature(of: position)
      let own = key(item.fact, item.detail)
      let near = known[own, default: NearGroups()].groups(under: signature)
      if let alike = near.first(where: { likenesses.areAlike(groups[$0].first, position) }) {
        groups[alike].group.facts.append(item.fact)
      } else {
        known[own, default: NearGroups()].enter(groups.count, under: signature)
        groups.append((position, Grouped(detail: item.detail, facts: [item.fact])))
      }
    }
    return groups.map(\.group)
  }
}

/// Groups by the words of ``Likenesses/signature(of:)`` of their first sentence.
private struct NearGroups {
  private var groups: [Int32: [Int]] = [:]
  private var wordless: [Int] = []

  /// In their order.
  func groups(under words: ArraySlice<Int32>) -> [Int] {
    words.isEmpty ? wordless : Set(words.compactMap { groups[$0] }.joined()).sorted()
  }

  mutating func enter(_ group: Int, under words: ArraySlice<Int32>) {
    if words.isEmpty { wordless.append(group) }
    for word in words { groups[word, default: []].append(group) }
  }
}
