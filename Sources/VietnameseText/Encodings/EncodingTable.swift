/// What the bytes of one encoding mean, by look-up: a byte alone, and a byte with the one behind it.
struct EncodingTable: Sendable {
  /// By byte; U+FFFD where it means nothing.
  private(set) var single: [UInt16]
  /// By byte: the row of ``pairs`` for letters that begin with it, 0 for none.
  private(set) var rows = [UInt8](repeating: 0, count: 256)
  /// Rows of 256, by the second byte; 0 where the two are no letter.
  private(set) var pairs = [UInt16](repeating: 0, count: 256)
  /// By byte: the sign that the letter competes with, for a capital on the place of a sign; else 0.
  private(set) var signs = [UInt16](repeating: 0, count: 256)
  /// By byte: whether a small letter may stand for its capital.
  private(set) var shared = [Bool](repeating: false, count: 256)
  private(set) var hasSigns = false
  private(set) var hasShared = false

  /// Signs of Windows text that were typed whatever the encoding, where capitals stand in some: dots,
  /// quotation marks, dashes, the hard blank.
  private static let typedSigns: Set<UInt8> = [
    0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xA0,
  ]

  init(single: [UInt16]) { self.single = single }

  init(_ alphabet: Alphabet, over base: [UInt16] = WesternBytes.windows1252) {
    single = base
    let entries = alphabet.entries
    for entry in entries where entry.bytes.count == 1 { addLetter(entry.letter, entry.bytes[0]) }
    for entry in entries where entry.bytes.count == 2 { addPair(entry.letter, entry.bytes) }
    for entry in entries where entry.bytes.count == 2 { addMixedCase(entry.letter, entry.bytes) }
    dropMarks(of: entries)
    let open = Set(alphabet.shared)
    for byte in 0x80..<0x100 { shared[byte] = open.contains(single[byte]) }
    hasShared = !open.isEmpty
  }

  private mutating func addLetter(_ letter: UInt16, _ byte: UInt8) {
    let index = Int(byte)
    let isSmall = Alphabet.letters.contains(letter)
    if !isSmall, byte >= 0x20, byte < 0x80 || EncodingTable.typedSigns.contains(byte) {
      signs[index] = WesternBytes.windows1252[index]
      hasSigns = true
    }
    single[index] = letter
  }

  private mutating func addPair(_ letter: UInt16, _ bytes: [UInt8]) {
    if rows[Int(bytes[0])] == 0 {
      rows[Int(bytes[0])] = UInt8(pairs.count / 256)
      pairs.append(contentsOf: repeatElement(0, count: 256))
    }
    pairs[Int(rows[Int(bytes[0])]) * 256 + Int(bytes[1])] = letter
  }

  /// A capital with the mark of the small letter, as it was often typed: `Aù` for `AÙ`.
  private mutating func addMixedCase(_ letter: UInt16, _ bytes: [UInt8]) {
    guard let index = Alphabet.letters.firstIndex(of: letter) else { return }
    for first in 0...255 where rows[first] != 0 {
      let isCapital = first == Int(bytes[0]) - 0x20
      guard isCapital, self[UInt8(first), bytes[1]] == 0 else { continue }
      addPair(Alphabet.capitals[index], [UInt8(first), bytes[1]])
    }
  }

  /// A mark without its letter means nothing, whatever Western letter has its byte.
  private mutating func dropMarks(of entries: [(letter: UInt16, bytes: [UInt8])]) {
    let letters = Set(entries.compactMap { $0.bytes.count == 1 ? $0.bytes.first : nil })
    for entry in entries where entry.bytes.count == 2 && !letters.contains(entry.bytes[1]) {
      single[Int(entry.bytes[1])] = WesternBytes.missing
    }
  }

  /// The letter of two bytes, 0 for none.
  subscript(first: UInt8, second: UInt8) -> UInt16 {
    pairs[Int(rows[Int(first)]) * 256 + Int(second)]
  }
}

extension EncodingTable {
  /// Letters of one byte with a tone byte behind them.
  private static let windows1258: EncodingTable = {
    var table = EncodingTable(single: WesternBytes.windows1258)
    for first in 0...255 {
      for second in [0xCC, 0xD2, 0xDE, 0xEC, 0xF2] {
        let parts = [table.single[first], table.single[second]]
        let letter = Composer.composed(String(decoding: parts, as: UTF16.self)).unicodeScalars
        guard letter.count == 1, let scalar = letter.first else { continue }
        table.addPair(
          UInt16(truncatingIfNeeded: scalar.value), [UInt8(first), UInt8(second)])
      }
    }
    return table
  }()

  private static let macSigns = WesternBytes.windows1252.indices.map { byte in
    WesternBytes.macSigns[UInt8(byte)] ?? WesternBytes.windows1252[byte]
  }

  private static let tables: [Encoding: EncodingTable] = [
    .windows1252: EncodingTable(single: WesternBytes.windows1252),
    .windows1258: windows1258,
    .tcvn3: EncodingTable(.tcvn3),
    .vni: EncodingTable(.vni),
    .viscii: EncodingTable(.viscii),
    .vps: EncodingTable(.vps),
    .vniMac: EncodingTable(.vniMac, over: macSigns),
    .vietwareX: EncodingTable(.vietwareX),
    .vietwareF: EncodingTable(.vietwareF),
    .bkhcm1: EncodingTable(.bkhcm1),
    .bkhcm2: EncodingTable(.bkhcm2),
    .isc: EncodingTable(.isc),
  ]

  /// `nil` for UTF-8, UTF-16 and VIQR, which are no tables of bytes.
  static func table(of encoding: Encoding) -> EncodingTable? { tables[encoding] }
}
