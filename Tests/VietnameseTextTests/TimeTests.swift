import Chronology
import Testing
import VietnameseText

@Suite struct TimeTests {
  private func times(_ text: String) -> [TimeMention] {
    let tokens = Tokenizer.tokens(of: text)
    return TimeScanner.times(in: tokens, range: 0..<tokens.count)
  }

  @Test(arguments: [
    ("6 tháng đầu năm 2022", "2022-H1"), ("4 tháng đầu năm 2017", "2017-01/2017-04"),
    ("8 tháng cuối năm 2017", "2017-05/2017-12"), ("9 tháng năm 2022", "2022-01/2022-09"),
    ("quý I/2017", "2017-Q1"), ("quý III năm 2018", "2018-Q3"), ("tháng 7/2022", "2022-07"),
    ("ngày 06-12-2022", "2022-12-06"), ("ngày 15 tháng 5 năm 2017", "2017-05-15"),
    ("giai đoạn 2022 - 2025", "2022/2025"), ("nhiệm kỳ 2015-2020", "2015/2020"),
    ("từ năm 2016 đến năm 2019", "2016/2019"), ("năm 2023", "2023"), ("đợt 1/2017", "2017"),
    ("những tháng đầu năm 2022", "2022-H1"), ("sáu tháng cuối năm 2024", "2024-H2"),
    ("từ 1/12/2019 đến 29/2/2020", "2019-12-01/2020-02-29"), ("nửa đầu năm 2023", "2023-H1"),
  ])
  func readsPeriods(text: String, label: String) {
    #expect(times(text).map { $0.period(inYear: nil)?.label } == [label])
  }

  @Test func missingYearsComeFromOutside() {
    #expect(times("Sáng 20/7, UBND tỉnh").first?.period(inYear: 2022)?.label == "2022-07-20")
    #expect(times("trong quý II").first?.period(inYear: nil) == nil)
  }

  @Test func aYearBehindAListBelongsToAll() {
    #expect(
      times("quý I và quý II/2017").map { $0.period(inYear: nil)?.label } == ["2017-Q1", "2017-Q2"])
  }

  @Test func rolesTellComparisonAndDeadline() {
    #expect(times("tăng 12 bậc so với năm 2022").map(\.role) == [.comparison])
    #expect(times("phấn đấu đến năm 2030").map(\.role) == [.due])
    #expect(times("so với cùng kỳ năm 2021").map(\.role) == [.comparison])
  }

  @Test(arguments: ["31/4/2022", "ngày 30/2", "ISO 9001:2008", "43/63", "1.646", "01/63"])
  func whatIsNoDateStaysAlone(text: String) {
    #expect(times(text).isEmpty)
  }

  @Test(
    "Forms of administrative prose",
    arguments: [
      ("9 tháng/2021", "2021-01/2021-09"), ("9T.2021", "2021-01/2021-09"),
      ("3 quý đầu năm 2021", "2021-01/2021-09"), ("quý đầu năm 2021", "2021-Q1"),
      ("quý cuối năm 2021", "2021-Q4"), ("giữa năm 2021", "2021-05/2021-08"),
      ("cuối tháng 2 năm 2024", "2024-02-21/2024-02-29"), ("những năm 1980", "1980/1989"),
      ("thế kỷ 20", "1901/2000"), ("kế hoạch 5 năm 2021-2025", "2021/2025"),
      ("năm học 2021 - 2022", "2021-09/2022-05"), ("lần 2/2021", "2021"),
      ("ngày 29/2/2024", "2024-02-29"), ("2021/08/03", "2021-08-03"),
      ("mùng 2 tháng 9 năm 1945", "1945-09-02"), ("tháng Mười hai năm 2021", "2021-12"),
    ])
  func readsAdministrativeForms(text: String, label: String) {
    #expect(times(text).map { $0.period(inYear: nil)?.label } == [label])
  }

  @Test func longestFormWins() {
    #expect(times("4 tháng đầu năm 2021 của tỉnh").count == 1)
    #expect(times("giai đoạn 2021 - 2025, định hướng đến năm 2030").map(\.role) == [.main, .due])
  }

  @Test(arguments: [
    "giai đoạn 2", "khóa XVI", "thứ hai", "24/7", "50/50", "hàng tháng", "3/5 chỉ tiêu",
    "mùng 3 Tết",
    "rằm tháng Giêng", "6 tháng", "5 năm", "thời gian tới", "tối đa", "qua đó", "30/2/2021",
  ])
  func vagueOrOtherIsNoDate(text: String) { #expect(times(text).isEmpty) }
}
