/// A word as rules compare it: small letters without their tone, then the tone's number, so that `Hòa` and `hoà`
/// are both `hoa1` and words of other tones stay apart. Digits and marks are themselves.
///
/// Sixteen bytes without any reference, so that comparing and hashing cost a few instructions: up to
/// fifteen bytes stand in it as they are, of longer words a hash.
public struct WordKey: Hashable, Sendable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  /// The first byte; 0 of an empty key.
  package var firstByte: UInt8 { UInt8(truncatingIfNeeded: low) }

  /// A key's place in a table of a power of two slots.
  @inline(__always) var hash: UInt64 {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }
}

extension WordKey {
  /// Sixteen bits of the hash.
  package var mark: UInt16 { UInt16(truncatingIfNeeded: hash) }

  public static func == (left: WordKey, right: WordKey) -> Bool {
    left.low == right.low && left.high == right.high
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

extension WordKey: ExpressibleByStringLiteral {
  /// Folds one word; the text is NFC.
  package init(_ word: some StringProtocol) {
    var builder = WordKeyBuilder()
    for scalar in word.unicodeScalars { builder.append(scalar) }
    self = builder.finish()
  }

  public init(stringLiteral word: String) { self.init(word) }
}

extension WordKey: CustomStringConvertible {
  /// The folded bytes, or `#` and a number for a word that is too long to stand in the key.
  public var description: String {
    guard high >> 56 != 0xFF else { return "#\(low)" }
    let bytes = (0..<15).map {
      UInt8(truncatingIfNeeded: $0 < 8 ? low >> (8 * $0) : high >> (8 * ($0 - 8)))
    }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}

extension WordKey {
  /// Whether the word is spelled like a Vietnamese syllable.
  package var isSyllable: Bool {
    guard high >> 56 != 0xFF else { return false }
    return withUnsafeBytes(of: (low.littleEndian, high.littleEndian)) { bytes in
      let bytes = bytes.bindMemory(to: UInt8.self)
      var count = bytes.firstIndex(of: 0) ?? bytes.count
      while count > 0, (0x31...0x35).contains(bytes[count - 1]) { count -= 1 }
      return Syllables.isWellFormed(UnsafeBufferPointer(rebasing: bytes[..<count]).span)
    }
  }
}

/// Puts a key together, scalar by scalar or byte by byte.
struct WordKeyBuilder {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var shift: UInt64 = 0
  private var tone: UInt8 = 0
  /// A hash of what does not fit.
  private var tail: UInt64 = 0

  @inline(__always) mutating func append(byte: UInt8) {
    if shift < 64 {
      low |= UInt64(byte) &<< shift
    } else if shift < 120 {
      high |= UInt64(byte) &<< (shift &- 64)
    } else {
      tail = (tail ^ UInt64(byte)) &* 0x100_0000_01B3 &+ 1
    }
    shift &+= 8
  }

  /// A Vietnamese or ASCII letter by its entry in ``LetterFold``; of most words all letters fit into the first half.
  @inline(__always) mutating func append(_ fold: LetterFold) {
    if shift <= 48 {
      low |= fold.bytes &<< shift
      shift &+= fold.width
    } else {
      append(byte: UInt8(truncatingIfNeeded: fold.bytes))
      if fold.width > 8 { append(byte: UInt8(truncatingIfNeeded: fold.bytes >> 8)) }
    }
    tone = fold.tone == 0 ? tone : fold.tone
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if let fold = LetterFold.of(scalar) {
      append(fold)
    } else {
      for byte in String(scalar).utf8 { append(byte: byte) }
    }
  }

  @inline(__always) mutating func finish() -> WordKey {
    if tone != 0 { append(byte: UInt8(ascii: "0") &+ tone) }
    guard shift > 120 else { return WordKey(low: low, high: high) }
    return WordKey(low: low ^ tail, high: high &+ tail | 0xFF << 56)
  }
}

/// What folding makes of one letter: one or two bytes, the tone, and whether it was a capital. Four bytes, which are read
/// at once.
struct LetterFold {
  /// From the lowest: sixteen bits of bytes, four of the tone, one of a capital, from the twenty-fourth on how many bits the
  /// bytes take.
  private var packed: UInt32 = 0

  init() {}

  private init(_ bytes: [UInt8], tone: Letters.Tone, isCapital: Bool) {
    for (index, byte) in bytes.enumerated() { packed |= UInt32(byte) << UInt32(8 * index) }
    packed |= UInt32(tone) << 16 | UInt32(bytes.count * 8) << 24
    if isCapital { packed |= 1 << 20 }
  }

  @inline(__always) var bytes: UInt64 { UInt64(packed & 0xFFFF) }
  /// In bits; 8 or 16.
  @inline(__always) var width: UInt64 { UInt64(packed &>> 24) }
  @inline(__always) var tone: Letters.Tone { UInt8(truncatingIfNeeded: packed &>> 16) & 0xF }
  @inline(__always) var isCapital: Bool { packed & 1 &<< 20 != 0 }
  @inline(__always) var isLetter: Bool { packed != 0 }

  static let slotCount = 0x300

  /// By ``slot(of:)``; allocated once and never freed, so that loops read it without counting references.
  nonisolated(unsafe) static let table: UnsafePointer<LetterFold> = {
    let table = UnsafeMutablePointer<LetterFold>.allocate(capacity: slotCount)
    table.initialize(repeating: LetterFold(), count: slotCount)
    for (value, entry) in Letters.table.enumerated() where entry.lower != 0 {
      guard let letter = Unicode.Scalar(entry.toneless) else { continue }
      table[slot(of: UInt32(value))] = LetterFold(
        Array(String(letter).utf8), tone: entry.tone, isCapital: Int(entry.lower) != value)
    }
    return UnsafePointer(table)
  }()

  /// Latin letters stand in U+0000–U+01FF and U+1E00–U+1EFF; all other scalars share a slot without a letter.
  @inline(__always) static func slot(of scalar: UInt32) -> Int {
    if scalar < 0x200 { return Int(scalar) }
    return scalar &- 0x1E00 < 0x100 ? Int(scalar &- 0x1C00) : 0
  }

  static func of(_ scalar: Unicode.Scalar) -> LetterFold? {
    let fold = table[slot(of: scalar.value)]
    return fold.isLetter ? fold : nil
  }
}
