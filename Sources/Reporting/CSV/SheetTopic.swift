/// What each table is called and about: for the descriptions beside the tables, the page and the documents.
enum SheetTopic: String, Sendable, CaseIterable {
  case observations, panel, rankings, targets, documents, people, events, directives, assessments
  case conflicts, gaps, changes, sources, quarantine

  func title(_ language: ReportLanguage) -> String {
    language == .vietnamese ? titles.vietnamese : titles.english
  }

  private var titles: (vietnamese: String, english: String) {
    switch self {
    case .observations: ("Số liệu", "Observations")
    case .panel: ("Bảng tổng hợp", "Panel")
    case .rankings: ("Bảng xếp hạng", "Rankings")
    case .targets: ("Mục tiêu", "Targets")
    case .documents: ("Văn bản", "Documents")
    case .people: ("Nhân sự", "People")
    case .events: ("Sự kiện", "Events")
    case .directives: ("Nhiệm vụ được giao", "Directives")
    case .assessments: ("Đánh giá", "Assessments")
    case .conflicts: ("Số liệu mâu thuẫn", "Conflicts")
    case .gaps: ("Phụ lục còn trống", "Gaps")
    case .changes: ("Thay đổi so với lần trước", "Changes")
    case .sources: ("Nguồn", "Sources")
    case .quarantine: ("Tệp không đọc được", "Quarantine")
    }
  }

  func meaning(_ language: ReportLanguage) -> String {
    language == .vietnamese ? meanings.vietnamese : meanings.english
  }

  private var meanings: (vietnamese: String, english: String) {
    switch self {
    case .observations:
      (
        "mỗi dòng một số liệu đọc được trong một bài, kèm câu và nguồn",
        "one row a number as one article states it, with its sentence and source"
      )
    case .panel:
      (
        "địa phương và kỳ theo dòng, chỉ tiêu theo cột; chỉ giá trị được dùng",
        "places and periods down, indicators across; the values that hold"
      )
    case .rankings:
      (
        "hạng và điểm của các tỉnh theo từng bộ chỉ số",
        "rank and score of each province in each index"
      )
    case .targets:
      ("mục tiêu đến hạn trong kỳ hoặc sau kỳ", "targets that are due in the period or later")
    case .documents: ("văn bản được dẫn", "documents that articles cite")
    case .people: ("người giữ chức vụ được nêu", "persons named with a post")
    case .events: ("hội nghị, khen thưởng, kiểm tra…", "conferences, awards, inspections, …")
    case .directives:
      ("ai giao, ai làm, việc gì, hạn nào", "who asks whom for what, and by when")
    case .assessments:
      ("kết quả, hạn chế, nguyên nhân theo lĩnh vực", "achievements, limitations, causes by area")
    case .conflicts:
      (
        "mỗi dòng một giá trị của số liệu mà các nguồn nêu khác nhau",
        "one row a value of a number on which sources differ"
      )
    case .gaps:
      (
        "chỉ tiêu của phụ lục thống kê chưa có số liệu",
        "rows of the statistical annex that have no value"
      )
    case .changes:
      (
        "số liệu mới, đã đổi hoặc không còn so với lần công bố trước",
        "what is new, different or gone since the last published run"
      )
    case .sources: ("các bài mà số liệu được lấy từ đó", "the articles behind the other tables")
    case .quarantine:
      ("tệp đầu vào không đọc được và lý do", "inputs that could not be read, and why")
    }
  }
}
