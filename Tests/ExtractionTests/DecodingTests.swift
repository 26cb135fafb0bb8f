import Chronology
import Extraction
import Foundation
import TestSupport
import Testing

@Suite("Bytes are believed before declarations")
struct DecodingTests {
  private let text = "Tỷ lệ hồ sơ đúng hạn đạt 99,85% trong sáu tháng đầu năm, theo Sở Nội vụ."

  private func page(_ charset: String) -> String {
    "<html><head><meta charset=\"\(charset)\"><title>Cải cách hành chính năm 2022</title></head>"
      + "<body><article><p>\(text)</p><p>\(text) Kết quả ấy được duy trì.</p></article></body></html>"
  }

  private func firstBlock(_ bytes: [UInt8], path: String = "inbox/a.html") throws -> String? {
    try Samples.extraction(bytes, path: path).articles.first?.blocks.first?.text
  }

  @Test(arguments: ["utf-8", "iso-8859-1", "windows-1258", "klingon"])
  func validUTF8WinsOverItsDeclaration(charset: String) throws {
    #expect(try firstBlock(Array(page(charset).utf8)) == text)
    #expect(try firstBlock([0xEF, 0xBB, 0xBF] + Array(page(charset).utf8)) == text)
  }

  @Test func utf16() throws {
    let units = Array(page("utf-8").utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try firstBlock([0xFF, 0xFE] + little) == text)
    #expect(try firstBlock([0xFE, 0xFF] + big) == text)
    #expect(try firstBlock(little) == text)
    #expect(
      Samples.error([0xFF, 0xFE, 0x20])?.message
        == "inbox/a.html: the text is UTF-16 but has an odd number of bytes, so it was cut; "
        + "save it again, best as UTF-8")
  }

  @Test(arguments: ["windows-1258", "utf-8", "windows-1252", ""])
  func windows1258(charset: String) throws {
    #expect(try firstBlock(Windows1258Writer.bytes(page(charset))) == text)
  }

  @Test func latin() throws {
    let bytes = page("iso-8859-1").replacing(text, with: "Résumé: “coût” à 50 %, été, naïf.")
      .unicodeScalars.flatMap { scalar -> [UInt8] in
        switch scalar.value {
        case 0x201C: [0x93]
        case 0x201D: [0x94]
        case 0x00...0xFF: [UInt8(scalar.value)]
        default: [UInt8(ascii: "?")]
        }
      }
    #expect(try firstBlock(bytes) == "Résumé: “coût” à 50 %, été, naïf.")
  }

  @Test(
    "TCVN3, declared or not", arguments: ["x-viet-tcvn5712", "", "utf-8", "windows-1252", "vni"])
  func tcvn3(charset: String) throws {
    let bytes = Self.tcvn3(page(charset))
    #expect(try firstBlock(bytes) == text)
  }

  @Test func aWrongDeclarationIsTold() throws {
    func messages(_ charset: String) throws -> [String] {
      let article = try Samples.extraction(Self.tcvn3(page(charset))).articles.first
      return article?.findings.filter { $0.code == "wrong-encoding" }.map(\.message) ?? []
    }
    #expect(
      try messages("iso-8859-1") == [
        "the page declares windows-1252 but is TCVN3 (38 of 38 words read as syllables) and was "
          + "read so; save it again as UTF-8 if it reads wrongly"
      ])
    #expect(try messages("tcvn").isEmpty)
    #expect(try messages("").isEmpty)
  }

  /// The letters of the text; capitals have no tone there.
  private static func tcvn3(_ text: String) -> [UInt8] {
    let small = Array("àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ")
    let codes: [UInt8] =
      Array(0xB5...0xB9) + [0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xA9, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB]
      + [0xCC, 0xCE, 0xCF, 0xD0, 0xD1, 0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD]
      + [0xDE, 0xDF, 0xE1, 0xE2, 0xE3, 0xE4, 0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xAC, 0xEA, 0xEB]
      + [0xEC, 0xED, 0xEE, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4, 0xAD, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA]
      + [0xFB, 0xFC, 0xFD, 0xFE, 0xAE]
    return text.flatMap { character -> [UInt8] in
      small.firstIndex(of: character).map { [codes[$0]] } ?? Array(String(character).utf8)
    }
  }

  @Test func zerosAreTakenOut() throws {
    let bytes = Array(page("utf-8").replacing("đúng hạn", with: "đúng\0 hạn\0").utf8)
    #expect(try firstBlock(bytes) == text)
  }

  @Test func damageIsShownAndTold() throws {
    var bytes = Array(page("utf-8").utf8)
    let index = try #require(bytes.lastIndex(of: 0xC4))
    bytes.remove(at: index + 1)
    let article = try #require(try Samples.extraction(bytes).articles.first)
    #expect(article.blocks.last?.text.contains("\u{FFFD}") == true)
    #expect(
      article.findings.first?.message
        == "1 characters could not be decoded and show as U+FFFD; save the page again as UTF-8")
  }

  @Test(arguments: [
    (
      Array("%PDF-1.7 …".utf8),
      "the file is a PDF document, not a page; convert it with pdftotext to .txt"
    ),
    (
      [0x1F, 0x8B, 0x08],
      "the file is gzip data, not a page; unpack it with gunzip, or name it .warc.gz if it is an archive"
    ),
    (
      Array(repeating: 0x01, count: 100),
      "100 of 100 bytes are control characters, so this is no text; save the page again or remove it from the inbox"
    ),
  ])
  func binaryFilesAreRefused(bytes: [UInt8], message: String) {
    let error = Samples.error(bytes)
    #expect(error?.reason == "not-text")
    #expect(error?.message == "inbox/a.html: \(message)")
  }

  @Test func randomBytesNeverTrap() {
    var generator = SeededGenerator(seed: 76_2021)
    let paths = ["a.html", "a.txt", "a.warc", "a.warc.gz", "a.jsonl"]
    let pieces = [
      "<p>", "</p>", "Ảnh: ", "<table><tr><td rowspan=999 colspan=999>", "WARC/1.0\r\n", "\r\n\r\n",
      "Content-Length: 9", "HTTP/1.1 200", "{\"title\":", "1/1/0001", "15 tháng 5 năm 2017",
      "\u{1F}\u{8B}",
      "Tin liên quan\n", " - Ảnh 1.", "\n", "Theo ", "2022-13-45", "99999999999999999999:99",
    ]
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1..<80, using: &generator) {
        if Int.random(in: 0..<3, using: &generator) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        } else {
          bytes.append(contentsOf: Array((pieces.randomElement(using: &generator) ?? "").utf8))
        }
      }
      for path in paths { _ = try? Samples.extraction(bytes, path: path) }
    }
  }
}

