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
    return (joined, members)
  }

  private static func isShared(_ shape: Quantity.Shape) -> Bool {
    switch shape {
    case .rank, .percent, .points, .money: true
    default: false
    }
  }
}
