import Catalog
import Chronology
import Recognition
import TestSupport
import Testing

/// Whose, when and what a number is of, where other numbers of the sentence or the paragraph decide. A line is
/// `indicator kind value place period`, in reading order; uncatalogued numbers are left out.
@Suite struct ConstructionTests {
  let recognizer: Recognizer

  init() throws { recognizer = Recognizer(catalog: try Catalog.builtIn()) }

  private func lines(_ paragraphs: String..., published: String = "2023-04-20") -> [String] {
    let article = Article(
      source: "test.txt", title: "Tin địa phương", blocks: paragraphs.map { Block(.body, $0) },
      published: day(published), place: "hoa-binh")
    return recognizer.facts(in: article).value.compactMap { fact in
      guard case .observation(let it) = fact.detail, !it.derived,
        it.indicator != Observation.uncatalogued
      else { return nil }
      return "\(it.indicator) \(it.kind) \(it.value) \(fact.place) \(it.period?.label ?? "-")"
    }
  }

  @Test func bracketsBehindATimeOfComparisonSayWhatWasThen() {
    #expect(
      lines("PAPI năm 2022 đạt 42,5 điểm, tụt 2 bậc so với năm 2021 (thứ 7, 43,1 điểm).") == [
        "papi_score actual 42.5 hoa-binh 2022", "papi_rank change -2 hoa-binh 2022",
        "papi_rank actual 7 hoa-binh 2021", "papi_score actual 43.1 hoa-binh 2021",
      ])
    #expect(
      lines("PAPI năm 2022 tăng 9 bậc so với năm 2018 (đạt 43,1 điểm).") == [
        "papi_rank change 9 hoa-binh 2022", "papi_score actual 43.1 hoa-binh 2022",
      ])
  }

  @Test func bracketsWithATimeAreOfTheNumberBefore() {
    #expect(
      lines("Tỷ lệ hồ sơ trực tuyến tăng từ 20,5% (năm 2019) lên 61,2% trong năm 2022.") == [
        "dossiers_online_percent actual 20.5 hoa-binh 2019",
        "dossiers_online_percent actual 61.2 hoa-binh 2022",
      ])
  }

  @Test func whatIsSetApartHasATimeOfItsOwn() {
    #expect(
      lines(
        "Quý I/2023, hồ sơ trực tuyến đạt 71,3%, riêng tháng 3 là 75,5%; thanh toán trực tuyến đạt 40,2%."
      )
        == [
          "dossiers_online_percent actual 71.3 hoa-binh 2023-Q1",
          "dossiers_online_percent actual 75.5 hoa-binh 2023-03",
          "online_payment_percent actual 40.2 hoa-binh 2023-Q1",
        ])
  }

  @Test func aTimeInBracketsWithNumbersIsTheirs() {
    #expect(
      lines(
        "Năm 2023 phấn đấu hồ sơ đúng hạn trên 98% (năm 2022 đạt 97,1%), thanh toán trực tuyến 45%."
      )
        == [
          "dossiers_on_time_percent target 98 hoa-binh 2023",
          "dossiers_on_time_percent actual 97.1 hoa-binh 2022",
          "online_payment_percent target 45 hoa-binh 2023",
        ])
  }

  @Test func monthsThatAreListedAreOnePeriod() {
    #expect(
      lines("Trong tháng 7 và tháng 8 năm 2022, tỉnh tiếp nhận 5.120 hồ sơ.") == [
        "dossiers_received actual 5120 hoa-binh 2022-07/2022-08"
      ])
  }

  @Test func noYearBeforeAPercentage() {
    #expect(
      lines("Đến cuối năm 100% xã có bộ phận một cửa, hồ sơ trễ hạn dưới 2%.")
        .allSatisfy { $0.hasSuffix("2023") })
  }

  @Test func partsThatMakeATotalAreOfIt() {
    #expect(
      lines("Năm 2022, tỉnh tinh giản 90 người (công chức 30, viên chức 60).") == [
        "payroll_reduced actual 90 hoa-binh 2022", "payroll_reduced actual 30 hoa-binh 2022",
        "payroll_reduced actual 60 hoa-binh 2022",
      ])
    // How is another matter than who, and what does not add up is no part.
    #expect(lines("Năm 2022, tỉnh tinh giản 90 người (nghỉ hưu 30, thôi việc 60).").count == 1)
    #expect(lines("Năm 2022, tỉnh tinh giản 90 người (công chức 30, viên chức 61).").count == 1)
  }

  @Test func oneVerbForTwoCounts() {
    #expect(
      lines("Năm 2022, tỉnh tuyển dụng 58 công chức, 214 viên chức.") == [
        "civil_servants_recruited actual 58 hoa-binh 2022",
        "public_employees_recruited actual 214 hoa-binh 2022",
      ])
  }

  @Test func aPlaceOrLevelHasWhatWasCountedBefore() {
    #expect(
      lines(
        "Năm 2022, các sở tiếp nhận 5.210 hồ sơ; cấp huyện 7.120 hồ sơ; huyện Lạc Sơn chỉ 26 hồ sơ."
      )
        == [
          "dossiers_received actual 5210 hoa-binh 2022",
          "dossiers_received actual 7120 hoa-binh 2022",
          "dossiers_received actual 26 hoa-binh/lac-son 2022",
        ])
    #expect(lines("Năm 2022, các sở tiếp nhận 5.210 hồ sơ; huyện Lạc Sơn còn 26 hồ sơ.").count == 1)
  }

  @Test func districtsOfAListNeedNoLevel() {
    #expect(
      lines("Năm 2022, các huyện có hồ sơ trễ hạn cao là Tân Lạc (4,2%), Mai Châu (3,1%).") == [
        "dossiers_late_percent actual 4.2 hoa-binh/tan-lac 2022",
        "dossiers_late_percent actual 3.1 hoa-binh/mai-chau 2022",
      ])
  }

  @Test func ministriesAreNoProvince() {
    #expect(
      lines("PAR Index 2022 của các bộ: Bộ Tư pháp đạt 89,95%, Bộ Tài chính 89,76%.") == [
        "par_index_score actual 89.95 viet-nam 2022", "par_index_score actual 89.76 viet-nam 2022",
      ])
  }

  @Test func namesWithoutAnIndicatorTakeNoneFromOthers() {
    #expect(
      lines("PCI năm 2022 đạt 65,2 điểm; gia nhập thị trường 7,1 điểm, đứng thứ 5.") == [
        "pci_score actual 65.2 hoa-binh 2022"
      ])
    #expect(
      lines("Năng lực cạnh tranh cấp sở, ngành và địa phương năm 2022: Sở Công Thương 81,2 điểm.")
        .allSatisfy { !$0.hasPrefix("pci") })
  }

  @Test func aPlanOfSomethingElseIsNotTheReformPlan() {
    #expect(
      lines("Năm 2022, giải ngân 3.412 tỷ đồng vốn đầu tư công, đạt 79,6% kế hoạch.") == [
        "public_investment_disbursed_percent actual 79.6 hoa-binh 2022"
      ])
  }

  @Test func whatAColonListsAreGoals() {
    #expect(
      lines(
        "Tỉnh đề ra mục tiêu đến năm 2025:", "- SIPAS đạt từ 90% trở lên;",
        "- Thanh toán trực tuyến đạt 60%.", "Năm 2022, thanh toán trực tuyến đạt 31,2%.") == [
          "sipas_score target 90 hoa-binh 2025", "online_payment_percent target 60 hoa-binh 2025",
          "online_payment_percent actual 31.2 hoa-binh 2022",
        ])
  }

  @Test func bothEndsOfARangeAreBounds() {
    #expect(
      lines("Năm 2022, tỉnh cắt giảm từ 20 - 50% thời gian giải quyết.") == [
        "procedure_time_cut_percent actual 20 hoa-binh 2022",
        "procedure_time_cut_percent actual 50 hoa-binh 2022",
      ])
  }

  @Test func aPersonIsNoDistrict() {
    #expect(
      lines("Phó Chủ tịch UBND thành phố Lương Hải Triều cho biết PAR Index 2022 xếp thứ 12/63.")
        == ["par_index_rank actual 12 hoa-binh 2022"])
  }

  /// What looks like one of the constructions above and is none.
  @Test(arguments: [
    (
      "Thực hiện kế hoạch CCHC năm 2022, tỷ lệ hồ sơ đúng hạn đạt 98,5%.",
      ["dossiers_on_time_percent actual 98.5 hoa-binh 2022"]
    ),
    (
      "Tỉnh đã khắc phục 12 tồn tại; năm 2022 tỷ lệ hồ sơ trực tuyến đạt 85,2%.",
      ["dossiers_online_percent actual 85.2 hoa-binh 2022"]
    ),
    (
      "Bộ Nội vụ công bố PAR Index năm 2022 của tỉnh Hòa Bình đạt 86,5 điểm.",
      ["par_index_score actual 86.5 hoa-binh 2022"]
    ),
    (
      "Bộ phận Một cửa huyện Tân Lạc có chỉ số SIPAS năm 2022 đạt 92,5%.",
      ["sipas_score actual 92.5 hoa-binh/tan-lac 2022"]
    ),
    (
      "Với quyết tâm cao, năm 2022 tỷ lệ hồ sơ trực tuyến đạt 68,5%.",
      ["dossiers_online_percent actual 68.5 hoa-binh 2022"]
    ),
    (
      "Sang năm 2023, tỷ lệ hồ sơ trực tuyến đạt 85,2%.",
      ["dossiers_online_percent actual 85.2 hoa-binh 2023"]
    ),
    (
      "Năm 2022, hồ sơ trực tuyến toàn trình là mục tiêu đã đạt 72,5%.",
      ["online_services_full_percent actual 72.5 hoa-binh 2022"]
    ),
    (
      "Năm 2022, tỉnh tiếp nhận 5.210 hồ sơ, trễ hạn 45 hồ sơ, trong đó huyện Lạc Sơn 26 hồ sơ.",
      [
        "dossiers_received actual 5210 hoa-binh 2022", "dossiers_late actual 45 hoa-binh 2022",
        "dossiers_late actual 26 hoa-binh/lac-son 2022",
      ]
    ),
    (
      "PAPI năm 2022 tăng 2 bậc so với năm 2021 (từ hạng 12 lên hạng 10).",
      [
        "papi_rank change 2 hoa-binh 2022", "papi_rank actual 12 hoa-binh 2021",
        "papi_rank actual 10 hoa-binh 2022",
      ]
    ),
    (
      "UBND phường Trần Hưng Đạo năm 2022 có tỷ lệ hồ sơ đúng hạn 99,1%.",
      ["dossiers_on_time_percent actual 99.1 hoa-binh/tran-hung-dao 2022"]
    ),
    ("Ngành lao động xã hội năm 2022 đưa đi Nhật Bản 1.250 người.", []),
  ])
  func whatOnlyLooksAlike(_ text: String, _ expected: [String]) {
    #expect(lines(text) == expected)
  }

  @Test func aCarriedIndexTakesNothingElse() {
    let found = lines(
      "PAR Index năm 2022 của tỉnh đạt 86,5%.",
      "Các tỉnh có tỷ lệ hộ nghèo cao là Điện Biên (42,5%), Cao Bằng (51,3%).")
    #expect(found == ["par_index_score actual 86.5 hoa-binh 2022"])
  }

  @Test func resultsOfAListAreNoGoals() {
    #expect(
      lines("Kết quả thực hiện một số chỉ tiêu chủ yếu năm 2022:", "- Hồ sơ trực tuyến đạt 61,2%.")
        .allSatisfy { $0.contains("actual 61.2") })
    #expect(
      lines("Chỉ tiêu: hồ sơ trực tuyến đạt 80%. Kết quả: hồ sơ trực tuyến đạt 61,2%.") == [
        "dossiers_online_percent target 80 hoa-binh 2023",
        "dossiers_online_percent actual 61.2 hoa-binh 2023",
      ])
  }
}
