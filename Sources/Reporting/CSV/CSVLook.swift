/// What of a cell's text matters to those who write it, seen in one pass over its bytes.
struct CSVLook: OptionSet, Sendable {
  let rawValue: UInt8

  static let comma = CSVLook(rawValue: 1)
  static let semicolon = CSVLook(rawValue: 2)
  static let quote = CSVLook(rawValue: 4)
  static let lineBreak = CSVLook(rawValue: 8)
  /// Bytes that a control character, a mark or a line break can begin with; most text has none.
  static let odd = CSVLook(rawValue: 16)
  /// An apostrophe goes before it (``CSVText/needsGuard(_:)``).
  static let guarded = CSVLook(rawValue: 32)
  /// Words of the program itself, which need no apostrophe.
  static let isOwn = CSVLook(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ text: String) {
    self = CSVLook(marksOf: text)
    if CSVText.needsGuard(text) { insert(.guarded) }
  }

  private init(marksOf text: String) {
    var text = text
    self = text.withUTF8(CSVLook.marks)
  }

  init(ownWords text: String) { self = CSVLook(marksOf: text).union(.isOwn) }

  /// Without a branch, so that many bytes are looked at together.
  private static func marks(of bytes: UnsafeBufferPointer<UInt8>) -> CSVLook {
    var found: UInt8 = 0
    for byte in bytes {
      found |= byte == UInt8(ascii: ",") ? comma.rawValue : 0
      found |= byte == UInt8(ascii: ";") ? semicolon.rawValue : 0
      found |= byte == UInt8(ascii: "\"") ? quote.rawValue : 0
      found |= byte == 0x0A || byte == 0x0D ? lineBreak.rawValue : 0
      found |= byte < 0x20 || byte == 0x7F ? odd.rawValue : 0
      found |= byte == 0xC2 || byte == 0xE2 || byte == 0xEF ? odd.rawValue : 0
    }
    return CSVLook(rawValue: found)
  }
}
