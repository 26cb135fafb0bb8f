import Chronology
import TestSupport
import Testing

@testable import Reporting

@Suite struct LanguageTests {
  @Test(arguments: [
    ("4590", "4.590", "4,590"), ("55.56", "55,56", "55.56"), ("-44.44", "−44,44", "−44.44"),
    ("417021000000000", "417.021.000.000.000", "417,021,000,000,000"), ("0", "0", "0"),
    ("0.7123", "0,7123", "0.7123"), ("999", "999", "999"), ("-1000", "−1.000", "−1,000"),
  ])
  func numbers(input: String, vietnamese: String, english: String) throws {
    let value = try #require(ExactDecimal(input))
    #expect(NumberStyle.vietnamese.text(value) == vietnamese)
    #expect(NumberStyle.english.text(value) == english)
  }

  @Test func signs() {
    #expect(NumberStyle.vietnamese.text(ExactDecimal(12), isSigned: true) == "+12")
    #expect(NumberStyle.vietnamese.text(ExactDecimal(-12), isSigned: true) == "−12")
    #expect(NumberStyle.vietnamese.text(.zero, isSigned: true) == "0")
  }

  /// A bar stands for the blank at which no line breaks.
  @Test(arguments: [
    ("417021000000000", "VND", "417.021|tỷ|đồng"), ("1500000000", "VND", "1,5|tỷ|đồng"),
    ("2500000", "VND", "2,5|triệu|đồng"), ("999999", "VND", "999.999|đồng"),
    ("-3000000000", "USD", "−3|tỷ|USD"), ("55.56", "percent", "55,56%"),
    ("31", "tasks", "31|nhiệm vụ"), ("12", "places", "12|bậc"), ("7", "count", "7"),
    ("2.5", "percentage_points", "2,5|điểm|%"), ("83.25", "points", "83,25|điểm"),
    ("3", "thing_of_a_user", "3|thing_of_a_user"),
  ])
  func quantities(input: String, unit: String, expected: String) throws {
    let wording = Wording(.vietnamese, catalog: try Make.catalog())
    let value = try #require(ExactDecimal(input))
    #expect(wording.quantity(value, unit: unit) == expected.replacing("|", with: "\u{A0}"))
  }

  @Test func boundsAndRanks() throws {
    let wording = Wording(.vietnamese, catalog: try Make.catalog())
    func value(
      _ number: Int, _ unit: String, _ qualifier: Observation.Qualifier, whole: Int? = nil
    ) -> String {
      wording.value(
        TimelineEntry.Reading(
          value: ExactDecimal(number), of: whole.map { ExactDecimal($0) }, qualifier: qualifier,
          facts: []), unit: unit)
    }
    #expect(value(43, "rank", .exact, whole: 63) == "43/63")
    #expect(value(10, "rank", .atMost) == "nhóm 10")
    #expect(value(700, "dossiers", .over) == "hơn 700\u{A0}hồ sơ")
    #expect(value(95, "percent", .atLeast) == "từ 95% trở lên")
    #expect(value(5, "percent", .atMost) == "không quá 5%")
    #expect(value(4, "percent", .about) == "khoảng 4%")
    #expect(value(90, "percent", .under) == "dưới 90%")
  }

  @Test(arguments: [
    ("2022", "năm 2022", "2022", "2022"),
    ("2022-H1", "6 tháng đầu năm 2022", "6T/2022", "first half of 2022"),
    ("2022-H2", "6 tháng cuối năm 2022", "6 tháng cuối năm 2022", "second half of 2022"),
    ("2017-Q1", "quý I/2017", "quý I/2017", "Q1 2017"),
    ("2022-07", "tháng 7/2022", "tháng 7/2022", "July 2022"),
    ("2022-07-20", "ngày 20/7/2022", "20/7/2022", "20 July 2022"),
    ("2024-02-05", "ngày 05/02/2024", "05/02/2024", "5 February 2024"),
    ("2017-01/2017-04", "4 tháng đầu năm 2017", "4T/2017", "first 4 months of 2017"),
    ("2017-05/2017-12", "8 tháng cuối năm 2017", "8 tháng cuối năm 2017", "last 8 months of 2017"),
    ("2022-01/2022-09", "9 tháng đầu năm 2022", "9T/2022", "first 9 months of 2022"),
    ("2022/2025", "giai đoạn 2022-2025", "2022-2025", "2022–2025"),
    (
      "2021-07-21/2021-08-20", "từ ngày 21/7/2021 đến ngày 20/8/2021", "21/7/2021-20/8/2021",
      "21 July 2021 – 20 August 2021"
    ),
    (
      "2019-12/2020-02", "từ tháng 12/2019 đến tháng 2/2020",
      "từ tháng 12/2019 đến tháng 2/2020", "December 2019 – February 2020"
    ),
  ])
  func periods(label: String, long: String, short: String, english: String) {
    let names = PeriodNames(language: .vietnamese)
    #expect(names.long(period(label)) == long)
    #expect(names.short(period(label)) == short)
    #expect(PeriodNames(language: .english).long(period(label)) == english)
  }

  @Test(arguments: [
    ("2025-02-05", "Ngày 05 tháng 02 năm 2025", "5 February 2025"),
    ("2024-07-12", "Ngày 12 tháng 7 năm 2024", "12 July 2024"),
    ("2025-Q3", "Quý III/2025", "Q3 2025"), ("2022", "Năm 2022", "2022"),
  ])
  func headsOfSentences(label: String, vietnamese: String, english: String) {
    #expect(PeriodNames(language: .vietnamese).prose(period(label)) == vietnamese)
    #expect(PeriodNames(language: .english).prose(period(label)) == english)
  }

  /// A city that is named for a person is not called like him.
  @Test func citiesNamedForPersons() throws {
    for (language, name) in [
      (ReportLanguage.vietnamese, "TP. Hồ Chí Minh"), (.english, "Hồ Chí Minh City"),
    ] {
      let wording = Wording(language, catalog: try Make.catalog())
      #expect(wording.name(ofPlace: "tp-ho-chi-minh", on: day("2022-06-30")) == name)
      #expect(wording.name(ofPlace: "da-nang", on: day("2022-06-30")) == "Đà Nẵng")
    }
  }

  /// Every word that a template or the code asks for is there in both languages.
  @Test func bothLanguagesHaveTheSameWords() {
    #expect(Labels.vietnamese.keys.sorted() == Labels.english.keys.sorted())
  }

  @Test func templatesUseKnownWords() throws {
    for text in [PackageResources.province_mustache, PackageResources.national_mustache] {
      let template = String(decoding: text, as: UTF8.self)
      let keys = template.split(separator: "{{L.").dropFirst().map { $0.prefix { $0 != "}" } }
      #expect(keys.count > 20)
      for key in keys { #expect(Labels.vietnamese[String(key)] != nil, "\(key)") }
    }
  }

  @Test func nextPeriods() {
    func next(_ label: String) -> String { NextPeriod(after: period(label)).period.label }
    #expect(next("2022-H1") == "2022-H2")
    #expect(next("2022") == "2023")
    #expect(next("2022-Q3") == "2022-Q4")
    #expect(next("2022-01/2022-09") == "2022-Q4")
    #expect(next("2022-Q4") == "2023")
  }
}
