import Chronology
import TestSupport
import Testing
import VietnameseText

@Suite("Days and months in figures at the limits of their grammar")
struct CalendarEdgeTests {
  @Test(
    "Days in figures, one mark between all parts",
    arguments: [
      ("1/1/2021", ["2021-01-01"]), ("31-12-2021", ["2021-12-31"]), ("5.6.2021", ["2021-06-05"]),
      ("29/2/2020", ["2020-02-29"]), ("29/2/2021", []), ("32/1/2021", []), ("5/13/2021", []),
      ("0/5/2021", []), ("5/6/21", ["2021-06-05"]), ("5-6-50", ["1950-06-05"]),
      ("5-6-49", ["2049-06-05"]), ("5.6.21", []), ("5/6/1899", []),
      ("2021-06-05", ["2021-06-05"]), ("2021/6/5", ["2021-06-05"]), ("2021-06/05", []),
      ("5.6.2021.7", []), ("1/5/6/2021", []),
    ] as [(String, [String])])
  func figures(text: String, labels: [String]) {
    #expect(Readings.labels("Xã họp \(text) nhé") == labels)
  }

  @Test(
    "Months in figures stand alone, with no issue, case or unit about them",
    arguments: [
      ("12/2021", ["2021-12"]), ("04-2021", ["2021-04"]), ("02.2021", ["2021-02"]), ("2.2021", []),
      ("13/2021", []), ("số 5/2021", []), ("5/2021-HS", []), ("5/2021-hs", ["2021-05"]),
      ("5 /2021", []), ("5/ 2021", []), ("04-2021-15", []), ("5/2021 hộ", []), ("h5/2021", []),
    ] as [(String, [String])])
  func months(text: String, labels: [String]) {
    #expect(Readings.labels("Xã họp \(text) nhé") == labels)
  }

  @Test(
    "Spans of days and months, their first end with as much as is written",
    arguments: [
      ("từ 1/9 đến 30/9/2021", "2021-09-01/2021-09-30"),
      ("ngày 10-15/5/2021", "2021-05-10/2021-05-15"),
      ("27-28/02/2021", "2021-02-27/2021-02-28"),
      ("10 đến 15 tháng 5 năm 2021", "2021-05-10/2021-05-15"),
      ("từ ngày 1/9 đến 24 giờ ngày 3/9/2021", "2021-09-01/2021-09-03"),
      ("từ ngày 1/9 đến chiều 3/9/2021", "2021-09-01/2021-09-03"),
      ("từ thứ hai, ngày 6/9 đến thứ tư, ngày 8/9/2021", "2021-09-06/2021-09-08"),
      ("từ 20/12/2021 đến 5/1/2022", "2021-12-20/2022-01-05"),
      ("từ 20/12 đến 5/1/2022", "2021-12-20/2022-01-05"),
      ("từ tháng 10 đến tháng 2/2022", "2021-10/2022-02"),
      ("tháng 1 – tháng 4 năm 2021", "2021-01/2021-04"),
      ("từ 02/2021 đến tháng 11/2022", "2021-02/2022-11"),
    ])
  func spans(text: String, label: String) {
    #expect(Readings.labels("Xã họp \(text) nhé") == [label])
  }

  @Test(
    "Quarters in words, in figures, in letters",
    arguments: [
      ("quý một năm 2021", ["2021-Q1"]), ("quý tư năm 2021", ["2021-Q4"]),
      ("quý 04/2021", ["2021-Q4"]),
      ("quý IV-2021", ["2021-Q4"]), ("Q3/2021", ["2021-Q3"]), ("Q3 2021", ["2021-Q3"]), ("Q3", []),
      ("quý 5/2021", []),
      ("quý cuối năm 2021", ["2021-Q4"]),
      ("quí II/2021", ["2021-Q2"]),
    ] as [(String, [String])])
  func quarters(text: String, labels: [String]) {
    #expect(Readings.labels("Xã họp \(text) nhé") == labels)
  }

  @Test("A quarter that no year has is no month either")
  func impossibleQuarter() {
    #expect(Readings.labels("Xã họp quý 5/2021 nhé").isEmpty)
    #expect(Readings.labels("Xã họp Q5/2021 nhé").isEmpty)
  }

  @Test(
    "Months one to N, the last N, and N quarters",
    arguments: [
      ("12 tháng năm 2021", "2021"), ("11 tháng đầu năm 2021", "2021-01/2021-11"),
      ("2 quý đầu năm 2021", "2021-H1"), ("5 tháng cuối năm 2021", "2021-08/2021-12"),
      ("1 tháng đầu năm 2021", "2021-01"), ("chín tháng năm 2021", "2021-01/2021-09"),
      ("6T/2021", "2021-H1"), ("9T 2021", "2021-01/2021-09"),
    ])
  func monthCounts(text: String, label: String) {
    let labels = Readings.labels("Xã họp \(text) nhé")
    #expect(labels == [label])
  }

  @Test("More months than a year has are no part of one")
  func tooManyMonths() {
    #expect(Readings.labels("Xã họp 13 tháng đầu năm 2021").contains("2021-Q1") == false)
    #expect(Readings.labels("Xã họp 5 quý đầu năm 2021").contains("2021") == false)
    #expect(Readings.labels("Xã họp sáu tháng một lần").isEmpty)
  }

  @Test("Bare days before a day are a list only behind ngày or a bracket")
  func listsOfDays() {
    #expect(Readings.labels("3, 5 và 9/4/2024 họp") == ["2024-04-09"])
    #expect(Readings.labels("có 3, 5 và 9/4/2024 họp") == ["2024-04-09"])
    #expect(Readings.labels("(3 và 9/4/2024) họp") == ["2024-04-03", "2024-04-09"])
    #expect(Readings.labels("ngày 9, 5 và 7/4/2024 họp") == ["2024-04-07"])
    #expect(Readings.labels("tuần đầu tháng 13/2021 họp").isEmpty)
  }

  @Test(
    "Whether a figure is as of a time",
    arguments: [
      ("Tính đến tháng 6/2021 có", true), ("Đến hết năm 2021 có", true),
      ("Trong tháng 6/2021 có", false),
      ("Tại thời điểm 5/6/2021 có", true), ("Hết quý I/2021 có", true), ("tháng 6/2021 có", false),
      ("Cho đến năm 2021 có", true),
    ])
  func asOf(text: String, isAsOf: Bool) {
    #expect(Readings.times(text).map(\.isAsOf) == [isAsOf])
  }

  @Test(
    "Bare years behind a cue, in brackets, in lists; no counts",
    arguments: [
      ("trong 2021 nhé", ["2021"]), ("trong 2021 hộ", []), ("trong 2021 đồng", []),
      ("(2021)", ["2021"]),
      ("PAPI 2021, 2022 xã", ["2021", "2022"]), ("PAPI 1989 nhé", []), ("PAPI 2061 nhé", []),
      ("PAPI 2021.5 nhé", []), ("có 2021 nhé", []), ("năm 99 nhé", ["1999"]), ("năm 49 nhé", []),
      ("năm 938 nhé", ["0938"]), ("2021: họp", ["2021"]), ("có 2021: họp", []),
      ("năm 1000 xã", ["1000"]), ("năm 938 xã", []),
    ] as [(String, [String])])
  func bareYears(text: String, labels: [String]) { #expect(Readings.labels(text) == labels) }
}
