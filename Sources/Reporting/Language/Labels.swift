/// The fixed words of a report, by key, in one language; the templates say `{{L.key}}`.
struct Labels: Sendable {
  let words: [String: String]

  init(_ language: ReportLanguage) {
    words = language == .vietnamese ? Labels.vietnamese : Labels.english
  }

  /// The key itself where a word is missing, so that the gap is seen; a test finds it first.
  subscript(_ key: String) -> String { words[key] ?? key }

  /// The word for an id of facts (a kind, a class, a unit), or the id.
  func term(_ prefix: String, _ id: String) -> String { words["\(prefix).\(id)"] ?? id }

  static let vietnamese: [String: String] = outlineVI.merging(termsVI) { first, _ in first }
  static let english: [String: String] = outlineEN.merging(termsEN) { first, _ in first }
}

extension Labels {
  private static let outlineVI: [String: String] = [
    "lang": "vi-VN",
    "report": "BÁO CÁO TÓM TẮT",
    "titleOfResults": "Kết quả công tác cải cách hành chính",
    "titleOfYear": "Tổng kết công tác cải cách hành chính",
    "nation": "toàn quốc",
    "notice":
      "Dự thảo do máy tổng hợp từ tin, bài đã đăng; mỗi con số có số nguồn trong ngoặc vuông. "
      + "Chỗ ghi \"chưa có số liệu\" là chỗ nguồn không nêu, không phải bằng 0. "
      + "Dấu ⚠ là chỗ cần kiểm tra, xem mục \"Chất lượng số liệu\".",
    "highlights": "Điểm chính",
    "check": "cần kiểm tra, xem mục \"Chất lượng số liệu\"",
    "part1": "I. Công tác chỉ đạo, điều hành",
    "part1National": "I. Các chỉ số đánh giá",
    "part2": "II. Kết quả theo sáu lĩnh vực",
    "part3": "III. Đánh giá chung",
    "part4": "IV. Phương hướng, nhiệm vụ",
    "part5": "V. Kiến nghị, đề xuất",
    "area.steering": "Công tác chỉ đạo, điều hành",
    "area.institutions": "Cải cách thể chế",
    "area.procedures": "Cải cách thủ tục hành chính",
    "area.apparatus": "Cải cách tổ chức bộ máy",
    "area.civil_service": "Cải cách chế độ công vụ",
    "area.public_finance": "Cải cách tài chính công",
    "area.digital_government": "Xây dựng chính quyền điện tử, chính quyền số",
    "area.socioeconomic": "Kinh tế - xã hội",
    "area.general": "Chung",
    "otherFigures": "Chỉ số và số liệu liên quan",
    "uncatalogued": "Số liệu khác trong nguồn (chưa có trong danh mục chỉ tiêu)",
    "indicator": "Chỉ tiêu", "value": "Giá trị", "period": "Kỳ", "samePeriod": "Cùng kỳ năm trước",
    "target": "Mục tiêu", "difference": "Chênh lệch", "source": "Nguồn",
    "previous": "Kỳ trước", "units": "Số đơn vị",
    "missing": "chưa có số liệu", "none": "Chưa có trong nguồn.",
    "noFigures": "Chưa có số liệu trong kỳ.", "notStated": "không nêu",
    "stated": "nguồn nêu", "derived": "suy ra", "versus": "so với",
    "achievements": "Kết quả nổi bật.", "limitations": "Tồn tại, hạn chế.",
    "causes": "Nguyên nhân.",
    "number": "STT", "task": "Nội dung", "from": "Cơ quan giao", "to": "Cơ quan thực hiện",
    "due": "Hạn", "goals": "Mục tiêu dài hạn đã công bố", "goal": "Mục tiêu",
    "quotation": "Câu trong nguồn", "annex": "Phụ lục: Thống kê số liệu",
    "annexIndicator": "Chỉ tiêu thống kê", "annexUnit": "Đơn vị tính", "annexValue": "Số liệu",
    "annexNote": "Ghi chú", "documents": "Văn bản được dẫn", "docNumber": "Số, ký hiệu",
    "docKind": "Loại", "issuer": "Cơ quan ban hành", "date": "Ngày", "docTitle": "Trích yếu",
    "people": "Nhân sự được nêu", "name": "Họ và tên", "post": "Chức vụ", "body": "Cơ quan",
    "quality": "Chất lượng số liệu", "level": "Mức", "subject": "Nội dung", "problem": "Vấn đề",
    "allGood": "Không có điểm cần lưu ý.", "sources": "Nguồn",
    "noSources": "Không có nguồn nào trong kỳ.",
    "rankAxis": "thứ hạng, 1 ở trên",
    "region": "Vùng", "byRegion": "Theo vùng", "ranking": "Bảng xếp hạng (các địa phương có nguồn)",
    "rank": "Hạng", "place": "Địa phương", "score": "Giá trị", "previousRank": "Hạng kỳ trước",
    "rankChange": "Thay đổi", "timeline": "Dòng thời gian", "event": "Sự kiện",
    "national": "trung bình, toàn quốc", "highest": "cao nhất", "lowest": "thấp nhất",
    "leagues": "Địa phương dẫn đầu, địa phương thấp", "placesWithData": "địa phương có số liệu",
    "nationalFigures": "Số liệu toàn quốc", "steeringFigures": "Chỉ tiêu chỉ đạo, điều hành",
    "morePlaces": "địa phương nêu", "seeCSV": "ý khác, xem csv/assessments.csv",

  ]

