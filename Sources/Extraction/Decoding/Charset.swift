/// A character encoding that pages are read in.
///
/// The font encodings of the 1990s (TCVN3, VNI, VISCII) belong here when they come: a case each, a
/// table as in ``Windows1258``, and a look at the syllables in ``TextDecoder`` to know them by.
enum Charset: Hashable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1258, windows1252

  /// By a name as pages and servers write it; `nil` for a name that we cannot read.
  init?(name: some StringProtocol) {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch plain {
    case "utf8", "unicode11utf8", "xutf8": self = .utf8
    case "utf16", "utf16le", "unicode", "ucs2": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1258", "cp1258", "xcp1258": self = .windows1258
    case "windows1252", "cp1252", "iso88591", "latin1", "usascii", "ascii", "l1", "iso885915":
      self = .windows1252
    default: return nil
    }
  }
}
