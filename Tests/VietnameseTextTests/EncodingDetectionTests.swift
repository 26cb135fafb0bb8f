import Testing
import VietnameseText

@Suite("The encoding of bytes is found from the bytes")
struct EncodingDetectionTests {
  private func found(_ bytes: [UInt8], _ declared: Encoding?) -> String {
    EncodedText.decoded(bytes, as: EncodingDetector.guess(bytes, declared: declared).encoding)
  }

  /// ISC differs from TCVN3 in a few letters only, so the texts are compared, not the names.
  @Test("Declared rightly, wrongly, not at all", arguments: EncodingWriter.encodings)
  func everyEncoding(encoding: Encoding) {
    let writer = EncodingWriter(encoding)
    let short = writer.encoded(OldTexts.two)
    for declared in [nil, encoding, .utf8, .windows1252] + EncodingWriter.encodings {
      #expect(
        found(short, declared) == OldTexts.two, "declared \(declared?.rawValue ?? "nothing")")
    }
    let long = writer.encoded(OldTexts.kilobyte)
    for declared in [nil, Encoding.tcvn3, .isc] {
      #expect(found(long, declared) == OldTexts.kilobyte)
    }
    let guess = EncodingDetector.guess(writer.encoded(OldTexts.kilobyte), declared: encoding)
    #expect(guess.encoding == encoding)
    #expect(guess.confidence > 0.9)
  }

  @Test func withinMarkup() {
    let bytes = EncodingWriter(.vni).encoded(OldTexts.two)
    let page =
      Array("<html><body bgcolor=\"#FFFFFF\"><p align=center>".utf8) + bytes
      + Array("</p></body></html>".utf8)
    #expect(EncodingDetector.guess(page, declared: .windows1252).encoding == .vni)
  }

  @Test func viqr() {
    for text in [OldTexts.two, OldTexts.kilobyte] {
      let bytes = EncodingWriter.viqr(text)
      #expect(EncodingDetector.guess(bytes).encoding == .viqr)
      #expect(found(bytes, .viqr) == text)
    }
  }

  @Test(arguments: [
    "It's a plain page, isn't it? You'll see: x^2 + y^2 = z^2 (e.g. a^2).",
    "The address of the Buddhist middle school. Add more. Who? Me.", "", "a^b", "C++ va C#",
  ])
  func asciiIsUnicode(text: String) {
    #expect(
      EncodingDetector.guess(Array(text.utf8), declared: .tcvn3)
        == EncodingGuess(encoding: .utf8, confidence: 1, why: "all bytes are ASCII"))
  }

  @Test func validUnicodeIsUnicode() {
    let bytes = Array(OldTexts.two.utf8)
    for declared in Encoding.allCases {
      let guess = EncodingDetector.guess(bytes, declared: declared)
      #expect(guess.encoding == .utf8 && guess.confidence == 1)
    }
    #expect(EncodingDetector.guess(Array("Sở".utf8)).why == "1 sequences are valid, none is broken")
    #expect(EncodingDetector.guess(Array(bytes.dropLast(3)) + [0xE1]).encoding == .utf8)
  }

  @Test func utf16() {
    let little = OldTexts.two.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = OldTexts.two.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(found(little, .utf8) == OldTexts.two)
    #expect(found(big, .utf8) == OldTexts.two)
    #expect(found([0xFF, 0xFE] + little, nil) == OldTexts.two)
    #expect(EncodingDetector.guess([0xFE, 0xFF] + big).markLength == 2)
  }

  @Test(
    "Western text stays Western",
    arguments: [
      "Résumé : « le coût est élevé », dit-il à l’été, naïf.",
      "Für größere Mengen über Köln – fünf €.",
      "El año pasado llovió más en España; ¿cuándo?", "São Paulo: a população não é pequena.",
    ])
  func western(text: String) {
    let bytes = Self.windows1252(text)
    let guess = EncodingDetector.guess(bytes)
    #expect(guess.encoding == .windows1252 && guess.confidence <= 0.5)
    #expect(EncodedText.decoded(bytes, as: .windows1252) == text)
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    let signs: [Unicode.Scalar: UInt8] = ["’": 0x92, "–": 0x96, "€": 0x80]
    return text.unicodeScalars.map { signs[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test("More evidence, more confidence")
  func confidenceRises() {
    let words = Array(EncodingWriter(.viscii).encoded(OldTexts.kilobyte))
    let confidences = [200, 400, 800].map {
      EncodingDetector.guess(Array(words.prefix($0))).confidence
    }
    #expect(confidences == confidences.sorted())
    #expect(confidences.allSatisfy { (0.5..<1).contains($0) })
  }

  @Test func theEvidenceIsTold() {
    let bytes = EncodingWriter(.tcvn3).encoded("Tôi đi học tiếng Việt")
    #expect(
      EncodingDetector.guess(bytes)
        == EncodingGuess(
          encoding: .tcvn3, confidence: 6.0 / 7, why: "5 of 5 words read as syllables"))
  }
}