  private static let outlineEN: [String: String] = [
    "lang": "en",
    "report": "SUMMARY REPORT",
    "titleOfResults": "Results of public administration reform,",
    "titleOfYear": "Review of public administration reform,",
    "nation": "nationwide",
    "notice":
      "Draft compiled by machine from published articles; every figure has the number of its source "
      + "in square brackets. \"No data\" marks what the sources do not say; it does not mean 0. "
      + "⚠ marks what needs checking, see \"Data quality\".",
    "highlights": "Main points",
    "check": "to be checked, see \"Data quality\"",
    "part1": "I. Steering and direction",
    "part1National": "I. Indices",
    "part2": "II. Results in the six areas",
    "part3": "III. General assessment",
    "part4": "IV. Direction and tasks",
    "part5": "V. Proposals",
    "area.steering": "Steering and direction",
    "area.institutions": "Institutional reform",
    "area.procedures": "Reform of administrative procedures",
    "area.apparatus": "Reform of the organisational apparatus",
    "area.civil_service": "Reform of the civil service",
    "area.public_finance": "Reform of public finance",
    "area.digital_government": "Electronic and digital government",
    "area.socioeconomic": "Economy and society",
    "area.general": "General",
    "otherFigures": "Related indices and figures",
    "uncatalogued": "Other figures in the sources (not in the catalogue of indicators)",
    "indicator": "Indicator", "value": "Value", "period": "Period",
    "samePeriod": "Same period a year before", "target": "Target", "difference": "Difference",
    "source": "Source", "previous": "Previous period", "units": "Units",
    "missing": "no data", "none": "Not in the sources.",
    "noFigures": "No data for the period.", "notStated": "not stated",
    "stated": "as stated", "derived": "derived", "versus": "against",
    "achievements": "Achievements.", "limitations": "Limitations.", "causes": "Causes.",
    "number": "No.", "task": "Task", "from": "Asked by", "to": "To be done by",
    "due": "Due", "goals": "Announced long-term goals", "goal": "Goal",
    "quotation": "Sentence in the source", "annex": "Annex: statistics",
    "annexIndicator": "Statistical indicator", "annexUnit": "Unit", "annexValue": "Value",
    "annexNote": "Note", "documents": "Documents cited", "docNumber": "Number",
    "docKind": "Kind", "issuer": "Issuer", "date": "Date", "docTitle": "Title",
    "people": "People named", "name": "Name", "post": "Post", "body": "Body",
    "quality": "Data quality", "level": "Level", "subject": "Subject", "problem": "Problem",
    "allGood": "Nothing to note.", "sources": "Sources",
    "noSources": "No sources in the period.", "rankAxis": "rank, 1 at the top",
    "region": "Region", "byRegion": "By region", "ranking": "Ranking (places with a source)",
    "rank": "Rank", "place": "Place", "score": "Value", "previousRank": "Previous rank",
    "rankChange": "Change", "timeline": "Timeline", "event": "Event",
    "national": "mean, nationwide", "highest": "highest", "lowest": "lowest",
    "leagues": "Leading and low places", "placesWithData": "places with data",
    "nationalFigures": "National figures", "steeringFigures": "Steering indicators",
    "morePlaces": "places say so", "seeCSV": "more, see csv/assessments.csv",

  ]
}
