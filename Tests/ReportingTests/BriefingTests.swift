import Catalog
import Chronology
import TestSupport
import Testing

@testable import Reporting

/// What a briefing chooses and says of it.
@Suite struct BriefingTests {
  private let origin = Make.origin("a", "2022-07-20")

  private func page(
    _ entries: [TimelineEntry], _ label: String = "2022-H1", place: String = "nam-dinh",
    facts: [Fact] = [], language: ReportLanguage = .vietnamese
  ) throws -> String {
    let timeline = Timeline(entries: entries, facts: facts.map { SourcedFact($0, trust: 2) })
    let files = try Make.files(timeline, label, places: [place], language: language)
    return Make.text("\(place).md", in: files)
  }

  private func lines(_ text: String, with word: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { $0.contains(word) }
  }

  private func percent(
    _ indicator: String, _ label: String, _ value: String, kind: Observation.Kind = .actual,
    place: String = "nam-dinh", published: String = "2022-07-20"
  ) -> TimelineEntry {
    Make.entry(
      Make.key(indicator, "percent", label, kind: kind, place: place), value,
      from: Make.origin("a", published), about: kind == .actual ? label : nil)
  }

  /// Missed targets and large changes come before what is asked about first.
  @Test func keyPointsByRule() throws {
    let text = try page([
      percent("dossiers_on_time_percent", "2022-H1", "98"),
      percent("online_payment_percent", "2022-H1", "40"),
      percent("online_payment_percent", "2021-H1", "20", published: "2021-07-20"),
      percent("dossiers_online_percent", "2022-H1", "45"),
      percent("dossiers_online_percent", "2022-H1", "50", kind: .target),
    ])
    let points = text.split(separator: "\n").filter { $0.first?.isNumber ?? false }
    #expect(points.count > 3)
    #expect(points[0].contains("không đạt mục tiêu 50% (6T/2022), còn thiếu 5\u{A0}điểm\u{A0}%."))
    #expect(points[1].contains("40%; tăng 20\u{A0}điểm\u{A0}% so với cùng kỳ năm trước (20%)."))
    #expect(points[2].contains("98%."))
  }

  /// A year is set beside the year before; "the same period" is for parts of a year.
  @Test(arguments: [
    (ReportLanguage.vietnamese, "so với năm trước (14, suy ra)", "| Năm trước |"),
    (.english, "on the year before (14, derived)", "| Year before |"),
  ])
  func yearsAreSetBesideYears(language: ReportLanguage, point: String, head: String) throws {
    let ranks = [
      Make.entry(Make.key("par_index_rank", "rank", "2021"), "4", from: origin),
      Make.entry(Make.key("par_index_rank", "rank", "2020"), "14", derived: true, from: origin),
    ]
    let half = try page(ranks, language: language)
    #expect(half.contains(point))
    #expect(!half.contains(head))
    #expect(try page(ranks, "2021", language: language).contains(head))
  }

