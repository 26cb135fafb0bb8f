/// The single-byte encodings of Windows and DOS for Western text, and where windows-1258 differs.
///
/// Source: the Unicode Consortium's mapping tables CP1252.TXT, CP1258.TXT and CP437.TXT.
enum WesternBytes {
  /// 0x80 to 0x9F of windows-1252; `_` is unassigned.
  private static let windows80 = "€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ"

  private static let dos80 = """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪\
    ┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
    """

  /// Bytes of windows-1258 that windows-1252 reads otherwise; tones are combining marks.
  private static let vietnamese: [UInt8: UInt16] = [
    0x8A: missing, 0x8E: missing, 0x9A: missing, 0x9E: missing,
    0xC3: 0x0102, 0xCC: 0x0300, 0xD0: 0x0110, 0xD2: 0x0309, 0xD5: 0x01A0, 0xDD: 0x01AF,
    0xDE: 0x0303, 0xE3: 0x0103, 0xEC: 0x0301, 0xF0: 0x0111, 0xF2: 0x0323, 0xF5: 0x01A1,
    0xFD: 0x01B0, 0xFE: 0x20AB,
  ]

  /// What a byte without meaning becomes.
  static let missing: UInt16 = 0xFFFD

  static let windows1252: [UInt16] = {
    let upper = scalars(windows80).map { $0 == 0x5F ? missing : $0 }
    return (0...255).map { (0x80...0x9F).contains($0) ? upper[$0 - 0x80] : UInt16($0) }
  }()

  static let windows1258: [UInt16] = windows1252.indices.map { byte in
    vietnamese[UInt8(byte)] ?? windows1252[byte]
  }

  static let cp437: [UInt16] = (0..<128).map { UInt16($0) } + scalars(dos80)

  /// The signs of Macintosh text that differ from Windows.
  static let macSigns: [UInt8: UInt16] = [
    0xC7: 0xAB, 0xC8: 0xBB, 0xC9: 0x2026, 0xCA: 0xA0, 0xD0: 0x2013, 0xD1: 0x2014, 0xD2: 0x201C,
    0xD3: 0x201D, 0xD4: 0x2018, 0xD5: 0x2019, 0xA5: 0x2022,
  ]

  private static func scalars(_ text: String) -> [UInt16] {
    text.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }
  }
}
