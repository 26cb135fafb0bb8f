/// The output function of SplitMix64 (Steele, Lea, Flood 2014), chained.
struct Mixing {
  private(set) var value: UInt64

  init(_ seed: UInt64) { value = seed }

  mutating func add(_ part: UInt64) { value = Mixing.following(value ^ part) }

  static func following(_ state: UInt64) -> UInt64 {
    var mixed = state &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
