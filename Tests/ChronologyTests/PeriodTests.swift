import Chronology
import TestSupport
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    "2023", "2022-H1", "2022-Q3", "2022-07", "2022-07-20", "2017-01/2017-04", "2022/2025",
    "2022-01/2022-09", "2021-07-21/2021-08-20",
  ])
  func labelsRoundTrip(label: String) {
    #expect(Period(label: label)?.label == label)
  }

  @Test(arguments: [
    "", "22", "2022-H3", "2022-Q5", "2022-13", "2022-02-30", "2022/2021", "2022/2022-07", "a/b/c",
  ])
  func refusesWhatIsNoPeriod(label: String) {
    #expect(Period(label: label) == nil)
  }

  @Test func spansOfWholeUnitsAreThoseUnits() {
    #expect(Period(label: "2022-01/2022-06")?.label == "2022-H1")
    #expect(Period(label: "2022-07/2022-12")?.label == "2022-H2")
    #expect(Period(label: "2022-04/2022-06")?.label == "2022-Q2")
    #expect(Period(label: "2022-01/2022-12")?.label == "2022")
    #expect(Period(label: "2022-03/2022-03")?.label == "2022-03")
  }

  @Test func knowsItsDays() {
    #expect(period("2022-H1").firstDay == day("2022-01-01"))
    #expect(period("2022-H1").lastDay == day("2022-06-30"))
    #expect(period("2017-01/2017-04").lastDay == day("2017-04-30"))
    #expect(period("2022").contains(period("2022-Q3")))
    #expect(!period("2022-H1").contains(period("2022-Q3")))
  }

  @Test func samePeriodLastYear() {
    #expect(period("2022-H1").shifted(byYears: -1) == period("2021-H1"))
    #expect(period("2024-02-29").shifted(byYears: -1) == period("2023-02-28"))
    #expect(period("2017-01/2017-04").shifted(byYears: -1) == period("2016-01/2016-04"))
  }

  @Test func officialWindows() {
    let half = ReportingWindow(for: period("2022-H1"))
    #expect(half?.firstDay == day("2021-12-15"))
    #expect(half?.lastDay == day("2022-06-14"))
    let third = ReportingWindow(for: period("2022-Q3"))
    #expect(third?.firstDay == day("2022-06-15"))
    #expect(third?.lastDay == day("2022-09-14"))
    #expect(ReportingWindow(for: period("2022-07-20")) == nil)
  }
}
