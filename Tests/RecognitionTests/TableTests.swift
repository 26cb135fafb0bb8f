import Catalog
import Chronology
import Recognition
import TestSupport
import Testing

/// Rows of tables as Extraction writes them. A line is `indicator kind value place period`.
@Suite struct TableTests {
  let recognizer: Recognizer

  init() throws { recognizer = Recognizer(catalog: try Catalog.builtIn()) }

  private func facts(_ rows: [String], title: String) -> [Fact] {
    let article = Article(
      source: "table.txt", title: title, blocks: rows.map { Block(.tableRow, $0) },
      published: day("2024-02-20"), place: "ha-nam")
    return recognizer.facts(in: article).value
  }

  private func lines(_ row: String, title: String = "Công tác CCHC năm 2023") -> [String] {
    facts([row], title: title).compactMap { fact in
      guard case .observation(let o) = fact.detail, o.indicator != Observation.uncatalogued,
        !o.derived
      else { return nil }
      return "\(o.indicator) \(o.kind) \(o.value) \(fact.place) \(o.period?.label ?? "-")"
    }
  }

  @Test(arguments: [
    (
      "TT: 3; Tỉnh: Kon Tum; PAR Index 2022 (%): 82,5; Xếp hạng: 51/63; SIPAS 2022 (%): 79,6; Xếp hạng: 47/63",
      [
        "par_index_score actual 82.5 kon-tum 2022", "par_index_rank actual 51 kon-tum 2022",
        "sipas_score actual 79.6 kon-tum 2022", "sipas_rank actual 47 kon-tum 2022",
      ]
    ),
    (
      "Chỉ tiêu: Tỷ lệ hồ sơ đúng hạn (%); Năm 2021: 96,3; Năm 2022: 97,9",
      [
        "dossiers_on_time_percent actual 96.3 ha-nam 2021",
        "dossiers_on_time_percent actual 97.9 ha-nam 2022",
      ]
    ),
    (
      "STT: 4; Nội dung: Số văn bản QPPL ban hành; Đơn vị tính: Văn bản; Kết quả: 23",
      ["legal_documents_issued actual 23 ha-nam 2023"]
    ),
    (
      "STT: 1.2; Nội dung: Số nhiệm vụ CCHC đã hoàn thành; Đơn vị tính: Nhiệm vụ; Kết quả: 41",
      ["reform_tasks_completed actual 41 ha-nam 2023"]
    ),
    (
      "Đơn vị: Huyện Bình Lục; Đã giải quyết: 9.120; Đúng hạn (%): 98,8; So với quý trước (%): -0,3",
      [
        "dossiers_settled actual 9120 ha-nam/binh-luc 2023",
        "dossiers_on_time_percent actual 98.8 ha-nam/binh-luc 2023",
        "dossiers_on_time_percent change -0.3 ha-nam/binh-luc 2023",
      ]
    ),
    (
      "Chỉ tiêu: Tỷ lệ hồ sơ nộp trực tuyến; Kế hoạch năm 2024: 75%; Năm 2023: 66,1%",
      [
        "dossiers_online_percent target 75 ha-nam 2024",
        "dossiers_online_percent actual 66.1 ha-nam 2023",
      ]
    ),
  ])
  func rows(row: String, expected: [String]) { #expect(lines(row) == expected) }

  @Test func partsOfTheIndexAndItsSum() {
    let title = "Kết quả PAR Index năm 2022 của tỉnh"
    #expect(
      lines("Lĩnh vực: 2. Thể chế; Điểm: 86,1; Hạng: 40", title: title) == [
        "par_institution_score actual 86.1 ha-nam 2022",
        "par_institution_rank actual 40 ha-nam 2022",
      ])
    #expect(
      lines("Lĩnh vực: Tổng cộng; Điểm: 84,2; Hạng: 35/63", title: title) == [
        "par_index_score actual 84.2 ha-nam 2022", "par_index_rank actual 35 ha-nam 2022",
      ])
    // A row with another name is no value of the index.
    #expect(lines("Lĩnh vực: Khảo sát nội bộ; Điểm: 71,4; Hạng: 22", title: title) == [])
  }

  @Test func aNumberOfARowStandsWhereTheRowHasIt() throws {
    let row = "Chỉ tiêu: Số hồ sơ tiếp nhận; Năm 2022: 98.450"
    let title = "Công tác CCHC"
    let fact = try #require(facts([row], title: title).first { $0.rule == "observation/table" })
    let text = Array("\(title)\n\(row)".utf8)
    #expect(String(decoding: text[fact.evidence.span], as: UTF8.self) == "98.450")
    #expect(fact.evidence.sentence == row)
  }
}
