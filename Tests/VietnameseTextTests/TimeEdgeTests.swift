import Chronology
import TestSupport
import Testing
import VietnameseText

@Suite("Times at the limits of their grammar")
struct TimeEdgeTests {
  private func words(_ text: String) -> [String] {
    let tokens = Tokenizer.tokens(of: text)
    return Readings.times(text).map { mention in
      mention.tokens.map { String(decoding: Array(text.utf8)[tokens[$0].range], as: UTF8.self) }
        .joined(separator: " ")
    }
  }

  @Test(
    "A text may end in the word that begins a time",
    arguments: [
      "chia theo giai đoạn", "làm hết nhiệm kỳ", "qua thời kỳ", "vào ngày", "trong tháng", "cả quý",
      "theo năm", "kể từ", "cho đến", "vào đầu", "cuối", "những năm", "thập niên", "thế kỷ",
      "vào thứ",
      "giai đoạn từ", "giai đoạn 2016", "giai đoạn 2016 -", "tuần đầu của", "tuần đầu của tháng",
      "đợt",
      "năm học", "từ đầu", "6 tháng", "nửa", "hai",
    ])
  func cutOff(text: String) { #expect(Readings.labels(text).isEmpty) }

  @Test(
    "Two years and a dash stand by themselves or behind a word for a stage",
    arguments: [
      ("kết quả 2016–2021 khá", ["2016/2021"]), ("kết quả 2016 - 2021 khá", ["2016/2021"]),
      ("giai đoạn 2016-2021 khá", ["2016/2021"]), ("giai đoạn 2016-2021 xã", ["2016/2021"]),
      ("từ năm 2016 đến năm 2021 xã", ["2016/2021"]), ("mã 2016-2020-15 khá", []),
      ("mã X/2016-2020 khá", []), ("có 2016-2020 hộ", []), ("có 2021-2016 khá", []),
      ("thời kỳ 1945-1975 khá", ["1945/1975"]), ("thời kỳ 1945-1996 khá", []),
      ("thời kỳ 1802-1945 khá", ["1802/1945"]),
    ])
  func stages(text: String, labels: [String]) { #expect(Readings.labels(text) == labels) }

  @Test(
    "A time takes all of its words and no other",
    arguments: [
      ("vào thập niên 1990 ấy", "thập niên 1990"), ("vào thế kỷ XX ấy", "thế kỷ XX"),
      ("vào những năm 1980 ấy", "những năm 1980"),
      ("dịp ngày Quốc khánh năm 2021 ấy", "ngày Quốc khánh năm 2021"),
      ("vào ngày lễ Giáng sinh ấy", "ngày lễ Giáng sinh"), ("vào tháng 8 tới ấy", "tháng 8 tới"),
      ("vào quý II vừa qua ấy", "quý II vừa qua"),
      ("vào năm học 2021-2022 ấy", "năm học 2021 - 2022"),
      ("vào tuần đầu của tháng 9 năm 2021 ấy", "tuần đầu của tháng 9 năm 2021"),
      ("tính từ đầu năm ấy", "từ đầu năm"), ("vào đợt 2/2021 ấy", "đợt 2 / 2021"),
      ("vào những tháng cuối năm 2021 ấy", "những tháng cuối năm 2021"),
      ("từ tháng 2 đến hết tháng 5/2021 ấy", "tháng 2 đến hết tháng 5 / 2021"),
      ("từ năm 2021 đến nay ấy", "năm 2021 đến nay"), ("vào 5 năm qua ấy", "5 năm qua"),
    ])
  func extents(text: String, mention: String) { #expect(words(text) == [mention]) }

  @Test(
    "Years in words",
    arguments: [
      ("năm hai không linh chín", "2009"), ("năm hai nghìn không trăm mười chín", "2019"),
      ("năm hai không hai mốt", "2021"), ("năm một chín bảy lăm", "1975"),
      ("năm hai không mười hai", "2012"), ("năm một chín bốn mươi lăm", "1945"),
      ("năm hai nghìn", "2000"),
    ])
  func spelledYears(text: String, label: String) {
    #expect(Readings.labels("Vào \(text) ấy") == [label])
  }

  @Test(
    "Half a year, parts of a year and of a month, occasions, holidays",
    arguments: [
      ("những tháng cuối năm 2021", "2021-H2"), ("các tháng đầu năm 2021", "2021-H1"),
      ("6 tháng đầu năm/2021", "2021-H1"), ("nửa cuối năm 2021", "2021-H2"),
      ("đầu năm 2021", "2021-Q1"), ("cuối năm 2021", "2021-Q4"),
      ("đầu tháng 4/2021", "2021-04-01/2021-04-10"),
      ("giữa tháng 4/2021", "2021-04-11/2021-04-20"), ("ngày Quốc khánh năm 2021", "2021-09-02"),
      ("ngày Nhà giáo Việt Nam 2021", "2021-11-20"),
      ("tuần thứ hai của tháng 9 năm 2021", "2021-09-13/2021-09-19"),
      ("tuần đầu tháng 2/2021", "2021-02-01/2021-02-07"), ("02.2021", "2021-02"),
      ("tháng 3-2021", "2021-03"),
      ("năm học 2021-2022", "2021-09/2022-05"), ("thập kỷ 1990", "1990/1999"),
    ])
  func parts(text: String, label: String) { #expect(Readings.labels("Vào \(text) ấy") == [label]) }

  @Test("A time three words before a dated one shares its year, a farther one does not")
  func sharedYears() {
    #expect(Readings.labels("tháng 3 và cả vụ tháng 5/2021") == ["2021-03", "2021-05"])
    #expect(Readings.labels("tháng 3 và cả vụ lúa tháng 5/2021") == ["?", "2021-05"])
    #expect(Readings.labels("tháng 3; và tháng 5/2021") == ["?", "2021-05"])
    #expect(Readings.labels("tháng 3 so với tháng 5/2021") == ["?", "2021-05"])
    #expect(Readings.labels("quý I, quý II và quý III/2021") == ["2021-Q1", "2021-Q2", "2021-Q3"])
  }

  @Test(
    "A weekday whose date follows is left to the date",
    arguments: [
      "sáng thứ năm, ngày 8/9/2022 ấy", "sáng thứ năm (8/9/2022)", "sáng thứ 5 ngày 8/9/2022",
    ])
  func datedWeekdays(text: String) { #expect(Readings.labels(text) == ["2022-09-08"]) }

  @Test(
    "What comes every year, and what is counted by the moon, is no time",
    arguments: [
      "31/12/2021 hằng năm", "tháng 6 hàng năm", "ngày 10/3/2021 âm lịch", "quý I mỗi năm",
    ])
  func recurring(text: String) { #expect(Readings.labels("Vào \(text) ấy").isEmpty) }
}
