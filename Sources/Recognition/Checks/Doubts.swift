import Chronology

/// What the checks of an article have found, by the position of the fact.
struct Doubts {
  private var found: [Int: Set<Finding>] = [:]

  /// Puts one finding on all facts that it speaks of.
  mutating func add(_ code: String, _ message: String, on facts: some Sequence<Int>) {
    for fact in facts { found[fact, default: []].insert(Finding(.warning, code, message)) }
  }

  func contains(_ fact: Int) -> Bool { found[fact] != nil }

  /// The facts with their findings, which come in the order of their texts.
  func marked(_ facts: [Fact]) -> [Fact] {
    var facts = facts
    for (index, findings) in found {
      facts[index].findings += findings.sorted { ($0.code, $0.message) < ($1.code, $1.message) }
    }
    return facts
  }
}
