import Chronology
import Pipeline
import TestSupport
import Testing

@Suite("The clock")
struct ClockTests {
  @Test(
    "Days begin at midnight in Vietnam",
    arguments: [
      (1_782_838_799, "2026-06-30"), (1_782_838_800, "2026-07-01"), (0, "1970-01-01"),
      (-25_201, "1969-12-31"),
    ])
  func days(seconds: Int, iso: String) {
    #expect(Clock.day(ofSeconds: seconds) == day(iso))
  }
}
