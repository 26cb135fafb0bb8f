import Testing

@Suite("A case that fails is cut down before it is printed")
struct PropertyTests {
  @Test("Numbers to the least", arguments: 1...5)
  func numbers(seed: UInt64) {
    let found = counterexample(seed: seed, { $0.number(0...100_000) }) { $0 < 700 ? nil : "much" }
    #expect(found?.small == 700)
    #expect(found?.fault == "much")
  }

  @Test("Texts to what matters", arguments: 1...5)
  func texts(seed: UInt64) {
    let found = counterexample(seed: seed, Reports.text) { $0.contains("quý II") ? "in it" : nil }
    #expect(found?.small == "quý II ")
  }

  @Test func nothingWhereNothingFails() {
    let found = counterexample(seed: 1, { $0.number(0...9) }) { $0 < 10 ? nil : "much" }
    #expect(found == nil)
  }

  @Test func choicesAreMadeAgain() {
    var first = Choices(seed: 8)
    let text = Reports.text(&first)
    var again = Choices(again: first.made)
    #expect(Reports.text(&again) == text)
    #expect(again.made == first.made)
  }
}
