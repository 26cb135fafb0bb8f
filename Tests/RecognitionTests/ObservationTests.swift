import Catalog
import Chronology
import Recognition
import TestSupport
import Testing

/// Constructions of the press, each in a sentence written for the test. A line is `indicator kind value place period`,
/// in reading order; uncatalogued numbers are left out.
@Suite struct ObservationTests {
  let recognizer: Recognizer

  init() throws { recognizer = Recognizer(catalog: try Catalog.builtIn()) }

  private func lines(
    _ text: String, title: String = "Tin địa phương", place: String? = "hoa-binh",
    published: String = "2023-04-20", url: String? = nil
  ) -> [String] {
    var article = Article(
      source: "test.txt", title: title, blocks: [Block(.body, text)], published: day(published),
      place: place)
    article.url = url
    return recognizer.facts(in: article).value.compactMap { fact in
      guard case .observation(let o) = fact.detail, !o.derived,
        o.indicator != Observation.uncatalogued
      else {
        return nil
      }
      return "\(o.indicator) \(o.kind) \(o.value) \(fact.place) \(o.period?.label ?? "-")"
    }
  }

  @Test func oneVerbForTwoUnitsAndTheFamilyOfAPart() {
    #expect(
      lines(
        "Chỉ số CCHC năm 2022 đạt 84,2%; lĩnh vực đội ngũ cán bộ, công chức giảm 0,4 điểm, 11 bậc.")
        == [
          "par_index_score actual 84.2 hoa-binh 2022",
          "par_civil_service_score change -0.4 hoa-binh 2022",
          "par_civil_service_rank change -11 hoa-binh 2022",
        ])
  }

  @Test func aLevelToALevel() {
    #expect(
      lines(
        "PAPI năm 2022 của tỉnh tăng, từ 40,11 lên 41,02; thứ hạng thăng 9 bậc (từ vị trí 51 lên 42)."
      )
        == [
          "papi_score actual 40.11 hoa-binh 2021", "papi_score actual 41.02 hoa-binh 2022",
          "papi_rank change 9 hoa-binh 2022", "papi_rank actual 51 hoa-binh 2021",
          "papi_rank actual 42 hoa-binh 2022",
        ])
  }

  /// Under a title about goals too, what is only reached is a result.
  @Test func whatIsOnlyReachedIsNoGoal() {
    #expect(
      lines(
        "Năm 2022, riêng SIPAS chỉ đạt 86,7%, đứng thứ 38/63.",
        title: "Đặt thời hạn cho từng chỉ tiêu cải cách hành chính")
        == [
          "sipas_score actual 86.7 hoa-binh 2022", "sipas_rank actual 38 hoa-binh 2022",
        ])
  }

  @Test func anItemThatNamesSomethingElseIsNotTheIndex() {
    let found = lines(
      "Tỉnh được 81,5 điểm Bộ chỉ số 766, thêm 3,2 điểm: công khai thêm 0,2; tiến độ thêm 0,7.")
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.hasPrefix("service_index_766_score") })
  }

  @Test func shortNamesOfPartsWhereTheIndexIsSpokenOf() {
    let text = "PAPI 2022: minh bạch (5,21 điểm), giải trình 4,32, môi trường 3,61 (thêm 0,22)."
    #expect(
      lines(text) == [
        "papi_d2_score actual 5.21 hoa-binh 2022", "papi_d3_score actual 4.32 hoa-binh 2022",
        "papi_d7_score actual 3.61 hoa-binh 2022", "papi_d7_score change 0.22 hoa-binh 2022",
      ])
    #expect(lines("Quan trắc môi trường 3,61 (thêm 0,22).").isEmpty)
  }

  @Test func theAddressSaysWhichIndex() {
    let url = "https://bao.example/chi-so-cai-cach-hanh-chinh-cua-tinh-tang-bac.html"
    #expect(
      lines("Năm 2022, tỉnh xếp thứ 31/63, tăng 4 bậc.", url: url) == [
        "par_index_rank actual 31 hoa-binh 2022", "par_index_rank change 4 hoa-binh 2022",
      ])
    #expect(lines("Năm 2022, tỉnh xếp thứ 31/63, tăng 4 bậc.").isEmpty)
  }

  @Test(arguments: [
    (
      "SIPAS 2022: Lào Cai 88,1%, thứ 2 Yên Bái 87,6%, thứ 3 Sơn La 87,2%.",
      [
        "sipas_score actual 88.1 lao-cai 2022", "sipas_rank actual 2 yen-bai 2022",
        "sipas_score actual 87.6 yen-bai 2022", "sipas_rank actual 3 son-la 2022",
        "sipas_score actual 87.2 son-la 2022",
      ]
    ),
    (
      "PAR Index 2022: Lào Cai và Yên Bái cùng 85,3%.",
      ["par_index_score actual 85.3 lao-cai 2022", "par_index_score actual 85.3 yen-bai 2022"]
    ),
    (
      "PAPI 2022: Sơn La dẫn đầu cả nước với 46,1 điểm.",
      ["papi_rank actual 1 son-la 2022", "papi_score actual 46.1 son-la 2022"]
    ),
    (
      "Đứng đầu cả nước về PAPI năm 2022 vẫn là tỉnh Lai Châu với 45,3 điểm.",
      ["papi_rank actual 1 lai-chau 2022", "papi_score actual 45.3 lai-chau 2022"]
    ),
    (
      "PAR Index 2022 trung bình 84,8%, hơn năm 2021 là 1,6%.",
      ["par_national_mean actual 84.8 viet-nam 2022", "par_national_mean change 1.6 viet-nam 2022"]
    ),
  ])
  func whose(text: String, expected: [String]) { #expect(lines(text, place: nil) == expected) }

  @Test func whatIsCutIsNoTotal() {
    #expect(
      lines("Năm 2022, tỉnh giảm 7 đơn vị sự nghiệp công lập.")
        == ["service_units_total change -7 hoa-binh 2022"])
  }

  @Test func moreThanOthersIsNoChange() {
    #expect(
      lines("Tỷ lệ hồ sơ nộp trực tuyến đạt 61,2%, cao hơn trung bình cả nước 2,3%.")
        == ["dossiers_online_percent actual 61.2 hoa-binh 2023"])
    #expect(
      lines("SIPAS năm 2022 đạt 82,1%, thấp hơn 3,4% so với năm 2021.").last
        == "sipas_score change -3.4 hoa-binh 2022")
  }

  @Test func whatSomeAreAboveIsNobodysValue() {
    #expect(lines("PAR Index 2022: năm tỉnh dưới 83%, 42/63 địa phương trên mức 84%.").isEmpty)
  }

  @Test func whatSomeUnitsHaveIsNobodysValue() {
    #expect(lines("Còn 4 xã có tỷ lệ hồ sơ nộp trực tuyến dưới 55%.") == [])
  }

  @Test func whatIsAskedForIsAGoal() {
    #expect(
      lines("Yêu cầu Sở Nội vụ kiểm tra ít nhất 9 cơ quan trong quý III.").map { $0.prefix(25) }
        == ["bodies_inspected target 9"])
    #expect(
      lines("Các ngành hoàn thành 17 nhiệm vụ còn lại trước ngày 30/11/2023.")
        == ["reform_tasks_completed target 17 hoa-binh 2023"])
    #expect(
      lines("Tỉnh đã hoàn thành 17 nhiệm vụ còn lại trước ngày 30/3/2023.")
        .allSatisfy { $0.contains("actual") })
  }

  @Test func goals() {
    #expect(
      lines("Tỷ lệ thanh toán trực tuyến đạt 21,4%, kém xa chỉ tiêu 40%.") == [
        "online_payment_percent actual 21.4 hoa-binh 2023",
        "online_payment_percent target 40 hoa-binh 2023",
      ])
    #expect(
      lines("Giai đoạn 2023 - 2026 giảm 310 biên chế.")
        == ["payroll_reduced target 310 hoa-binh 2023/2026"])
  }

  @Test func levelsOfAdministration() {
    #expect(
      lines("Tỷ lệ hồ sơ nộp trực tuyến 71,3%; cấp tỉnh 93,2%, cấp xã 60,4%.") == [
        "dossiers_online_percent actual 71.3 hoa-binh 2023",
        "dossiers_online_percent actual 93.2 hoa-binh 2023",
        "dossiers_online_percent actual 60.4 hoa-binh 2023",
      ])
  }

  @Test func districts() {
    #expect(
      lines("Năm 2022, UBND Q.5 nhận 41.020 hồ sơ.", place: "tp-ho-chi-minh")
        == ["dossiers_received actual 41020 tp-ho-chi-minh/quan-5 2022"])
    #expect(
      lines(
        "Năm 2022, huyện tiếp nhận 9.120 hồ sơ. Đúng hạn đạt 98,2%.",
        title: "Huyện Lạc Thủy cải cách hành chính")
        == [
          "dossiers_received actual 9120 hoa-binh/lac-thuy 2022",
          "dossiers_on_time_percent actual 98.2 hoa-binh/lac-thuy 2022",
        ])
  }

  @Test func growthOfACount() {
    #expect(
      lines("Tỉnh gửi 120 thư xin lỗi, giảm 35 thư so với năm 2021.").last
        == "apology_letters change -35 hoa-binh 2023")
  }
}
