import Chronology
import TestSupport
import Testing

@Suite struct DayTests {
  @Test(arguments: ["2022-07-20", "2024-02-29", "0001-01-01", "9999-12-31"])
  func readsAndPrints(iso: String) {
    #expect(Day(iso)?.description == iso)
  }

  @Test(arguments: [
    "2023-02-29", "2022-04-31", "2022-7-20", "20-07-2022", "2022-13-01", "", "0000-01-01",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func countsDaysBothWays() {
    #expect(day("1970-01-01").dayNumber == 0)
    #expect(day("2000-03-01").dayNumber == 11_017)
    for number in stride(from: -719_162, through: 2_932_896, by: 997) {
      #expect(Day(dayNumber: number)?.dayNumber == number)
    }
  }

  @Test func addsDaysOverMonthsAndYears() {
    #expect(day("2021-12-31").adding(days: 1) == day("2022-01-01"))
    #expect(day("2024-03-01").adding(days: -1) == day("2024-02-29"))
  }
}
