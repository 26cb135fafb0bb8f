import Testing

@testable import VietnameseText

@Suite("What proves an encoding, and what does not")
struct DetectionEdgeTests {
  private func utf16(_ text: String, lowFirst: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return lowFirst ? [low, high] : [high, low]
    }
  }

  @Test("UTF-16 without a mark shows itself from sixteen bytes on, in whole units")
  func unmarkedUTF16() {
    let text = "Xa hop dan"
    let (low, high) = (utf16(text, lowFirst: true), utf16(text, lowFirst: false))
    #expect(EncodingDetector.marked(low)?.encoding == .utf16LittleEndian)
    #expect(EncodingDetector.marked(high)?.encoding == .utf16BigEndian)
    #expect(EncodingDetector.marked(Array(low.prefix(16)))?.encoding == .utf16LittleEndian)
    #expect(EncodingDetector.marked(Array(high.prefix(16)))?.encoding == .utf16BigEndian)
    #expect(EncodingDetector.marked(Array(low.prefix(14))) == nil)
    #expect(EncodingDetector.marked(low + [0x20]) == nil)
    #expect(EncodingDetector.marked([UInt8](repeating: 0, count: 40)) == nil)
    #expect(EncodingDetector.marked(Array("Xã họp dân ở thôn".utf8)) == nil)
  }

  @Test("Zeros in three of ten bytes are enough, fewer are not")
  func shareOfZeros() {
    func bytes(zeros: Int) -> [UInt8] {
      (0..<20).map { $0 % 2 == 1 && $0 / 2 < zeros ? 0 : 0x61 }
    }
    #expect(EncodingDetector.marked(bytes(zeros: 6))?.encoding == .utf16LittleEndian)
    #expect(EncodingDetector.marked(bytes(zeros: 5)) == nil)
    #expect(EncodingDetector.marked([0] + bytes(zeros: 10).dropFirst()) == nil)
  }

  @Test("A byte order mark is believed, and its length told")
  func marks() {
    let marks: [(bytes: [UInt8], encoding: Encoding)] = [
      ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian),
      ([0xFE, 0xFF], .utf16BigEndian),
    ]
    for (bytes, encoding) in marks {
      let guess = EncodingDetector.guess(bytes + [0x61, 0x62], declared: .tcvn3)
      #expect(guess.encoding == encoding)
      #expect(guess.markLength == bytes.count)
      #expect(guess.confidence == 1)
    }
    #expect(EncodingDetector.guess([0xEF, 0xBB]).markLength == 0)
  }

  @Test("Western words stay Western, ASCII is UTF-8 whatever is declared")
  func western() {
    let words: [UInt8] = Array("caf".utf8) + [0xE9] + Array(" cr".utf8) + [0xE8] + Array("me".utf8)
    let guess = EncodingDetector.guess(words)
    #expect(guess.encoding == .windows1252)
    #expect(guess.confidence <= 0.5)
    #expect(EncodingDetector.guess(Array("Xa hop dan".utf8), declared: .vni).encoding == .utf8)
    #expect(EncodingDetector.guess(Array("Xa hop dan".utf8), declared: .viqr).encoding == .viqr)
    #expect(EncodingDetector.guess([]).encoding == .utf8)
  }

  @Test("One word is proof enough for the declared encoding, and too little for another")
  func oneWord() {
    let word = EncodingWriter(.tcvn3).encoded("Huyện")
    #expect(EncodingDetector.guess(word, declared: .tcvn3).encoding == .tcvn3)
    #expect(EncodingDetector.guess(word).encoding == .windows1252)
  }

  @Test("Damaged UTF-8 is UTF-8 still, as sure as it is whole")
  func damaged() {
    let bytes = Array("Bà con đồng tình với cách làm này của xã".utf8) + [0xE1, 0x20]
    let guess = EncodingDetector.guess(bytes, declared: .tcvn3)
    #expect(guess.encoding == .utf8)
    #expect(guess.confidence > 0.8 && guess.confidence < 1)
  }

  @Test(
    "A written syllable: its case, its length, the tone that its end allows",
    arguments: [
      ("việt", true), ("Việt", true), ("VIỆT", true), ("vIỆT", false), ("VIệt", false),
      ("viỆt", false), ("các", true), ("càc", false), ("sạch", true), ("sảch", false),
      ("ch", false), ("hộp", true), ("hôp", false), ("nghiêng", true), ("nghiêngg", false),
      ("Ơ", true), ("", false),
    ])
  func syllables(word: String, isPlausible: Bool) {
    #expect(SyllableShape.isPlausible(Array(word.utf16)) == isPlausible)
  }
}
