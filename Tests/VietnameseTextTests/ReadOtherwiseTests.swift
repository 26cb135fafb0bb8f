import Chronology
import Testing
import VietnameseText

/// Cases of other projects' test suites that are rightly read otherwise than those projects want; each stands
/// here by a like case of our own, with what is read and why. The number in brackets names the foreign case.
@Suite("Cases that are rightly read otherwise")
struct ReadOtherwiseTests {
  /// num-9bc44d3bd543, num-63b860f30722, num-450b4130ef8f, num-ef911e74f77d, num-73e7f4615258
  @Test(
    "An upper bound is the money with its bound, not an interval \"..9000\" of another kind",
    arguments: [
      ("Phí trả ít hơn chín nghìn đồng", 9000), ("Phí kém hơn 9k đồng", 9000),
      ("Phí không cao hơn 9000 đồng", 9000), ("Phí không hơn 9.500 đồng", 9500),
      ("Phí từ 9500 đồng trở xuống", 9500),
    ])
  func upperBounds(text: String, value: Int) {
    let numbers = Readings.numbers(text)
    #expect(numbers.map(\.kind) == [.money])
    #expect(numbers.map(\.value) == [ExactDecimal(value)])
    #expect(numbers.map(\.high) == [ExactDecimal(value)])
    #expect(numbers.map(\.low) == [nil])
  }

  @Test("A lower bound likewise, not \"3.75..\" (num-696474369ee7)")
  func lowerBounds() throws {
    let number = try #require(Readings.numbers("Vé giá không ít hơn 3,75 đô la").first)
    #expect(number.kind == .money)
    #expect(number.low == ExactDecimal("3.75"))
    #expect(number.high == nil)
  }

  /// num-a7bc1c1c7240, num-3d2b085d9ca4: in administrative prose "17 3/4" is a list number before a date or a
  /// share far more often than 17¾, which nobody prints so; adding them up would invent a number.
  @Test(
    "A number before a fraction stays a number of its own, not a mixed number",
    arguments: [("17 3/4", "17", "3", "4"), ("-6 5/8 thôi", "-6", "5", "8")])
  func mixedDigits(text: String, whole: String, part: String, of: String) {
    let numbers = Readings.numbers(text)
    #expect(numbers.map(\.kind) == [.cardinal, .fraction])
    #expect(numbers.map { $0.value?.description } == [whole, part])
    #expect(numbers.last?.of?.description == of)
  }

  @Test("In words likewise: \"và\" joins things that are counted apart (num-0aeed4e1ae13)")
  func mixedWords() {
    let numbers = Readings.numbers("âm chín và hai phần ba thôi")
    #expect(numbers.map(\.kind) == [.cardinal, .fraction])
    #expect(numbers.map { $0.value?.description } == ["-9", "2"])
  }

  @Test("\"năm\" before \"và\" is a year as well as five: no number (num-50ef5be0bd33)")
  func fiveAndAHalf() {
    let numbers = Readings.numbers("năm và một phần sáu")
    #expect(numbers.map(\.kind) == [.fraction])
    #expect(numbers.first?.of == ExactDecimal(6))
  }

  @Test("The sides of an area are neither the area nor one number (num-782c01e94fea)")
  func sides() {
    let numbers = Readings.numbers("Mỗi lô đất rộng 5x20 mét vuông")
    #expect(numbers.map(\.kind) == [.identifier, .identifier])
  }

  @Test("A byte of BKHCM1 that two capitals shared is the one of its series in the table")
  func sharedBytes() {
    #expect(EncodedText.decoded([0x8E], as: .bkhcm1) == "Ị")
    #expect(EncodedText.decoded([0x98], as: .bkhcm1) == "Ụ")
  }

  @Test("Capitals of BKHCM1 on ASCII signs are signs where they stand alone (nor-019637c62ad6)")
  func capitalsOnSigns() {
    #expect(EncodedText.decoded(Array("} ~".utf8), as: .bkhcm1) == "} ~")
    #expect(EncodedText.decoded(Array("}ANG".utf8), as: .bkhcm1) == "ĐANG")
  }
}
