import Chronology

/// Whether two sentences say the same: several papers print one speech.
struct Likeness: Sendable {
  /// Of the words of both, so many must be in both.
  private static let share = 0.8

  private let words: Set<Substring>

  init(_ sentence: String) {
    let text = sentence.lowercased()
    words = Set(text.split { !$0.isLetter && !$0.isNumber })
  }

  func isLike(_ other: Likeness) -> Bool {
    if words == other.words { return true }
    let common = words.intersection(other.words).count
    let all = words.count + other.words.count - common
    return Double(common) >= Likeness.share * Double(all) && !differsInNumbers(from: other)
  }

  /// Other numbers are another statement, however alike the words.
  private func differsInNumbers(from other: Likeness) -> Bool {
    words.symmetricDifference(other.words).contains { word in
      word.unicodeScalars.contains { ("0"..."9").contains($0) }
    }
  }
}

extension FactSelection {
  /// One group for what sentences say alike, under a key that they must share, in the order of the first.
  static func groupedByLikeness<Detail>(
    _ items: [(fact: Fact, detail: Detail)], under key: (Fact, Detail) -> [String] = { _, _ in [] }
  ) -> [Grouped<Detail>] {
    var groups: [Grouped<Detail>] = []
    var known: [[String]: [(likeness: Likeness, position: Int)]] = [:]
    for item in items {
      let own = key(item.fact, item.detail)
      let likeness = Likeness(item.fact.evidence.sentence)
      if let position = known[own]?.first(where: { $0.likeness.isLike(likeness) })?.position {
        groups[position].facts.append(item.fact)
      } else {
        known[own, default: []].append((likeness, groups.count))
        groups.append(Grouped(detail: item.detail, facts: [item.fact]))
      }
    }
    return groups
  }
}
