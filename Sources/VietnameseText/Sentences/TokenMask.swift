/// Some tokens of a stretch: those that a scanner has used, which the next one must not touch.
///
/// The first sixty-four tokens are bits of one number, since few sentences have more.
package struct TokenMask: Sendable {
  private let range: Range<Int>
  private var first: UInt64 = 0
  /// Those behind; empty while none of them is marked.
  private var rest: [Bool] = []

  /// None of the tokens of a stretch, a sentence or a whole text; tokens outside are never marked.
  package init(over range: Range<Int>) { self.range = range }

  package func contains(_ index: Int) -> Bool {
    guard range.contains(index) else { return false }
    let place = index - range.lowerBound
    if place < UInt64.bitWidth { return first & 1 &<< UInt64(place) != 0 }
    return !rest.isEmpty && rest[place - UInt64.bitWidth]
  }

  package mutating func insert(_ marked: Range<Int>) {
    for index in marked.clamped(to: range) {
      let place = index - range.lowerBound
      if place < UInt64.bitWidth {
        first |= 1 &<< UInt64(place)
      } else {
        insertFar(place - UInt64.bitWidth)
      }
    }
  }

  private mutating func insertFar(_ place: Int) {
    if rest.isEmpty { rest = [Bool](repeating: false, count: range.count - UInt64.bitWidth) }
    rest[place] = true
  }

  /// The first token of a range that is marked.
  package func first(in searched: Range<Int>) -> Int? {
    if first == 0, rest.isEmpty { return nil }
    return searched.first { contains($0) }
  }
}
