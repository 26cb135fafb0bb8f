import Catalog
import Chronology
import Recognition
import TestSupport
import Testing

/// Articles written for the tests; each shows one thing that a reader must get right.
@Suite struct RecognizerTests {
  let recognizer: Recognizer

  init() throws { recognizer = Recognizer(catalog: try Catalog.builtIn()) }

  private func facts(
    _ paragraphs: String..., title: String = "Tin cải cách hành chính", published: String? = nil,
    place: String? = nil
  ) -> [Fact] {
    recognizer.facts(
      in: Article(
        source: "test.txt", title: title, blocks: paragraphs.map { Block(.body, $0) },
        published: published.map { day($0) }, place: place)
    ).value
  }

  private func observations(_ facts: [Fact]) -> [String] {
    facts.compactMap { fact in
      guard case .observation(let o) = fact.detail, o.indicator != Observation.uncatalogued,
        !o.derived
      else {
        return nil
      }
      return "\(o.indicator) \(o.kind) \(o.value) \(o.unit) \(fact.place) \(o.period?.label ?? "-")"
    }
  }

  @Test func reviewOfAHalfYear() {
    let found = facts(
      "Sở Nội vụ vừa báo cáo sơ kết công tác CCHC 6 tháng đầu năm 2023 của tỉnh.",
      "Toàn tỉnh đã hoàn thành 42 nhiệm vụ; tiếp nhận 120.500 hồ sơ, tỷ lệ giải quyết đúng hạn đạt 98,7%.",
      published: "2023-07-03", place: "nghe-an")
    #expect(
      observations(found) == [
        "reform_tasks_completed actual 42 tasks nghe-an 2023-H1",
        "dossiers_received actual 120500 dossiers nghe-an 2023-H1",
        "dossiers_on_time_percent actual 98.7 percent nghe-an 2023-H1",
      ])
  }

  @Test func anIndexIsAboutTheYearBeforeItsPublication() {
    let found = facts(
      "Chỉ số CCHC của tỉnh đạt 87,12 điểm, xếp thứ 21/63, tăng 5 bậc so với năm trước.",
      published: "2024-04-18", place: "long-an")
    #expect(
      observations(found) == [
        "par_index_score actual 87.12 points long-an 2023",
        "par_index_rank actual 21 rank long-an 2023",
        "par_index_rank change 5 places long-an 2023",
      ])
  }

  @Test func everyVerbGovernsItsOwnNumber() {
    let found = facts(
      "PCI năm 2022 tăng 1,59 điểm nhưng giảm 7 bậc so với năm 2021.", published: "2023-04-12",
      place: "ben-tre")
    #expect(
      observations(found) == [
        "pci_score change 1.59 points ben-tre 2022", "pci_rank change -7 places ben-tre 2022",
      ])
  }

  @Test func goalsAreNoResults() {
    let found = facts(
      "Tỉnh phấn đấu đến năm 2025 tỷ lệ hồ sơ giải quyết đúng hạn đạt 99%.",
      published: "2022-03-01", place: "ca-mau")
    #expect(observations(found) == ["dossiers_on_time_percent target 99 percent ca-mau 2025"])
  }

  @Test func aProvinceNamedOnlyForComparisonIsNotTheSubject() {
    let found = facts(
      "Xét trong khu vực Tây Nguyên, chỉ số CCHC của tỉnh ta xếp thứ 3, sau tỉnh Gia Lai.",
      published: "2023-05-05", place: "dak-nong")
    #expect(observations(found) == ["par_index_region_rank actual 3 rank dak-nong 2022"])
  }

  @Test func valuesInTurnBelongToPlacesInTurn() {
    let found = facts(
      "SIPAS năm 2022 của Bắc Kạn, Sơn La và Lào Cai lần lượt là 81,5%, 82,25% và 83,1%.",
      published: "2023-05-05")
    #expect(
      observations(found) == [
        "sipas_score actual 81.5 percent bac-kan 2022",
        "sipas_score actual 82.25 percent son-la 2022",
        "sipas_score actual 83.1 percent lao-cai 2022",
      ])
  }

  @Test func moreThanLastYearIsAChange() {
    let found = facts(
      "SIPAS năm 2023 đạt 84,2%, cao hơn năm trước 3,71%.", published: "2024-05-05", place: "ha-nam"
    )
    #expect(
      observations(found) == [
        "sipas_score actual 84.2 percent ha-nam 2023",
        "sipas_score change 3.71 percentage_points ha-nam 2023",
      ])
  }

  @Test func anUnknownPlaceStaysUnknown() {
    let found = facts("Tỷ lệ hồ sơ giải quyết đúng hạn đạt 97,5%.", published: "2023-05-05")
    #expect(found.first?.place == "unknown")
  }

  @Test func whatTheArticleLeavesOutIsAFinding() {
    let outcome = recognizer.facts(
      in: Article(
        source: "a.txt", title: "Tin", blocks: [Block(.body, "Tỷ lệ hồ sơ đúng hạn đạt 97,5%.")]))
    #expect(
      outcome.findings.map(\.message) == [
        "1 of 1 facts have no place; give `place` in the sidecar or the source",
        "1 of 1 values have no period; give `published` in the sidecar",
      ])
  }

  @Test func levelsStandardsAndCongressesAreNoQuantities() {
    let found = facts(
      "Dịch vụ công mức độ 3, 4 được duy trì; áp dụng ISO 9001:2015; Nghị quyết Đại hội lần thứ XIX, khóa 15.",
      place: "ha-nam")
    #expect(observations(found).isEmpty)
    #expect(!found.contains { $0.type == "observation" })
  }

  @Test func documentsPeopleEventsDirectivesAssessments() {
    let found = facts(
      "Ngày 12/7/2023, UBND tỉnh tổ chức hội nghị sơ kết theo Nghị quyết số 76/NQ-CP ngày 15/7/2021.",
      "Phó Chủ tịch UBND tỉnh Trần Văn Bình yêu cầu các sở, ngành khẩn trương rà soát thủ tục.",
      "Tuy nhiên, việc công khai thủ tục ở một số nơi còn chậm.",
      published: "2023-07-13", place: "phu-yen")
    #expect(Set(found.map(\.type)) == ["document", "event", "person", "directive", "assessment"])
    let document = found.compactMap { fact -> CitedDocument? in
      guard case .document(let document) = fact.detail else { return nil }
      return document
    }.first
    #expect(document?.number == "76/NQ-CP")
    #expect(document?.date == day("2021-07-15"))
    let event = found.compactMap { fact -> Event? in
      guard case .event(let event) = fact.detail else { return nil }
      return event
    }.first
    #expect(event?.date == period("2023-07-12"))
    let person = found.compactMap { fact -> OfficeHolder? in
      guard case .person(let person) = fact.detail else { return nil }
      return person
    }.first
    #expect(
      person
        == OfficeHolder(name: "Trần Văn Bình", post: "Phó Chủ tịch UBND tỉnh", body: "UBND tỉnh"))
    let directive = found.compactMap { fact -> Directive? in
      guard case .directive(let directive) = fact.detail else { return nil }
      return directive
    }.first
    #expect(directive?.from == "Phó Chủ tịch UBND tỉnh Trần Văn Bình")
  }

  @Test func saidTwiceCountsOnce() {
    let found = facts(
      "Tỷ lệ hồ sơ đúng hạn đạt 98,2%.", "Như vậy, tỷ lệ hồ sơ đúng hạn đạt 98,2%.",
      published: "2023-07-13", place: "phu-yen")
    #expect(observations(found).count == 1)
  }

  @Test func spansPointIntoTheNormalisedText() {
    let found = facts(
      "Chỉ số CCHC đạt 87,12 điểm.", title: "Tiêu đề", published: "2024-04-18", place: "long-an")
    let text = Array("Tiêu đề\nChỉ số CCHC đạt 87,12 điểm.".utf8)
    let span = found.first?.evidence.span ?? 0..<0
    #expect(String(decoding: text[span], as: UTF8.self) == "87,12 điểm")
  }

  @Test func sameInputSameFacts() {
    let one = facts(
      "Chỉ số CCHC đạt 87,12 điểm, xếp thứ 21/63.", published: "2024-04-18", place: "long-an")
    let two = facts(
      "Chỉ số CCHC đạt 87,12 điểm, xếp thứ 21/63.", published: "2024-04-18", place: "long-an")
    #expect(one == two)
    #expect(one.allSatisfy { $0.id.hasPrefix("F") && $0.id.utf8.count == 13 })
    #expect(Set(one.map(\.id)).count == one.count)
  }

  @Test func anyTextIsReadWithoutTrapping() {
    var state: UInt64 = 20_261_121
    let pieces = [
      "thứ", " ", "43/63", "%", "năm", "2022", "(", ")", ";", ".", ",", "-", "/", "tăng", "quý",
      "I", "NQ",
      "số", "từ", "đến", "Nguyễn", "Văn", "điểm", "tỷ", "99999999999999999999", "ngày", "31/4",
      "\u{301}",
    ]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count] + ((state >> 20) & 1 == 0 ? " " : "")
      }
      _ = facts(text, published: "2023-01-01")
    }
  }
}
