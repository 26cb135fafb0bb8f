import Testing

@testable import Pipeline

@Suite struct ByteOrderTests {
  /// Each before the next: `é` of two scalars comes before that of one.
  let ordered = ["", "A", "a", "a/b", "a0", "b", "e\u{301}", "é", "đ", "ế"]

  @Test func pathsAreInTheOrderOfTheirBytes() {
    for (one, left) in ordered.enumerated() {
      for (other, right) in ordered.enumerated() {
        #expect(byteOrder(left, right) == (one < other), "\(left) \(right)")
      }
    }
    #expect(ordered.shuffled().sorted(by: byteOrder) == ordered)
  }
}
