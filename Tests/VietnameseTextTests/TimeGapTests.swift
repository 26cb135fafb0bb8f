import Chronology
import TestSupport
import Testing
import VietnameseText

@Suite("Forms of times at the edge of the grammar")
struct TimeGapTests {
  @Test(
    "A comma before the year does not part it",
    arguments: [("tháng 8, năm 2021", "2021-08"), ("quý III, năm 2021", "2021-Q3")])
  func commaBeforeTheYear(text: String, label: String) {
    #expect(Readings.labels("Kết quả \(text) khá tốt.") == [label])
  }

  @Test("The year 2000 in two digits")
  func yearZero() {
    #expect(Readings.labels("ngày 14/08/00") == ["2000-08-14"])
  }

  @Test("Months with a capital T grown to the year")
  func shortMonths() {
    #expect(Readings.labels("Số liệu 9T2021 của xã") == ["2021-01/2021-09"])
  }

  @Test("Two days in a dash before the word tháng are a span, not day and month")
  func daysInADash() {
    #expect(Readings.labels("ngày 14-16 tháng 8 năm 2021") == ["2021-08-14/2021-08-16"])
    #expect(Readings.labels("ngày 4-6 tháng 8 năm 2021") == ["2021-08-04/2021-08-06"])
  }

  @Test("Hết may stand before the last month of a span")
  func spanToTheEnd() {
    #expect(Readings.labels("từ tháng 2 đến hết tháng 8 năm 2021") == ["2021-02/2021-08"])
  }

  @Test(
    "Every member of a list has the year behind it",
    arguments: [
      ("quý I, II và III năm 2021", ["2021-Q1", "2021-Q2", "2021-Q3"]),
      ("tháng 7, 8, 9 năm 2021", ["2021-07", "2021-08", "2021-09"]),
      ("tháng 8 và 9 năm 2021", ["2021-08", "2021-09"]),
      ("ngày 14, 15 và 17/8/2021", ["2021-08-14", "2021-08-15", "2021-08-17"]),
    ])
  func lists(text: String, labels: [String]) {
    #expect(Readings.labels("Kỳ \(text) đạt khá.") == labels)
  }

  @Test("The first of a long list is not given the reference's year")
  func firstOfALongList() {
    let found = Readings.resolved("quý I, II và III năm 2020", on: day("2022-07-20"))
    #expect(found.first?.period.firstDay.year == 2020)
  }

  @Test("The second year of a stage may be short")
  func shortStage() {
    #expect(Readings.labels("giai đoạn 2021-25") == ["2021/2025"])
  }

  @Test("An issue of a journal is of its year")
  func issues() {
    withKnownIssue("số is no occasion") {
      #expect(Readings.labels("Tạp chí số 4/2021 đăng bài này.") == ["2021"])
    }
  }

  @Test("The date in brackets behind a weekday in figures")
  func datedWeekday() {
    withKnownIssue("only a word may stand before the bracket") {
      let found = Readings.resolved("Thứ 3 (19/7), sở họp.", on: day("2022-07-20"))
      #expect(found.map(\.period.label) == ["2022-07-19"])
    }
  }

  @Test(
    "The moon's calendar is left alone",
    arguments: ["ngày 12/3 âm lịch", "mùng 6 tháng 5 âm lịch", "ngày 14 tháng 7 (âm lịch)"])
  func moon(text: String) {
    #expect(Readings.resolved("Lễ mở \(text).", on: day("2022-07-20")).isEmpty)
  }

  @Test("A holiday's own day")
  func holidays() {
    let found = Readings.resolved("Dịp Quốc khánh 2/9, xã treo cờ.", on: day("2022-09-20"))
    withKnownIssue("a holiday's name is no cue for its day") {
      #expect(found.map(\.period.label) == ["2022-09-02"])
    }
  }
}
