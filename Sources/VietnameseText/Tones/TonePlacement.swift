/// Where the tone mark of `oa`, `oe` and `uy` stands.
package enum TonePlacement: Hashable, Sendable {
  /// On the first letter: `hòa`, `khỏe`, `thủy`.
  case old
  /// On the second letter: `hoà`, `khoẻ`, `thuỷ`.
  case new
  /// As it stands; only marks on a letter that is wrong in both styles are moved.
  case keep
}

extension TonePlacement {
  /// The letter of the rhyme that is to carry the mark, where it stands on the letter `current`
  /// now.
  func target(in rhyme: Rhyme, from current: Int) -> Int {
    switch self {
    case .old: rhyme.old
    case .new: rhyme.new
    case .keep: current == rhyme.new ? rhyme.new : rhyme.old
    }
  }
}
