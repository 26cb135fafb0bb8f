import Chronology
import VietnameseText

/// "từ 40,14 lên 40,87", "từ vị trí 53 lên 46": two levels of one thing, the unit often at one of them only.
enum Pairs {
  /// The quantities with what one says of its partner, and which ones are of a pair.
  static func joined(
    _ quantities: [Quantity], _ tokens: [Token]
  ) -> (quantities: [Quantity], members: Set<Int>) {
    var (joined, members) = (quantities, Set<Int>())
    for first in quantities.indices.dropLast()
    where Levels.rises(from: quantities[first], to: quantities[first + 1], tokens) {
      members.formUnion([first, first + 1])
      let (from, to) = (joined[first].shape, joined[first + 1].shape)
      if from == .bare, isShared(to) { joined[first].shape = to }
      if to == .bare, isShared(from) { joined[first + 1].shape = from }
    }
    return (listed(joined, tokens), members)
  }

  /// `42,9, 41,2 và 40,35 điểm`: the unit of a list stands behind its last number.
  private static func listed(_ quantities: [Quantity], _ tokens: [Token]) -> [Quantity] {
    var listed = quantities
    for index in quantities.indices.dropLast().reversed() {
      let gap =
        listed[index].tokens
        .upperBound..<max(
          listed[index].tokens.upperBound, listed[index + 1].tokens.lowerBound)
      let next = listed[index + 1].shape
      guard listed[index].shape == .bare, !listed[index].value.isInteger, gap.count == 1,
        next == .points || next == .percent,
        gap.allSatisfy({ tokens[$0].word == .comma || tokens[$0].word == .and })
      else { continue }
      listed[index].shape = next
    }
    return listed
  }

  private static func isShared(_ shape: Quantity.Shape) -> Bool {
    switch shape {
    case .rank, .percent, .points, .money: true
    default: false
    }
  }
}
