/// The single-byte encodings of Windows for Western and Vietnamese text.
///
/// Source: the Unicode Consortium's mapping tables CP1252.TXT and CP1258.TXT. Vietnamese letters are
/// a base and a combining tone there; the text is composed afterwards.
enum SingleByteTables {
  /// 0x80 to 0x9F of windows-1252; unassigned bytes are 0 and dropped.
  private static let western80: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// Where windows-1258 differs from windows-1252.
  private static let vietnamese: [UInt8: UInt16] = [
    0x8A: 0, 0x8E: 0, 0x9A: 0, 0x9E: 0,
    0xC3: 0x0102, 0xCC: 0x0300, 0xD0: 0x0110, 0xD2: 0x0309, 0xD5: 0x01A0, 0xDD: 0x01AF,
    0xDE: 0x0303, 0xE3: 0x0103, 0xEC: 0x0301, 0xF0: 0x0111, 0xF2: 0x0323, 0xF5: 0x01A1,
    0xFD: 0x01B0, 0xFE: 0x20AB,
  ]

  static let windows1252: [UInt16] = (0...255).map { byte in
    (0x80...0x9F).contains(byte) ? western80[byte - 0x80] : UInt16(byte)
  }

  static let windows1258: [UInt16] = windows1252.indices.map { byte in
    vietnamese[UInt8(byte)] ?? windows1252[byte]
  }

  /// UTF-8 of bytes under a table.
  static func decode(_ bytes: some Sequence<UInt8>, with table: [UInt16]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      guard byte >= 0x80 else {
        result.append(byte)
        continue
      }
      guard let scalar = Unicode.Scalar(table[Int(byte)]), scalar.value != 0 else { continue }
      if let encoded = UTF8.encode(scalar) { result.append(contentsOf: encoded) }
    }
    return result
  }
}
