import Chronology
import Pipeline
import TestSupport
import Testing

@Suite("Freshness")
struct FreshnessTests {
  private func stale(_ newest: String?) -> [FreshnessCheck.Stale] {
    let plan = SourcePlan(
      name: "a", path: "in", freshness: Freshness(warnDays: 3, errorDays: 14))
    return FreshnessCheck.stale(
      [plan], newest: newest.map { ["a": day($0)] } ?? [:], on: day("2022-07-20"))
  }

  @Test("Fresh, a warning, an error, nothing at all")
  func ages() {
    #expect(stale("2022-07-17") == [])
    #expect(
      stale("2022-07-16").map(\.message) == [
        "source \"a\": the newest article is of 2022-07-16, 4 days old, more than 3; fetch newer ones"
      ])
    #expect(stale("2022-07-16").map(\.isError) == [false])
    #expect(stale("2022-07-05").map(\.isError) == [true])
    #expect(
      stale(nil).map(\.message) == ["source \"a\" has no article with a date; check its path"])
  }
}
