import Chronology
import TestSupport
import Testing
import VietnameseText

@Suite("Times that lean on the article's day")
struct ResolverEdgeTests {
  /// A Wednesday.
  private func labels(_ text: String, on reference: String = "2022-07-20") -> [String] {
    Readings.resolved(text, on: day(reference)).map(\.period.label)
  }

  @Test(
    "Years counted from the article's",
    arguments: [
      ("tháng 6 năm kia", "2020-06"), ("năm kia", "2020"), ("tháng 6 năm ngoái", "2021-06"),
      ("ngày 6 tháng 12 năm ngoái", "2021-12-06"),
      ("ngày 6/12 năm ngoái", "2021-12-06"), ("quý I năm sau", "2023-Q1"),
      ("quý I năm nay", "2022-Q1"),
      ("quý I năm tới", "2023-Q1"), ("năm trước", "2021"), ("năm sau", "2023"), ("năm qua", "2022"),
      ("năm liền trước", "2021"), ("từ 1/2 đến 5/3 năm ngoái", "2021-02-01/2021-03-05"),
    ])
  func yearShifts(text: String, label: String) { #expect(labels("Vào \(text) ấy") == [label]) }

  @Test("A day needs no word before it where the year behind it is last year")
  func dayWithoutItsWord() {
    #expect(labels("Xã họp 6 tháng 12 năm ngoái") == ["2021-12-06"])
  }

  @Test(
    "A unit that was last is none before a clause",
    arguments: [
      "tuần trước khi họp", "tháng trước khi họp", "ba ngày trước khi họp", "quý trước khi họp",
    ])
  func clauses(text: String) { #expect(labels("Xã làm \(text)").isEmpty) }

  @Test(
    "Units before and behind the article's",
    arguments: [
      ("tuần trước", "2022-07-11/2022-07-17"), ("tuần này", "2022-07-18/2022-07-24"),
      ("tháng trước", "2022-06"), ("quý trước", "2022-Q2"), ("tháng sau", "2022-08"),
      ("hôm kia", "2022-07-18"), ("ngày mai", "2022-07-21"), ("ba ngày trước", "2022-07-17"),
      ("10 ngày nữa", "2022-07-30"), ("3 ngày qua", "2022-07-17/2022-07-19"),
      ("3 ngày tới", "2022-07-21/2022-07-23"), ("2 tháng qua", "2022-05-20/2022-07-20"),
      ("ngày 15 tháng trước", "2022-06-15"), ("ngày 15 tháng này", "2022-07-15"),
      ("2 tuần qua", "2022-07-06/2022-07-19"), ("2 tuần tới", "2022-07-21/2022-08-03"),
      ("2 quý qua", "2022-01-20/2022-07-20"), ("hiện nay", "2022-07-20"),
    ])
  func units(text: String, label: String) { #expect(labels("Xã làm \(text) ấy") == [label]) }

  @Test("From the beginning of the year, of this one or of another")
  func fromTheBeginning() {
    #expect(labels("Tính từ đầu năm, xã làm tốt") == ["2022-01-01/2022-07-20"])
    #expect(labels("từ đầu năm đến nay") == ["2022-01-01/2022-07-20"])
    #expect(labels("Tính từ đầu năm 2021, xã làm tốt") == ["2021-Q1"])
    #expect(labels("Tính từ đầu năm ngoái, xã làm tốt") == ["2021-Q1"])
  }

  @Test(
    "Both ends of a span of any two times lie inside",
    arguments: [
      ("từ quý III/2021 đến hết quý I/2022", "2021-Q3/2022-Q1"),
      ("từ quý I đến quý II/2022", "2022-Q1/2022-Q2"),
      ("từ năm 2020 đến nay", "2020-01-01/2022-07-20"),
      ("từ tháng 3/2022 đến nay", "2022-03-01/2022-07-20"),
      ("từ tháng 2 đến quý II/2022", "2022-02/2022-06"),
      ("từ năm 2020 đến tháng 3/2022", "2020-01/2022-03"),
      ("từ quý I đến nay", "2022-01-01/2022-07-20"), ("từ 1/9 đến 5/9", "2022-09-01/2022-09-05"),
      ("từ ngày 1 tháng 9 đến 5 tháng 9", "2022-09-01/2022-09-05"),
    ])
  func spans(text: String, label: String) { #expect(labels("Xã làm \(text) ấy") == [label]) }

  @Test(
    "Words before and behind a time say on which side of the article's day it lies",
    arguments: [
      ("tháng 6 tới", "2023-06"), ("tháng 9 vừa qua", "2021-09"), ("ngày 5/3 tới", "2023-03-05"),
      ("ngày 5/9 vừa qua", "2021-09-05"), ("tháng 6", "2022-06"), ("ngày 5/9", "2022-09-05"),
    ])
  func sides(text: String, label: String) { #expect(labels("Xã họp \(text) ấy") == [label]) }

  @Test("What is to be done lies ahead, within eight words and no mark between")
  func ahead() {
    #expect(labels("Xã phải xong trong tháng 3") == ["2023-03"])
    #expect(labels("Xã sẽ họp với tất cả bà con thôn tháng 3") == ["2023-03"])
    #expect(labels("Xã sẽ họp với tất cả bà con các thôn tháng 3") == ["2022-03"])
    #expect(labels("Xã sẽ họp, như tháng 3") == ["2022-03"])
    #expect(labels("Xã sẽ họp; tháng 3 xong") == ["2022-03"])
    #expect(labels("Xã sẽ họp như tháng 3/2021") == ["2021-03"])
  }

  @Test("Weekdays by their week, by a side and by the part of the day")
  func weekdays() {
    #expect(labels("thứ hai tuần sau họp") == ["2022-07-25"])
    #expect(labels("chủ nhật tuần trước họp") == ["2022-07-17"])
    #expect(labels("thứ sáu tới họp") == ["2022-07-22"])
    #expect(labels("thứ sáu vừa qua họp") == ["2022-07-15"])
    #expect(labels("thứ tư tới họp") == ["2022-07-27"])
    #expect(labels("thứ tư vừa qua họp") == ["2022-07-13"])
    #expect(labels("Sáng thứ hai, xã họp") == ["2022-07-18"])
    #expect(labels("Sáng thứ bảy, xã họp") == ["2022-07-23"])
    #expect(labels("Xã đứng thứ hai, xã họp").isEmpty)
    #expect(labels("Xã họp sáng thứ hai,") == ["2022-07-18"])
    #expect(labels("Xã họp sáng thứ hai") == ["2022-07-18"])
    #expect(labels("Xã họp sáng thứ hai (") == ["2022-07-18"])
  }

  @Test("The period a year before, and the months behind it")
  func leaning() {
    #expect(labels("Quý I/2022 tăng so với cùng kỳ") == ["2022-Q1", "2021-Q1"])
    #expect(labels("Quý I/2022 tăng so với cùng kỳ năm 2019") == ["2022-Q1", "2019-Q1"])
    #expect(labels("Hết quý I/2022, 3 tháng tiếp theo họp") == ["2022-Q1", "2022-Q2"])
    #expect(labels("Năm 2018 mất mùa, một năm sau được mùa") == ["2018", "2019"])
    #expect(labels("Năm 2018 được mùa hơn năm trước đó") == ["2018", "2017"])
  }

  @Test("In January and February what has not come yet is of last year")
  func turnOfTheYear() {
    #expect(labels("Xã làm xong quý IV", on: "2022-02-10") == ["2021-Q4"])
    #expect(labels("Xã làm xong quý IV", on: "2022-03-10") == ["2022-Q4"])
    #expect(labels("Xã làm xong quý I", on: "2022-02-10") == ["2022-Q1"])
    #expect(labels("Xã làm xong tháng 3", on: "2022-02-10") == ["2022-03"])
  }

  @Test("Where the year came from, and what is doubtful for it")
  func bases() {
    func bases(_ text: String) -> [ResolvedTime.Basis] {
      Readings.resolved(text, on: day("2022-07-20")).map(\.basis)
    }
    #expect(bases("tháng 3/2021") == [.stated])
    #expect(bases("tháng 3") == [.reference])
    #expect(bases("Năm 2021, riêng bà con xã ta trong tháng 3 làm tốt") == [.stated, .context])
    let far = Readings.resolved(
      "Năm 2019, riêng bà con xã ta tháng 3 làm tốt", on: day("2022-07-20"))
    #expect(far.map(\.isDoubtful) == [false, true])
    #expect(Readings.resolved("tháng 3", on: nil).isEmpty)
    #expect(Readings.resolved("đầu năm 2021", on: nil).map(\.isFuzzy) == [true])
    #expect(Readings.resolved("quý I/2021", on: nil).map(\.isFuzzy) == [false])
  }
}
