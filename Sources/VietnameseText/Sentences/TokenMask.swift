/// Some tokens of a stretch: those that a scanner has used, which the next one must not touch.
package struct TokenMask: Sendable {
  private let range: Range<Int>
  /// Empty while no token is marked.
  private var isMarked: [Bool] = []

  /// None of the tokens of a stretch, a sentence or a whole text; tokens outside are never marked.
  package init(over range: Range<Int>) { self.range = range }

  package func contains(_ index: Int) -> Bool {
    !isMarked.isEmpty && range.contains(index) && isMarked[index - range.lowerBound]
  }

  package mutating func insert(_ marked: Range<Int>) {
    if isMarked.isEmpty { isMarked = [Bool](repeating: false, count: range.count) }
    for index in marked.clamped(to: range) { isMarked[index - range.lowerBound] = true }
  }
}
