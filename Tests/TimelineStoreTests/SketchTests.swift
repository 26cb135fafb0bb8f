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

  private func words(_ count: Int, seed: UInt64) -> [UInt64] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in generator.next() }
  }

  private func share(_ one: [UInt64], _ other: [UInt64]) -> Double {
    let sketches = [one, other].map {
      TextSketch(minima: RoundMinima(of: $0, count: TextSketch.length).minima, numbers: [])
    }
    return sketches[0].share(with: sketches[1])
  }

  /// Of 400 words the last are others: what the runs have in common, and what the sketches say.
  @Test(arguments: [0, 20, 40, 80, 200, 400])
  func roundsEstimateWhatTextsHaveInCommon(others: Int) {
    var sum = 0.0
    for seed in 0..<20 {
      let text = words(400, seed: UInt64(seed))
      let change = text.prefix(400 - others) + words(others, seed: 1000 + UInt64(seed))
      sum += share(text, Array(change))
    }
    let common = Double(max(0, 400 - others - 4))
    let expected = others == 0 ? 1 : common / (2 * 396 - common)
    #expect(abs(sum / 20 - expected) < 0.03)
  }

  @Test(arguments: [5, 6, 60, 3000])
  func everyPlaceGetsAValueAndTheOrderOfRunsDoesNotCount(count: Int) {
    let text = words(count, seed: 1)
    let minima = RoundMinima(of: text, count: TextSketch.length).minima
    #expect(Set(minima).count == TextSketch.length)
    // Around a ring, wherever one begins, there are the same runs.
    let other = Array(text.dropFirst(2)) + Array(text.prefix(2))
    #expect(share(text + text.prefix(4), other + other.prefix(4)) == 1)
  }
}
