import Chronology
import TestSupport

/// A half-year review of one province, an index published in spring, a second province, the nation.
enum Sample {
  static let review = Make.origin(
    "so-ket", "2022-07-20", title: "Nam Định sơ kết 6 tháng", url: "https://bao.example.vn/so-ket")
  static let other = Make.origin("tin", "2022-07-21", publisher: "Đài Nam Định")
  static let spring = Make.origin("par-2021", "2022-05-26", publisher: "Báo Trung ương")
  static let earlier = Make.origin("par-2020", "2021-06-25", publisher: "Báo Trung ương")
  static let lastYear = Make.origin("so-ket-2021", "2021-07-15")

  static var timeline: Timeline {
    Timeline(
      entries: reviewEntries + indexEntries + otherPlaces,
      facts: facts.map { SourcedFact($0, trust: 2) },
      articles: articles,
      quarantine: [
        QuarantineRecord(
          source: "inbox/rong.html", reason: "empty",
          message: "inbox/rong.html: the page has no text; save it again", since: day("2022-07-22"))
      ])
  }

  private static var reviewEntries: [TimelineEntry] {
    let onTime = Make.key("dossiers_on_time_percent", "percent", "2022-H1")
    let plan = Make.key("reform_plan_completion_percent", "percent", "2022-H1")
    return [
      Make.entry(
        onTime, "99.25", from: review, sentence: "Tỷ lệ hồ sơ đúng hạn đạt 99,25%.",
        about: "2022-H1"),
      Make.entry(
        Make.key("dossiers_on_time_percent", "percent", "2021-H1"), "98.5", from: lastYear,
        about: "2021-H1"),
      Make.entry(
        Make.key(
          "dossiers_on_time_percent", "percentage_points", "2022-H1", kind: .change,
          comparedWith: "2021-H1"), "1.5", from: review, sentence: "Tăng 1,5% so với cùng kỳ.",
        about: "2022-H1"),
      Make.entry(
        Make.key("dossiers_on_time_percent", "percent", "2025", kind: .target), "99.5",
        qualifier: .over, from: review, sentence: "Phấn đấu đến năm 2025 đạt trên 99,5%.",
        about: "2022-H1"),
      TimelineEntry(
        key: plan, status: .conflict,
        readings: [
          Make.reading(
            "52.5", of: plan, origins: [review], sentence: "Đạt 52,5% kế hoạch.", about: "2022-H1"),
          Make.reading(
            "53.5", of: plan, origins: [other], sentence: "Đạt 53,5% kế hoạch.", about: "2022-H1"),
        ]),
      Make.entry(
        Make.key("legal_documents_issued", "documents", "2022-H1"), "4590", qualifier: .over,
        from: review, sentence: "Đã ban hành hơn 4.590 văn bản.", about: "2022-H1"),
      Make.entry(
        Make.key("saved_expenditure_vnd", "VND", nil), "417021000000000", from: review,
        sentence: "Tiết kiệm 417.021 tỷ đồng.", about: "2022-H1"),
      Make.entry(
        Make.key("uncatalogued", "count", "2022-H1", label: "cuoc kiem tra dot xuat"), "12",
        from: review, about: "2022-H1", written: "cuộc kiểm tra đột xuất"),
      Make.entry(
        Make.key("dossiers_received", "dossiers", "2022-H1", place: "nam-dinh/giao-thuy"), "15200",
        from: review, about: "2022-H1"),
    ]
  }

  private static var indexEntries: [TimelineEntry] {
    [
      Make.entry(Make.key("par_index_rank", "rank", "2021"), "10", whole: 63, from: spring),
      Make.entry(Make.key("par_index_rank", "rank", "2020"), "14", whole: 63, from: earlier),
      Make.entry(
        Make.key("par_index_rank", "places", "2021", kind: .change), "4", from: spring),
      Make.entry(Make.key("par_index_score", "points", "2021"), "87.5", from: spring),
      Make.entry(
        Make.key("par_index_score", "points", "2020"), "85.25", derived: true, from: spring),
    ]
  }

  private static var otherPlaces: [TimelineEntry] {
    [
      Make.entry(
        Make.key("par_index_rank", "rank", "2021", place: "ha-nam"), "22", whole: 63, from: spring),
      Make.entry(
        Make.key("par_index_score", "points", "2021", place: "ha-nam"), "86.4", from: spring),
      Make.entry(
        Make.key("par_national_mean", "points", "2021", place: "viet-nam"), "86.37", from: spring),
      Make.entry(
        Make.key("par_index_score", "points", "2021", place: "dong-bang-song-hong"), "88.1",
        from: spring),
      Make.entry(
        Make.key("dossiers_on_time_percent", "percent", "2022-H1", place: "ha-nam"), "97.75",
        from: other, about: "2022-H1"),
    ]
  }

  private static var facts: [Fact] {
    [
      Make.fact(
        .document(
          CitedDocument(
            number: "08-NQ/TU", kind: "resolution", issuer: "Tỉnh ủy", date: day("2021-11-05"))),
        id: "Fdoc1", in: review, about: "2022-H1"),
      Make.fact(
        .person(
          OfficeHolder(name: "Trần Văn Mẫu", post: "Phó Chủ tịch UBND tỉnh", body: "UBND tỉnh")),
        id: "Fper1", in: review, about: "2022-H1"),
      Make.fact(
        .event(
          Event(event: "conference", date: period("2022-07-20"), name: "Hội nghị sơ kết 6 tháng")),
        id: "Feve1", in: review, about: "2022-H1"),
      Make.fact(
        .directive(
          Directive(
            from: "Phó Chủ tịch UBND tỉnh", to: ["Sở Nội vụ", "các huyện"],
            task: "Rà soát kế hoạch năm", period: period("2022"))), id: "Fdir1", in: review,
        sentence: "Đề nghị Sở Nội vụ và các huyện rà soát kế hoạch năm.", about: "2022-H1"),
      Make.fact(
        .directive(
          Directive(from: "UBND tỉnh", to: ["Bộ Nội vụ"], task: "Hướng dẫn thang điểm mới")),
        id: "Fdir2", in: review, about: "2022-H1"),
      Make.fact(
        .assessment(Assessment(.achievement, area: "procedures")), id: "Fass1", in: review,
        sentence: "Thủ tục được giải quyết nhanh hơn.", about: "2022-H1"),
      Make.fact(
        .assessment(Assessment(.limitation, area: "general")), id: "Fass2", in: review,
        sentence: "Một số nơi còn chậm.", about: "2022-H1"),
      Make.fact(
        .event(
          Event(event: "announcement", date: period("2022-05-25"), name: "Công bố PAR Index 2021")),
        id: "Feve2", in: spring, place: "viet-nam"),
    ]
  }

  private static var articles: [ArticleRecord] {
    [
      ArticleRecord(
        origin: review, place: "nam-dinh", feed: "bao", about: period("2022-H1"), factCount: 14),
      ArticleRecord(origin: other, feed: "dai", about: period("2022-H1"), factCount: 2),
      ArticleRecord(
        origin: spring, place: "viet-nam", feed: "tw", factCount: 9,
        findings: [Finding(.note, "missing-author", "no author; add one to the sidecar")]),
      ArticleRecord(origin: earlier, place: "viet-nam", factCount: 1),
      ArticleRecord(origin: lastYear, place: "nam-dinh", about: period("2021-H1"), factCount: 1),
    ]
  }
}