  /// How far a plan of the year had come at half-way is set beside how far the one before had come, and is no
  /// value of the year among those of others.
  @Test func plansHalfWay() throws {
    func done(_ year: String, _ value: String, place: String = "nam-dinh") -> TimelineEntry {
      Make.entry(
        Make.key("reform_plan_completion_percent", "percent", year, place: place), value,
        from: Make.origin("a\(year)", "\(year)-07-20"), about: "\(year)-H1")
    }
    let half = try page([done("2022", "55"), done("2021", "48")])
    #expect(
      half.contains("CCHC (2022, tính đến 6T/2022): 55%; tăng 7\u{A0}điểm\u{A0}% so với cùng kỳ"))
    let others = ["ha-nam", "ha-tinh"].map { place in
      Make.entry(
        Make.key("reform_plan_completion_percent", "percent", "2022", place: place), "98",
        from: Make.origin("b", "2023-01-10"), about: "2022")
    }
    let timeline = Timeline(entries: [done("2022", "55")] + others)
    let national = Make.text("national.md", in: try Make.files(timeline, "2022"))
    #expect(national.contains("(2/63 địa phương có số liệu)"))
    #expect(!national.contains("| Nam Định | 55%"))
  }

  /// A mean that the catalog calls the nation's is a region's own where a region has it.
  @Test func meansOfRegions() throws {
    let entry = Make.entry(
      Make.key("par_national_mean", "points", "2021", place: "dong-nam-bo"), "88.1", from: origin)
    for (place, label) in [
      ("national", "### Theo vùng: Giá trị trung bình PAR Index của vùng, năm 2021"),
      ("dong-nam-bo", "| Giá trị trung bình PAR Index của vùng | 88,1\u{A0}điểm |"),
    ] {
      let files = try Make.files(Timeline(entries: [entry]), "2022-H1", places: ["dong-nam-bo"])
      #expect(Make.text("\(place).md", in: files).contains(label), "\(place)")
    }
  }

  /// A finding says which number it is about.
  @Test func findingsNameTheirNumber() throws {
    let entry = Make.entry(
      Make.key("dossiers_received", "dossiers", "2022-H1"), "5", from: origin, about: "2022-H1",
      findings: [Finding(.warning, "missing-period", "no period")])
    let text = try page([entry])
    #expect(text.contains("| Số hồ sơ TTHC tiếp nhận | không rõ kỳ của số liệu |"))
  }

  /// An index that no source tells for the year before is shown, marked, and is no key point.
  @Test func oldIndices() throws {
    let text = try page([
      Make.entry(
        Make.key("par_index_rank", "rank", "2019"), "12", from: Make.origin("b", "2020-05-20"))
    ])
    #expect(text.contains("| Thứ hạng PAR Index | 12 | 2019, số liệu cũ |"))
    #expect(text.contains("- Chưa có nguồn nêu chỉ số của năm 2021 hoặc mới hơn"))
    #expect(text.contains("### Điểm chính\n\nChưa có số liệu trong kỳ.\n"))
  }

  /// A value from before the merger says so, fills no row of the annex and is compared with nothing.
  @Test func unitsBeforeAMerger() throws {
    let text = try page(
      [
        percent(
          "online_payment_percent", "2025-H1", "70", place: "lao-cai", published: "2025-07-01"),
        percent("online_payment_percent", "2025", "81", place: "lao-cai", published: "2025-12-26"),
        percent("online_payment_percent", "2024", "60", place: "lao-cai", published: "2025-01-10"),
        percent(
          "dossiers_online_percent", "2025-H1", "75", place: "lao-cai", published: "2025-07-01"),
      ], "2025", place: "lao-cai")
    #expect(text.contains("| 70% | 6T/2025, trước sắp xếp |"))
    #expect(text.contains("| 81% | 2025 | 60% (trước sắp xếp) | – | – |"))
    #expect(text.contains("| 7.4 | Thanh toán trực tuyến | % | 81% | 2025; nguồn "))
    #expect(lines(text, with: "| 7.3 |").first?.contains("| chưa có số liệu |") == true)
    #expect(text.contains("đơn vị trước khi sắp xếp (Lào Cai, Yên Bái)"))
  }

  /// Two papers on one speech make one line with both; another number is another line.
  @Test func whatSeveralPapersSayAlike() throws {
    func limitation(_ id: String, _ source: String, _ sentence: String) -> Fact {
      Make.fact(
        .assessment(Assessment(.limitation, area: "procedures")), id: id,
        in: Make.origin(source, "2022-07-20"), sentence: sentence, about: "2022-H1")
    }
    let text = try page(
      [],
      facts: [
        limitation("F1", "a", "Việc số hóa hồ sơ ở 5 xã vùng cao của tỉnh còn rất chậm."),
        limitation("F2", "b", "Việc số hóa hồ sơ ở 5 xã vùng cao của tỉnh còn chậm."),
        limitation("F3", "c", "Việc số hóa hồ sơ ở 9 xã vùng cao của tỉnh còn rất chậm."),
      ])
    #expect(lines(text, with: "- \"Việc số hóa").count == 2)
    #expect(lines(text, with: "ở 5 xã").first?.hasSuffix("\" [^1] [^2]") == true)
  }

  /// Numbers of no known indicator stand in their sentence, never under a technical name.
  @Test(arguments: [ReportLanguage.vietnamese, .english])
  func numbersWithoutAnIndicator(language: ReportLanguage) throws {
    let key = Make.key("uncatalogued", "percent", "2022-H1")
    let text = try page(
      [
        Make.entry(key, "80", from: origin, sentence: "Có 80% xã đạt.", about: "2022-H1"),
        Make.entry(
          Make.key("dossiers_received", "dossiers", "2022-H1"), "5", from: origin, about: "2022-H1"),
      ], language: language)
    #expect(text.contains("- 80% - \"Có 80% xã đạt.\" [^"))
    #expect(!text.contains("uncatalogued"))
  }

  /// Targets of a district stay in the tables where its province has no number of its own.
  @Test func aDistrictByItself() throws {
    let target = percent(
      "dossiers_online_percent", "2022", "75", kind: .target, place: "nam-dinh/hai-hau",
      published: "2022-01-10")
    let files = try Make.files(Timeline(entries: [target]), "2022")
    #expect(Make.text("csv/targets.csv", in: files).contains("nam-dinh/hai-hau"))
  }

  @Test(arguments: [
    ("Sở Nội vụ rà soát văn bản quy phạm pháp luật", "institutions"),
    ("giao các huyện rút ngắn thời gian giải quyết thủ tục", "procedures"),
    ("Sở Tài chính đẩy nhanh giải ngân vốn đầu tư công", "public_finance"),
    ("hoàn thành số hóa dữ liệu trước tháng 9", "digital_government"),
    ("nâng cao chỉ số cải cách hành chính", "steering"), ("trồng thêm rừng", "general"),
  ])
  func areasOfTasks(sentence: String, area: String) {
    #expect(TaskArea.area(of: sentence).rawValue == area)
  }

  @Test func anEventWithoutADateBeginsWithItsSentence() throws {
    let facts = [nil, period("2022-07-20")].enumerated().map { number, date in
      Make.fact(
        .event(Event(event: "award", date: date, name: "Khen thưởng")), id: "F\(number)",
        in: Make.origin("x\(number)", "2022-07-20"),
        sentence: "Khen thưởng \(number + 10) tập thể.",
        about: "2022-H1")
    }
    let timeline = Timeline(facts: facts.map { SourcedFact($0, trust: 2) })
    let lines = Make.text("nam-dinh.md", in: try Make.files(timeline, "2022-H1"))
      .split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("- \"Khen thưởng 10 tập thể.\"") })
    #expect(lines.contains { $0.hasPrefix("- ") && $0.contains(": \"Khen thưởng 11 tập thể.\"") })
  }

  /// Regions of which three provinces tell something get a briefing; it names its provinces only.
  @Test func regions() throws {
    let places = ["nam-dinh", "ha-nam", "thai-binh", "kon-tum"]
    let timeline = Timeline(
      entries: places.map { percent("dossiers_on_time_percent", "2022-H1", "98", place: $0) })
    let briefed = try Make.briefings(timeline, "2022-H1")
    #expect(briefed == (places + ["dong-bang-song-hong", "national"]).sorted())
    let files = try Make.files(timeline, "2022-H1", places: nil)
    let text = Make.text("dong-bang-song-hong.md", in: files)
    #expect(text.contains("6 tháng đầu năm 2022 - vùng Đồng bằng sông Hồng"))
    #expect(text.contains("| Hà Nam |"))
    #expect(!text.contains("Kon Tum"))
  }

  /// Nothing but quotations, counted nouns as written and names is Vietnamese in an English briefing.
  @Test func englishLabels() throws {
    let files = try Make.files(Sample.timeline, "2022-H1", language: .english)
    for name in ["nam-dinh.md", "national.md"] {
      let text = Make.text(name, in: files).replacing("cuộc kiểm tra đột xuất", with: "")
      for (key, word) in Labels.vietnamese where word.utf8.count > word.count && word.count > 6 {
        #expect(!text.contains(word), "\(name): \(key)")
      }
    }
  }
}
