import Chronology
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: ["0", "55.56", "-7", "417021000000000", "0.05", "-0.5", "86.471"])
  func printsWhatItReads(text: String) {
    #expect(ExactDecimal(text)?.description == text)
  }

  @Test(arguments: ["", ".", "1,5", "1e3", "12a", "99999999999999999999", "--1"])
  func refusesWhatIsNoNumber(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func equalValuesAreEqual() {
    #expect(ExactDecimal("2.50") == ExactDecimal("2.5"))
    #expect(ExactDecimal("2.50")?.hashValue == ExactDecimal("2.5")?.hashValue)
  }

  @Test func comparesAcrossScales() throws {
    #expect(try #require(ExactDecimal("2.5")) < #require(ExactDecimal("2.51")))
    #expect(try #require(ExactDecimal("-3")) < #require(ExactDecimal("-2.9")))
  }

  @Test func calculatesExactly() throws {
    let value = try #require(ExactDecimal("86.14"))
    let change = try #require(ExactDecimal("4.79"))
    #expect(value.subtracting(change)?.description == "81.35")
    #expect(
      ExactDecimal(417_021).multiplied(by: ExactDecimal(1_000_000_000))?.description
        == "417021000000000")
    #expect(ExactDecimal(Int.max).multiplied(by: ExactDecimal(10)) == nil)
    #expect(ExactDecimal(31).divided(by: ExactDecimal(56), digits: 4)?.description == "0.5536")
    #expect(ExactDecimal(1).divided(by: .zero, digits: 2) == nil)
  }
}
