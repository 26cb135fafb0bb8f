import Chronology
import Mustache

/// The fixed words of a report, by key, in one language; the templates say `{{L.key}}`.
struct Labels: MustacheParent, Sendable {
  private(set) var words: [String: String]

  init(_ language: ReportLanguage) {
    words = language == .vietnamese ? Labels.vietnamese : Labels.english
  }

  /// The key itself where a word is missing, so that the gap is seen; a test finds it first.
  subscript(_ key: String) -> String { words[key] ?? key }

  /// Those of a page: values of years are set beside the year before, not beside a "same period".
  func on(_ period: Period) -> Labels {
    guard period.grain == .year else { return self }
    var own = self
    own.words["samePeriod"] = self["previousYear"]
    return own
  }

  func child(named name: String) -> Any? { words[name].map(PageWord.init) }

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
      "Dự thảo do máy tổng hợp từ tin, bài đã đăng; mỗi con số có chú thích dẫn câu trong nguồn "
      + "hoặc số thứ tự của nguồn ở cuối báo cáo. "
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
    "previousYear": "Năm trước", "target": "Mục tiêu", "difference": "Chênh lệch",
    "source": "Nguồn",
    "previous": "Kỳ trước", "units": "Số đơn vị",
    "missing": "chưa có số liệu", "none": "Chưa có trong nguồn.",
    "noFigures": "Chưa có số liệu trong kỳ.", "notStated": "không nêu",
    "stated": "nguồn nêu", "derived": "suy ra", "versus": "so với",
    "achievements": "Kết quả nổi bật.", "limitations": "Tồn tại, hạn chế.",
    "causes": "Nguyên nhân.",
    "number": "STT", "task": "Nội dung", "from": "Cơ quan giao", "to": "Cơ quan thực hiện",
    "due": "Hạn", "goals": "Mục tiêu đã công bố", "goal": "Mục tiêu",
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
    "leagues": "địa phương dẫn đầu, địa phương thấp", "byPlace": "theo địa phương",
    "regional": "toàn vùng", "rankOf": "hạng", "placesWithData": "địa phương có số liệu",
    "regionalMean": "Giá trị trung bình PAR Index của vùng",
    "nationalFigures": "Số liệu toàn quốc", "steeringFigures": "Chỉ tiêu chỉ đạo, điều hành",
    "morePlaces": "địa phương nêu", "moreItems": "mục khác", "moreSentences": "ý khác",
    "see": "xem",
    "yKind": "loai", "yPlace": "dia_phuong", "yPlaceCode": "ma_dia_phuong", "yScope": "pham_vi",
    "yPeriod": "ky", "yWindow": "cua_so_so_lieu_chinh_thuc", "yCompiled": "thoi_diem_tong_hop",
    "yUnits": "so_don_vi", "ySources": "so_nguon",
    "regionOf": "vùng",
    "scopeNation": "toan_quoc", "top": "nhóm", "old": "số liệu cũ",
    "beforeMerger": "trước sắp xếp", "asOf": "tính đến", "unnamed": "số liệu không rõ chỉ tiêu",
    "staleBefore": "Chưa có nguồn nêu chỉ số của",
    "staleAfter": " hoặc mới hơn cho các dòng ghi \"số liệu cũ\"; đó là giá trị mới nhất có nguồn.",
    "moreNotes": "lưu ý khác", "moreReadings": "giá trị khác",
    "allConflicts": "các chỗ nguồn nêu khác nhau của kỳ này có đủ trong",
    "basis": "Cơ sở số liệu:", "basisArticle": "bài", "basisArticles": "bài",
    "basisUntil": "bài mới nhất đăng", "basisConflict": "chỗ các nguồn nêu khác nhau",
    "basisConflicts": "chỗ các nguồn nêu khác nhau",
    "basisAgreement": "không có chỗ nào các nguồn nêu khác nhau",
    "up": "tăng", "down": "giảm", "unchanged": "không đổi",
    "versusSame": "so với cùng kỳ năm trước", "versusYear": "so với năm trước",
    "aim": "mục tiêu", "missed": "không đạt mục tiêu", "lacking": "còn thiếu",
    "otherReadings": "nguồn khác nêu", "leads": "đứng đầu trong các nơi có nguồn là",
    "now": "Kết quả mới nhất", "area": "Lĩnh vực", "numbers": "Số liệu",
    "changes": "Thay đổi so với lần công bố trước", "change": "Thay đổi", "old_value": "Giá trị cũ",
    "new_value": "Giá trị mới", "status": "Đối chiếu",
    "noChanges": "Không có số liệu mới hoặc thay đổi; lần công bố đầu không có gì để so.",
    "movers": "Địa phương thay đổi thứ hạng nhiều nhất",
    "single": "Chỉ số chỉ có số liệu cũ hoặc chỉ một địa phương có nguồn",
    "completeness": "Mức độ đầy đủ của số liệu theo địa phương", "unitsAll": "Các đơn vị cấp tỉnh",
    "unitsBefore": "Đơn vị cấp tỉnh trước khi sắp xếp",
    "unitsAfter": "Đơn vị cấp tỉnh sau khi sắp xếp",
    "silent": "Chưa có số liệu", "sourceNumber": "Nguồn số", "listedSource": "nguồn", "code": "Mã",
    "articles": "Số bài",
    "indicators": "Số chỉ tiêu có số liệu",
    "annexFilled": "Dòng phụ lục có số liệu",
  ]

  private static let outlineEN: [String: String] = [
    "lang": "en",
    "report": "SUMMARY REPORT",
    "titleOfResults": "Results of public administration reform,",
    "titleOfYear": "Review of public administration reform,",
    "nation": "nationwide",
    "notice":
      "Draft compiled by machine from published articles; every figure has a note that quotes its "
      + "source, or the number of the source in the list at the end. \"No data\" marks what the sources do not say; it does not mean 0. "
      + "⚠ marks what needs checking, see \"Data quality\".",
    "highlights": "Main points",
    "check": "to be checked, see \"Data quality\"",
    "part1": "I. Steering and direction",
    "part1National": "I. Indices",
    "part2": "II. Results in the six areas",
    "part3": "III. General assessment",
    "part4": "IV. Direction and tasks:",
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
    "samePeriod": "Same period a year before", "previousYear": "Year before",
    "target": "Target", "difference": "Difference",
    "source": "Source", "previous": "Previous period", "units": "Units",
    "missing": "no data", "none": "Not in the sources.",
    "noFigures": "No data for the period.", "notStated": "not stated",
    "stated": "as stated", "derived": "derived", "versus": "against",
    "achievements": "Achievements.", "limitations": "Limitations.", "causes": "Causes.",
    "number": "No.", "task": "Task", "from": "Asked by", "to": "To be done by",
    "due": "Due", "goals": "Announced goals", "goal": "Goal",
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
    "leagues": "leading and low places", "byPlace": "by place", "regional": "the region",
    "rankOf": "rank", "placesWithData": "places with data",
    "regionalMean": "PAR Index regional mean",
    "nationalFigures": "National figures", "steeringFigures": "Steering indicators",
    "morePlaces": "places say so", "moreItems": "more", "moreSentences": "more", "see": "see",
    "yKind": "type", "yPlace": "place", "yPlaceCode": "place_code", "yScope": "scope",
    "yPeriod": "period", "yWindow": "official_data_window", "yCompiled": "compiled",
    "yUnits": "unit_count", "ySources": "source_count",
    "regionOf": "region",
    "scopeNation": "nation", "top": "top", "old": "old",
    "beforeMerger": "before the merger", "asOf": "as of the",
    "unnamed": "figure of no known indicator",
    "staleBefore": "No source tells an index of",
    "staleAfter":
      " or later for the rows marked \"old\"; they show the newest value with a source.",
    "moreNotes": "other notes", "moreReadings": "more",
    "allConflicts": "all figures of this period on which sources differ are in",
    "basis": "Based on:", "basisArticle": "article", "basisArticles": "articles",
    "basisUntil": "the newest published on", "basisConflict": "figure on which sources differ",
    "basisConflicts": "figures on which sources differ",
    "basisAgreement": "none on which sources differ",
    "up": "up", "down": "down", "unchanged": "unchanged",
    "versusSame": "on the same period a year before", "versusYear": "on the year before",
    "aim": "target", "missed": "misses the target", "lacking": "short by",
    "otherReadings": "other sources", "leads": "leading among places with a source:",
    "now": "Newest value", "area": "Area", "numbers": "Figures",
    "changes": "Changes since the last publication", "change": "Change", "old_value": "Old value",
    "new_value": "New value", "status": "Agreement",
    "noChanges": "No new or different figures; a first publication has nothing to compare with.",
    "movers": "Places whose rank changed most",
    "single": "Old indices, and indices of a single place",
    "completeness": "Completeness by place", "unitsAll": "Province-level units",
    "unitsBefore": "Province-level units before the merger",
    "unitsAfter": "Province-level units after the merger",
    "silent": "No data", "sourceNumber": "Source no.", "listedSource": "source", "code": "Code",
    "articles": "Articles",
    "indicators": "Indicators with a value",
    "annexFilled": "Annex rows with a value",
  ]
}
