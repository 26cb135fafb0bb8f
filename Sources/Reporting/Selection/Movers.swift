import Chronology

/// Places whose rank in an index moved most against the year before.
struct Movers: Sendable {
  /// Shown on each side.
  static let side = 5

  var up: [Figure]
  var down: [Figure]

  /// - Returns: `nil` where no rank moved.
  init?(_ table: IndexTable) {
    let moved = table.rows.compactMap(\.rank).filter {
      $0.difference.map { $0.value != .zero && $0.isExact } ?? false
    }
    func sorted(_ figures: [Figure], biggestFirst: Bool) -> [Figure] {
      figures.sorted { left, right in
        let one = left.difference?.value ?? .zero
        let other = right.difference?.value ?? .zero
        if one == other { return left.identity.place < right.identity.place }
        return biggestFirst ? one > other : one < other
      }
    }
    let rising = moved.filter { !($0.difference?.value.isNegative ?? true) }
    let falling = moved.filter { $0.difference?.value.isNegative ?? false }
    up = Array(sorted(rising, biggestFirst: true).prefix(Movers.side))
    down = Array(sorted(falling, biggestFirst: false).prefix(Movers.side))
    if up.isEmpty, down.isEmpty { return nil }
  }
}
