import Testing

@testable import VietnameseText

@Suite("Bytes at the limits of the encodings")
struct EncodingEdgeTests {
  @Test(
    "Every length of a UTF-8 sequence, from its first scalar to its last",
    arguments: [
      "\u{80}", "\u{7FF}", "\u{800}", "\u{FFF}", "\u{1000}", "\u{CFFF}", "\u{D000}", "\u{D7FF}",
      "\u{E000}", "\u{FFFD}", "\u{FFFF}", "\u{10000}", "\u{3FFFF}", "\u{40000}", "\u{FFFFF}",
      "\u{100000}", "\u{10FFFF}", "😀",
    ])
  func wholeSequences(scalar: String) {
    for text in ["a" + scalar, scalar + "a", scalar] {
      let evidence = UTF8Evidence(Array(text.utf8))
      #expect(evidence.valid == 1)
      #expect(evidence.invalid == 0)
      #expect(evidence.isConvincing)
    }
  }

  @Test(
    "What Unicode forbids, and what is cut off, is no sequence",
    arguments: [
      [0x80], [0xBF, 0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
      [0xC3], [0xE1, 0xBB], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func brokenSequences(bytes: [UInt8]) {
    for text in [bytes, [0x61] + bytes, bytes + [0x61]] {
      let evidence = UTF8Evidence(text)
      #expect(evidence.valid == 0)
      #expect(evidence.invalid == bytes.count)
      #expect(!evidence.isPlausible)
    }
  }

  @Test("Some damage among five times as many whole sequences leaves UTF-8 plausible")
  func plausible() {
    let whole = Array("ờờờờ".utf8)
    #expect(!UTF8Evidence(whole + [0xFF]).isPlausible)
    #expect(UTF8Evidence(whole + Array("ờ".utf8) + [0xFF]).isPlausible)
  }

  @Test(
    "A mark inside a word is no full stop, whatever follows the word",
    arguments: [
      ("no' ca.o To^'i", "nó cạo Tối"), ("gia.o Ba`", "giạo Bà"), ("Ho. ra. Ba`", "Họ ra. Bà"),
      ("ba?o Nam", "bảo Nam"), ("Anh dda^u? Em", "Anh đâu? Em"), ("Anh ddi. em", "Anh đị em"),
    ])
  func viqrMarks(written: String, read: String) {
    #expect(EncodedText.decoded(written.utf8, as: .viqr) == read)
  }

  @Test("Marks of VIQR are found between tags, and none inside of them")
  func viqrInMarkup() {
    let text =
      "<p class='x'>Ho^.i ddo^`ng <b>xa~</b> dda~ ho.p vo+'i ba` con, ba`n vie^.c ddu+o+`ng.</p>"
    let evidence = VIQREvidence(Array(text.utf8))
    #expect(evidence.good >= 8)
    #expect(evidence.bad == 0)
    #expect(EncodingDetector.guess(Array(text.utf8)).encoding == .viqr)
    let tags = VIQREvidence(Array("<a ho='i' dda^='x'><i ddo^`ng vie^.c>xa lo</i>".utf8))
    #expect(tags.good == 0)
  }

  @Test("A run that is too long to be a word makes none of those behind it wide")
  func sampleBehindALongRun() {
    let long = [UInt8](repeating: 0xE9, count: 60)
    let sample = WordSample((long + Array(" xa lo ".utf8) + [0xE9, 0x61] + Array(" ga".utf8))[...])
    #expect(sample.words.map(\.bytes) == [[0xE9, 0x61]])
    #expect(sample.total == 1)
  }

  @Test("Words of a sample stand there once, with their number; tags are no words")
  func sampleCounts() {
    let word: [UInt8] = [0x74, 0xE9]
    let tag: [UInt8] = Array("<img alt=".utf8) + word + Array("x>".utf8)
    let bytes = word + [0x20] + word + tag + word + Array(" abc <".utf8) + [0xE8]
    let sample = WordSample(bytes[...])
    #expect(sample.words.map(\.bytes) == [word, [0xE8]])
    #expect(sample.words.map(\.count) == [3, 1])
    #expect(sample.total == 4)
  }

  @Test(
    "The case of a letter is told by the words of its own line and cell",
    arguments: [
      "CỘNG HÒA\rở\rhuyện", "CỘNG HÒA\nở\nhuyện", "CỘNG HÒA>ở<TỰ DO", "CỘNG HÒA Ở HUẾ",
      "hòa ở CỘNG",
    ])
  func sharedCapitals(text: String) {
    let bytes = EncodingWriter(.tcvn3).encoded(text)
    #expect(EncodedText.decoded(bytes, as: .tcvn3) == text)
  }

  @Test("Bytes without a meaning in Western text are replaced, the others are signs")
  func westernBytes() {
    let missing: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    for byte in UInt8(0x80)...0x9F {
      let text = EncodedText.decoded([byte], as: .windows1252)
      #expect((text == "\u{FFFD}") == missing.contains(byte), "\(byte)")
    }
    #expect(EncodedText.decoded([0x5F, 0x80, 0x99, 0xE9], as: .windows1252) == "_€™é")
    #expect(EncodedText.decoded([0x61, 0xEC, 0xE3, 0xFD], as: .windows1258) == "áăư")
  }

  @Test("A byte order mark is no text")
  func byteOrderMarks() {
    #expect(EncodedText.decoded([0xEF, 0xBB, 0xBF] + Array("xã".utf8), as: .utf8) == "xã")
    #expect(EncodedText.decoded([0xFF, 0xFE, 0x78, 0, 0xE3, 0], as: .utf16LittleEndian) == "xã")
    #expect(EncodedText.decoded([0xFE, 0xFF, 0, 0x78, 0, 0xE3], as: .utf16BigEndian) == "xã")
    #expect(EncodedText.decoded([0x78, 0, 0xE3], as: .utf16LittleEndian) == "x\u{FFFD}")
  }
}
