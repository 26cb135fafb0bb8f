import Chronology
import TestSupport
import Testing

@testable import TimelineStore

/// Sketches are kept in stores: the fast way must give what the plain one gave.
@Suite struct SketchTests {
  private static let texts = [
    "Tỉnh Đắk Lắk đạt 86,14 điểm; ĐỨNG thứ 20/63 (tăng 3 bậc).", "İstanbul, ΣΑΣ và straße ẞ",
    "e\u{0302}\u{0301} – “một cửa” 5G 12-NQ/TU", "  ", "Ａ１ 中文 字 𝒳 ǅ", "số 1\u{00A0}000…100%",
  ]

  /// As it was written first.
  private func plainHash(_ word: String) -> UInt64 {
    var hash = Mixing(0)
    for byte in word.utf8 { hash.add(UInt64(byte)) }
    return hash.value
  }

  @Test(arguments: texts)
  func wordsAreThoseOfThePlainWay(text: String) {
    let words = BodyWords.words(of: [text, text])
    let fast = WordHashes(of: [text, text])
    #expect(fast.hashes == words.map(plainHash))
    #expect(
      fast.numbers == Set(words.filter { $0.utf8.contains { (0x30...0x39).contains($0) } }))
  }

  @Test func everyLetterOfTheTableIsThatOfThePlainWay() {
    for value in UInt32(0)..<0x2100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar) + "b"
      #expect(
        WordHashes(of: [text]).hashes == BodyWords.words(of: [text]).map(plainHash), "\(value)")
    }
  }

  @Test(arguments: 5...13)
  func minimaAreThoseOfRunAfterRun(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let words = (0..<count).map { _ in generator.next() }
    var minima = [UInt32](repeating: .max, count: 16)
    for start in 0...(count - 5) {
      var run = Mixing(1)
      for word in words[start..<(start + 5)] { run.add(word) }
      var draw = run.value
      for index in minima.indices {
        draw = Mixing.following(draw)
        minima[index] = min(minima[index], UInt32(truncatingIfNeeded: draw >> 32))
      }
    }
    #expect(RunMinima(of: words, count: 16).minima == minima)
  }
}