/// Writes windows-1258 as its editors did: shaped letters in one byte, the tone behind them.
enum Windows1258Writer {
  private static let tones: [UInt32: UInt8] = [
    0x300: 0xCC, 0x309: 0xD2, 0x303: 0xDE, 0x301: 0xEC, 0x323: 0xF2,
  ]
  private static let shaped: [Character: UInt8] = [
    "Ă": 0xC3, "ă": 0xE3, "Â": 0xC2, "â": 0xE2, "Ê": 0xCA, "ê": 0xEA, "Ô": 0xD4, "ô": 0xF4,
    "Ơ": 0xD5, "ơ": 0xF5, "Ư": 0xDD, "ư": 0xFD, "Đ": 0xD0, "đ": 0xF0,
  ]

  static func bytes(_ text: String) -> [UInt8] { text.flatMap(bytes) }

  private static func bytes(_ character: Character) -> [UInt8] {
    if let byte = shaped[character] { return [byte] }
    var base: [Unicode.Scalar] = []
    var tone: [UInt8] = []
    for scalar in String(character).decomposed {
      if let byte = tones[scalar.value] { tone = [byte] } else { base.append(scalar) }
    }
    var letter = String.UnicodeScalarView()
    letter.append(contentsOf: base)
    let plain = Character(String(letter))
    if let byte = shaped[plain] { return [byte] + tone }
    return base.map { UInt8(truncatingIfNeeded: $0.value) } + tone
  }
}

extension String {
  /// Canonical decomposition.
  fileprivate var decomposed: [Unicode.Scalar] {
    Array(decomposedStringWithCanonicalMapping.unicodeScalars)
  }
}
