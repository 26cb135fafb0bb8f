import Foundation
import TestSupport
import Testing
import VietnameseText

@Suite("Bytes of the old encodings become text")
struct EncodingTests {
  @Test(arguments: [
    ("utf-8", Encoding.utf8), ("UTF8", .utf8), ("utf-16le", .utf16LittleEndian),
    ("UTF-16", .utf16LittleEndian), ("UTF-16BE", .utf16BigEndian), ("ISO-8859-1", .windows1252),
    ("us-ascii", .windows1252), ("Windows-1252", .windows1252), ("cp1258", .windows1258),
    ("windows-1258", .windows1258), ("TCVN3", .tcvn3), ("TCVN5712-1", .tcvn3),
    ("TCVN5712-1:1993", .tcvn3), ("tcvn", .tcvn3), ("abc", .tcvn3), (".VnTime", .tcvn3),
    (".VnArialH", .tcvn3), ("x-viet-tcvn5712", .tcvn3), ("VNI-WIN", .vni), ("x-viet-vni", .vni),
    ("VNI-Times", .vni), ("viscii", .viscii), ("VISCII1.1-1", .viscii), ("x-viet-vps", .vps),
    ("VIQR", .viqr), ("VNI-MAC", .vniMac), ("VIETWARE-X", .vietwareX), ("Vietware-F", .vietwareF),
    ("BKHCM1", .bkhcm1), ("bkhcm2", .bkhcm2), ("ISC", .isc),
  ])
  func names(name: String, encoding: Encoding) { #expect(Encoding(name: name) == encoding) }

  @Test(arguments: ["", "klingon", "big5", "utf-7"])
  func unknownNames(name: String) { #expect(Encoding(name: name) == nil) }

  @Test(arguments: Encoding.allCases)
  func ownNames(encoding: Encoding) { #expect(Encoding(name: encoding.rawValue) == encoding) }

  /// Written by other programs' tables, to see that both tables of the test are not wrong together.
  @Test(arguments: [
    (Encoding.tcvn3, "A7 AD EA 6E 67 20 76 D2 20 6E 68 B5 20 6E 68 E1"),
    (.vni, "D1 F6 F4 F8 6E 67 20 76 65 E0 20 6E 68 61 F8 20 6E 68 6F FB"),
    (.viscii, "D0 DF B6 6E 67 20 76 AB 20 6E 68 E0 20 6E 68 F6"),
    (.vps, "F1 DC A9 6E 67 20 76 8A 20 6E 68 E0 20 6E 68 D5"),
    (.windows1258, "D0 FD F5 CC 6E 67 20 76 EA CC 20 6E 68 61 CC 20 6E 68 6F D2"),
    (.windows1258, "D0 FD F5 CC 6E 67 20 76 EA CC 20 6E 68 E0 20 6E 68 6F D2"),
    (.viqr, "44 44 75 2B 6F 2B 60 6E 67 20 76 65 5E 60 20 6E 68 61 60 20 6E 68 6F 3F"),
    (.bkhcm1, "7D F5 F1 6E 67 20 76 E5 20 6E 68 BF 20 6E 68 CF"),
    (.vietwareF, "98 A7 E9 6E 67 20 76 D2 20 6E 68 AA 20 6E 68 E0"),
  ])
  func known(encoding: Encoding, hex: String) {
    let bytes = hex.split(separator: " ").compactMap { UInt8($0, radix: 16) }
    #expect(EncodedText.decoded(bytes, as: encoding) == "Đường về nhà nhỏ")
  }

  @Test(arguments: EncodingWriter.encodings)
  func everyLetter(encoding: Encoding) {
    let writer = EncodingWriter(encoding)
    for letter in EncodingWriter.small { #expect(writer.code(of: letter) != nil, "\(letter)") }
    for capital in EncodingWriter.capitals {
      let word = Self.word(capital)
      let code = writer.code(of: capital)
      #expect(code != nil || Self.sharesCapitals.contains(encoding), "\(capital)")
      #expect(EncodedText.decoded(writer.encoded(word), as: encoding) == word)
    }
  }

  /// A syllable of capitals with the letter in it.
  private static func word(_ capital: Character) -> String {
    switch capital {
    case "Đ": "ĐANG"
    case _ where "ỲỶỸÝỴ".contains(capital): "TU\(capital)"
    case _ where "ƯỪỬỮỨỰ".contains(capital): "M\(capital)NG"
    default: "M\(capital)N"
    }
  }

  private static let sharesCapitals: Set<Encoding> = [.tcvn3, .vps, .vietwareF, .bkhcm1]

  @Test(arguments: EncodingWriter.encodings)
  func sentences(encoding: Encoding) {
    let writer = EncodingWriter(encoding)
    for text in [OldTexts.two, OldTexts.kilobyte, OldTexts.heading] {
      #expect(EncodedText.decoded(writer.encoded(text), as: encoding) == text)
    }
  }

  @Test(
    "Small letters in words of capitals are capitals",
    arguments: [
      ("CéNG HßA X· HéI", "CỘNG HÒA XÃ HỘI"), ("§µ N½ng", "Đà Nẵng"), ("TP §µ N½ng", "TP Đà Nẵng"),
      ("TØNH §µ", "TỈNH ĐÀ"), ("Hµ Néi", "Hà Nội"), ("UBND x· Hµ", "UBND xã Hà"),
      ("<b>HéI NGHÞ</b> ë Hµ", "<b>HỘI NGHỊ</b> ở Hà"), ("NHµ ë X· HéI", "NHÀ Ở XÃ HỘI"),
      ("¸n phÝ", "án phí"),
    ])
  func capitals(text: String, expected: String) {
    #expect(LegacyText.repaired(text, from: .tcvn3) == expected)
  }

  @Test func typedQuotationMarksStay() {
    let quoted: [UInt8] = [0x93] + EncodingWriter(.tcvn3).encoded("một cửa") + [0x94, 0x85]
    #expect(EncodedText.decoded(quoted, as: .tcvn3) == "“một cửa”…")
    #expect(EncodedText.decoded([0x99, 0x20, 0x56, 0x57], as: .tcvn3) == "Ở VW")
    #expect(EncodedText.decoded(Array("a@b.vn {x} | ~/y".utf8), as: .isc) == "a@b.vn {x} | ~/y")
  }

  @Test func capitalWithTheMarkOfTheSmallLetter() {
    #expect(LegacyText.repaired("Oâng Aâu, Ñaø Laït", from: .vni) == "Ông Âu, Đà Lạt")
  }

  @Test func unicode() {
    #expect(EncodedText.decoded([0xEF, 0xBB, 0xBF] + Array("Sở".utf8), as: .utf8) == "Sở")
    #expect(EncodedText.decoded([0x53, 0xE1, 0xBB], as: .utf8) == "S\u{FFFD}")
    #expect(EncodedText.decoded([0x1E, 0xDF, 0x00], as: .utf16BigEndian) == "ở\u{FFFD}")
    #expect(EncodedText.decoded([0xFF, 0xFE, 0xDF, 0x1E], as: .utf16LittleEndian) == "ở")
    #expect(EncodedText.decoded([0x81, 0x41], as: .windows1252) == "\u{FFFD}A")
    #expect(EncodedText.decoded(Array("Tiê\u{301}ng".utf8), as: .utf8) == "Tiếng")
  }

  @Test(
    "VIQR",
    arguments: [
      ("Tie^'ng Vie^.t", "Tiếng Việt"), ("DDo^`ng Tha'p, ddu+o+`ng", "Đồng Tháp, đường"),
      ("HO^.I DDO^`NG", "HỘI ĐỒNG"), ("a( o+ u+ dd", "ă ơ ư đ"),
      ("Chu'ng to^i dda~ ve^`.", "Chúng tôi đã về."), ("Ai dda~ ddi?", "Ai đã đi?"),
      ("Ho. theo. Nu+o+'c chu+a?", "Họ theo. Nước chưa?"), ("so+? No^.i vu.", "sở Nội vụ"),
      ("truy ca^.p moha.gov.vn", "truy cập moha.gov.vn"),
      ("file. video. address", "file. video. address"),
      ("ra\\. ve^`\\?", "ra. về?"), ("gia(2)", "gia(2)"), ("1.234.567 ddo^`ng", "1.234.567 đồng"),
      ("<a href='a'>ba`i</a>", "<a href='a'>bài</a>"),
    ])
  func viqr(text: String, expected: String) {
    #expect(EncodedText.decoded(Array(text.utf8), as: .viqr) == expected)
  }

  @Test func viqrOfWholeTexts() {
    for text in [OldTexts.two, OldTexts.kilobyte, OldTexts.heading] {
      let bytes = EncodingWriter.viqr(text)
      #expect(EncodedText.decoded(bytes, as: .viqr) == text)
    }
  }

  @Test(arguments: Encoding.allCases)
  func randomBytesAlwaysGiveText(encoding: Encoding) {
    var generator = SeededGenerator(seed: 1993)
    for length in [0, 1, 2, 3, 17, 400] {
      for _ in 0..<20 {
        let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let utf8 = EncodedText.utf8(bytes[...], as: encoding)
        #expect(String(validating: utf8, as: UTF8.self) != nil)
        #expect(utf8.isEmpty == (utf8.count == 0))
        _ = EncodingDetector.guess(bytes, declared: encoding)
        _ = Mojibake.repaired(String(decoding: bytes, as: UTF8.self))
        _ = LegacyText.repaired(String(decoding: bytes.map { UInt16($0) }, as: UTF16.self))
      }
    }
  }

  private static let published = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data/language/encodings.json")
  private static let hasPublished = FileManager.default.fileExists(atPath: published.path)

  private struct Published: Decodable { var charsets: [String: [String: String]] }

  /// Letters that the published table has on the byte of another one, or of an ASCII sign.
  private static let exceptions: [String: String] = [
    "BKHCM1": "ẶỴẤĐÝỲỶỸ", "ISC": "ÚỤỨỪỬỮỰ",
  ]

  @Test(
    "Every letter of the published tables",
    .enabled(
      if: hasPublished,
      "SKIPPED: ../shared/data/language/encodings.json is not beside the project"))
  func publishedTables() throws {
    let data = try Data(contentsOf: Self.published)
    for (name, table) in try JSONDecoder().decode(Published.self, from: data).charsets {
      let plain = name.replacing("-precomposed-variant", with: "")
      let encoding = try #require(Encoding(name: plain), "\(name)")
      for (letter, hex) in table where Self.exceptions[name]?.contains(letter) != true {
        let bytes = hex.split(separator: " ").joined().chunks(of: 2)
          .compactMap { UInt8($0, radix: 16) }
        let isShared = table[letter.lowercased()] == hex
        #expect(
          EncodedText.decoded(bytes, as: encoding) == (isShared ? letter.lowercased() : letter),
          "\(name) \(hex)")
      }
    }
  }
}

extension String {
  fileprivate func chunks(of length: Int) -> [Substring] {
    var chunks: [Substring] = []
    var rest = self[...]
    while !rest.isEmpty {
      chunks.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return chunks
  }
}
