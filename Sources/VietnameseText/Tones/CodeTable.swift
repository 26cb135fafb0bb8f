/// A small open-addressing table from the code of a few letters to 12 bits that say what they are.
struct CodeTable: Sendable {
  /// Code in the upper 20 bits, value in the lower 12; 0 is free.
  private var slots: [UInt32]
  private let shift: UInt32

  /// - Parameter entries: Codes of 1 to 4 letters (see ``LetterCode``) with their values.
  init(_ entries: [(code: UInt32, value: UInt32)]) {
    var bits: UInt32 = 4
    while 1 << bits < entries.count * 3 { bits += 1 }
    slots = Array(repeating: 0, count: 1 << Int(bits))
    shift = 32 - bits
    for entry in entries where self[entry.code] == nil {
      var slot = slot(entry.code)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry.code << 12 | entry.value & 0xFFF
    }
  }

  @inline(__always)
  subscript(code: UInt32) -> UInt32? {
    var slot = slot(code)
    while slots[slot] != 0 {
      if slots[slot] >> 12 == code { return slots[slot] & 0xFFF }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func slot(_ code: UInt32) -> Int { Int((code &* 0x9E37_79B1) >> shift) }
}
