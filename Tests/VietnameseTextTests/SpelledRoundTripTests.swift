import Chronology
import Foundation
import TestSupport
import Testing
import VietnameseText

@Suite("What is written in words reads back")
struct SpelledRoundTripTests {
  private func isRead(_ words: String, _ number: Int) -> Bool {
    guard let read = Readings.spelled(words) else { return false }
    return read.form == .number && read.value == ExactDecimal(number)
  }

  /// The first of some numbers that does not read back, in the words of a writer.
  private func lost(
    _ numbers: some Sequence<Int>, _ words: (Int) -> String?
  ) -> (number: Int, words: String)? {
    for number in numbers {
      guard let words = words(number) else { return (number, "") }
      if !isRead(words, number) { return (number, words) }
    }
    return nil
  }

  private func standard(_ number: Int) -> String? { SpelledNumberWriter.spelled(number) }

  /// `linh` is said in the north, `lẻ` in the south; likewise `nghìn` and `ngàn`, `bảy` and `bẩy`.
  private func southern(_ number: Int) -> String? {
    SpelledNumberWriter.spelled(number).replacingOccurrences(of: "linh", with: "lẻ")
      .replacingOccurrences(of: "nghìn", with: "ngàn").replacingOccurrences(of: "tỷ", with: "tỉ")
      .replacingOccurrences(of: "bảy", with: "bẩy")
  }

  /// Powers of ten and their neighbours, and numbers with holes.
  private static let borders: [Int] = (0...12).flatMap { power in
    let ten = Choices.powerOfTen(power)
    return [ten - 1, ten, ten + 1, ten + 5, ten * 5, ten * 5 + 4, ten * 10 + 10]
  }

  @Test func smallOnes() {
    #expect(lost(0...9_999, standard) == nil)
    #expect(lost(0...9_999, southern) == nil)
    #expect(lost((0...9_999).map(-), standard) == nil)
  }

  @Test func borders() {
    #expect(lost(Self.borders, standard) == nil)
    #expect(lost(Self.borders, southern) == nil)
  }

  @Test("Twenty thousand of every length", arguments: 5...12)
  func longOnes(digits: Int) {
    #expect(lost(Self.sample(20_000, digits: digits), standard) == nil)
    #expect(lost(Self.sample(2_000, digits: digits), southern) == nil)
  }

  private static func sample(_ count: Int, digits: Int) -> [Int] {
    var random = SeededGenerator(seed: UInt64(digits))
    let range = Choices.powerOfTen(digits - 1)...Choices.powerOfTen(digits)
    return (0..<count).map { _ in Int.random(in: range, using: &random) }
  }

  @Test("ICU's words read back")
  func otherWriter() {
    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: "vi")
    formatter.numberStyle = .spellOut
    let words: (Int) -> String? = { formatter.string(from: NSNumber(value: $0)) }
    #expect(lost(0...9_999, words) == nil)
    #expect(lost(Self.borders, words) == nil)
    for digits in 5...12 {
      #expect(lost(Self.sample(2_000, digits: digits), words) == nil, "\(digits) digits")
    }
  }
}
