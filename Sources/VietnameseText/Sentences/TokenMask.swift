/// Some tokens of a text: those that a scanner has used, which the next one must not touch.
package struct TokenMask: Sendable {
  private var isMarked: [Bool]

  /// None of `count` tokens.
  package init(count: Int) { isMarked = [Bool](repeating: false, count: count) }

  package func contains(_ index: Int) -> Bool { index < isMarked.count && isMarked[index] }

  package mutating func insert(_ range: Range<Int>) {
    for index in range.clamped(to: 0..<isMarked.count) { isMarked[index] = true }
  }
}
