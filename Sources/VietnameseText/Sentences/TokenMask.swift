/// Some tokens of a stretch: those that a scanner has used, which the next one must not touch.
package struct TokenMask: Sendable {
  private let range: Range<Int>
  private var isMarked: [Bool]

  /// None of the tokens of a stretch, a sentence or a whole text; tokens outside are never marked.
  package init(over range: Range<Int>) {
    self.range = range
    isMarked = [Bool](repeating: false, count: range.count)
  }

  package func contains(_ index: Int) -> Bool {
    range.contains(index) && isMarked[index - range.lowerBound]
  }

  package mutating func insert(_ marked: Range<Int>) {
    for index in marked.clamped(to: range) { isMarked[index - range.lowerBound] = true }
  }
}
