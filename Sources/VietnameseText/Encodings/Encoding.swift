/// A character encoding (bảng mã) in which Vietnamese text has been kept.
///
/// The raw value is the name that messages show.
package enum Encoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "windows-1252"
  case windows1258 = "windows-1258"
  /// TCVN 5712, "ABC": the fonts `.VnTime` and their kin, the usual one of the north.
  case tcvn3 = "TCVN3"
  /// VNI for Windows, a letter and a mark: the usual one of the south.
  case vni = "VNI"
  case viscii = "VISCII"
  case vps = "VPS"
  /// ASCII with marks behind the letters (RFC 1456): `Vie^.t`.
  case viqr = "VIQR"
  case vniMac = "VNI-Mac"
  case vietwareX = "Vietware-X"
  case vietwareF = "Vietware-F"
  case bkhcm1 = "BKHCM1"
  case bkhcm2 = "BKHCM2"
  case isc = "ISC"

  /// Whether only Vietnamese text has been written in it, and before Unicode.
  package var isLegacyVietnamese: Bool {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252: false
    default: true
    }
  }
}

extension Encoding {
  /// By a name as pages, servers, iconv, converters and fonts write it; `nil` for one that we cannot
  /// read. Case and punctuation do not matter.
  package init?(name: some StringProtocol) {
    let lower = name.lowercased()
    let plain = lower.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    if let known = Encoding.byName[plain] {
      self = known
    } else if lower.hasPrefix(".vn") {
      self = .tcvn3
    } else if lower.hasPrefix("vni-") {
      self = .vni
    } else {
      return nil
    }
  }

  private static let names: [(Encoding, String)] = [
    (.utf8, "utf8 xutf8 unicode11utf8 unicode20utf8 cp65001 65001"),
    (.utf16LittleEndian, "utf16 utf16le unicode ucs2 ucs2le csunicode iso10646ucs2"),
    (.utf16BigEndian, "utf16be ucs2be unicodefffe"),
    (
      .windows1252,
      """
      windows1252 cp1252 xcp1252 1252 iso88591 iso885911987 isoir100 latin1 l1 cp819 ibm819 \
      usascii ascii ansix341968 ansi iso885915 latin9
      """
    ),
    (.windows1258, "windows1258 cp1258 xcp1258 1258 ms1258 microsoftcp1258 xvietcp1258"),
    (
      .tcvn3,
      """
      tcvn tcvn3 tcvn3abc abc tcvnabc tcvn5712 tcvn57121 tcvn571211993 tcvn57121993 tcvn57122 \
      tcvn57123 xviettcvn xviettcvn3 xviettcvn5712 xtcvn isoir180 vscii vscii1 vscii2 vscii3 vntime
      """
    ),
    (.vni, "vni vniwin vniwindows vniansi xvietvni xvni vnitimes"),
    (.viscii, "viscii viscii11 viscii111 xviscii xvietviscii csviscii"),
    (.vps, "vps vpswin xvietvps xvps"),
    (.viqr, "viqr csviqr xvietviqr vietnet"),
    (.vniMac, "vnimac xvietvnimac"),
    (.vietwareX, "vietwarex xvietvietwarex"),
    (.vietwareF, "vietwaref xvietvietwaref vietware"),
    (.bkhcm1, "bkhcm1 bkhcm xvietbkhcm1"),
    (.bkhcm2, "bkhcm2 xvietbkhcm2"),
    (.isc, "isc xvietisc"),
  ]

  private static let byName: [String: Encoding] = {
    var result: [String: Encoding] = [:]
    for (encoding, list) in names {
      for name in list.split(whereSeparator: \.isWhitespace) { result[String(name)] = encoding }
    }
    return result
  }()
}
