/// Scalars that are not seen (Default_Ignorable_Code_Point).
enum Ignorables {
  static func isIgnorable(_ value: UInt32) -> Bool {
    switch value {
    case ..<0xAD: false
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF: true
    case 0xFFA0, 0xFFF0...0xFFF8, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Whether an ignorable scalar shapes what is seen: joiners in emoji and in the scripts of India,
  /// direction marks beside Hebrew and Arabic, variants of symbols.
  static func isNeeded(_ value: UInt32, after previous: UInt32?, before next: UInt32?) -> Bool {
    guard let previous else { return false }
    switch value {
    case 0xFE0F where next == 0x20E3: return true
    case 0x200E, 0x200F, 0x61C: return isRightToLeft(previous)
    case 0x200C, 0x200D, 0x34F, 0x17B4, 0x17B5, 0x180B...0x180F, 0xFE00...0xFE0F: break
    case 0x115F, 0x1160, 0x1D173...0x1D17A, 0xE0020...0xE007F, 0xE0100...0xE01EF: break
    default: return false
    }
    return shapes(previous)
  }

  /// Letters and symbols that joiners and variants are used with: all but those of Europe.
  private static func shapes(_ value: UInt32) -> Bool {
    switch value {
    case ..<0x590, 0x1AB0...0x1AFF, 0x1C80...0x1C8F, 0x1D00...0x203B, 0x203D...0x2048: false
    case 0x204A...0x20FF, 0x3000...0x3003: value == 0x20E3
    default: true
    }
  }

  private static func isRightToLeft(_ value: UInt32) -> Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF: true
    default: false
    }
  }
}
