/// What columns mean, for a Vietnamese office: the same as ``CSVField/description``, by its words.
enum ColumnMeanings {
  static func vietnamese(of field: CSVField) -> String { words[field.description] ?? field.title }

  /// A test finds a column without words of its own.
  static func knows(_ field: CSVField) -> Bool { words[field.description] != nil }

  private static let words = values.merging(origins) { first, _ in first }
    .merging(details) { first, _ in first }

  private static let values: [String: String] = [
    "slug of the unit's name at the time of the fact":
      "mã theo tên đơn vị vào thời điểm của số liệu",
    "name of the place": "tên địa phương",
    "code of the province-level unit valid at the time, with its era":
      "mã đơn vị cấp tỉnh có hiệu lực lúc đó, kèm thời kỳ (63 tỉnh hoặc 34 tỉnh)",
    "the body it is about, where not the whole place":
      "cơ quan, đơn vị mà số liệu nói đến, khi không phải cả địa phương",
    "the body it is about": "cơ quan, đơn vị mà số liệu nói đến",
    "catalogue id, or uncatalogued":
      "mã trong danh mục chỉ tiêu, hoặc uncatalogued nếu ngoài danh mục",
    "name of the indicator; the noun phrase as written for uncatalogued ones":
      "tên chỉ tiêu; cụm từ như trong bài nếu ngoài danh mục",
    "reform area of the indicator": "lĩnh vực cải cách của chỉ tiêu",
    "actual, target or change": "kết quả, mục tiêu hay mức thay đổi",
    "what the row is about; empty where the text does not say":
      "kỳ mà số liệu nói đến; trống khi bài không nêu",
    "first calendar day of period": "ngày đầu của kỳ theo lịch",
    "last calendar day of period": "ngày cuối của kỳ theo lịch",
    "first day of the official data window (Nghị định 09/2019/NĐ-CP)":
      "ngày đầu của kỳ chốt số liệu chính thức (Nghị định 09/2019/NĐ-CP)",
    "last day of the official data window": "ngày cuối của kỳ chốt số liệu chính thức",
    "for a change: the period it is measured from": "với mức thay đổi: kỳ được so sánh",
    "the value, exact as meant": "giá trị đúng như nguồn nêu, không làm tròn",
    "unit of value": "đơn vị tính của giá trị",
    "the whole: the 63 of 43/63": "tổng thể: số 63 trong 43/63",
    "exact, over, under, about, at_least or at_most":
      "chính xác, hơn, dưới, khoảng, từ … trở lên, không quá",
    "single, confirmed, conflict or corrected":
      "một nguồn, nhiều nguồn khớp, mâu thuẫn hay đã đính chính",
    "whether this reading is the one that holds":
      "giá trị này có được dùng trong báo cáo hay không",
    "computed from other facts, not read": "tính từ số liệu khác, không có sẵn trong bài",
    "ids of the facts it was computed from": "mã các dữ kiện dùng để tính",
    "1 official, 2 press, 3 copies": "1 nguồn chính thức, 2 báo chí, 3 trang đăng lại",
    "1 is the value that the reports use": "1 là giá trị được dùng trong báo cáo",
    "ids of the indicators in this row on which sources differ; see conflicts.csv":
      "mã các chỉ tiêu của dòng này mà các nguồn nêu khác nhau; xem conflicts.csv",
    "the index: par_index, sipas, …": "bộ chỉ số: par_index, sipas, …",
    "rank in the index; 1 is best": "thứ hạng trong bộ chỉ số; 1 là tốt nhất",
    "how many were ranked": "số đơn vị được xếp hạng",
    "value of the index, in its own unit": "giá trị của chỉ số, theo đơn vị của nó",
    "unit of score": "đơn vị tính của giá trị",
    "rank a year before": "thứ hạng năm trước",
    "places gained (+) or lost (-), computed": "số bậc tăng (+) hoặc giảm (-), do máy tính",
    "places gained (+) or lost (-), as a source states it":
      "số bậc tăng (+) hoặc giảm (-) như nguồn nêu",
    "agreement of the sources": "các nguồn có khớp nhau không",
  ]

  private static let origins: [String: String] = [
    "period that the whole article reviews": "kỳ mà cả bài sơ kết, tổng kết",
    "the sentence, normalised": "câu trong bài, đã chuẩn hoá",
    "UTF-8 byte offset in the article's normalised text":
      "vị trí đầu (byte UTF-8) trong văn bản đã chuẩn hoá của bài",
    "UTF-8 byte offset behind the mention": "vị trí ngay sau cụm từ (byte UTF-8)",
    "name of the rule that recognised it": "tên quy tắc đã nhận ra dữ kiện",
    "0 to 1": "từ 0 đến 1",
    "codes of what is doubtful about it, set apart by semicolons":
      "mã các điểm nghi vấn, cách nhau bằng dấu chấm phẩy",
    "the input's path as given": "đường dẫn tệp đầu vào",
    "address of the article": "địa chỉ của bài",
    "title of the article": "tên bài",
    "publisher of the article": "nơi đăng bài",
    "day of publication": "ngày đăng",
    "stable id of the fact": "mã dữ kiện, không đổi giữa các lần chạy",
    "name of the source in pipeline.yml": "tên nguồn trong pipeline.yml",
    "whose articles these are, where known": "địa phương của nguồn, nếu biết",
    "period that the article reviews": "kỳ mà bài sơ kết, tổng kết",
    "facts read in the article": "số dữ kiện đọc được trong bài",
    "facts used in these tables": "số dữ kiện được dùng trong các bảng này",
    "codes of what was doubtful about the article": "mã các điểm nghi vấn của bài",
    "other files and pages with the same article": "các tệp và trang khác có cùng bài",
    "what is wrong, as a code": "mã lỗi",
    "what is wrong, where, and what would mend it": "lỗi gì, ở đâu, khắc phục thế nào",
    "day of the run that first met it": "ngày chạy đầu tiên gặp tệp này",
  ]

  private static let details: [String: String] = [
    "number of the document as printed": "số, ký hiệu như in trong bài",
    "resolution, decree, decision, …": "nghị quyết, nghị định, quyết định, …",
    "who issued it": "cơ quan ban hành",
    "day of issue": "ngày ban hành",
    "title, where given": "trích yếu, nếu có",
    "name of the person": "họ và tên",
    "post as written, without the name": "chức vụ như trong bài, không kèm tên",
    "the body that the post belongs to": "cơ quan của chức vụ đó",
    "conference, award, launch, …": "hội nghị, khen thưởng, khai trương, …",
    "what took place": "sự kiện gì",
    "when it took place; empty where the text does not say":
      "diễn ra khi nào; trống khi bài không nêu",
    "first calendar day of date": "ngày đầu", "last calendar day of date": "ngày cuối",
    "who asks": "ai giao",
    "who is asked; several are set apart by a semicolon":
      "ai được giao; nhiều cơ quan cách nhau bằng dấu chấm phẩy",
    "what is asked for": "việc được giao",
    "when it is due; empty where the text does not say": "hạn hoàn thành; trống khi bài không nêu",
    "first calendar day of due": "ngày đầu của hạn",
    "last calendar day of due": "ngày cuối của hạn",
    "achievement, limitation or cause": "kết quả, hạn chế hay nguyên nhân",
    "reform area": "lĩnh vực cải cách",
    "section of the annex": "mục của phụ lục",
    "number of the row, with a letter before it": "số dòng trong phụ lục, có chữ đứng trước",
    "what the annex asks for": "chỉ tiêu mà phụ lục yêu cầu",
    "unit as the annex prints it": "đơn vị tính như trong phụ lục",
    "catalogue id of the wanted value": "mã chỉ tiêu trong danh mục",
    "new, changed or withdrawn": "mới, đã đổi hay không còn",
    "value of the last publication": "giá trị ở lần công bố trước",
    "value that holds now": "giá trị được dùng hiện nay",
    "unit of both values": "đơn vị tính của cả hai giá trị",
    "agreement of the sources before": "các nguồn khớp nhau không, lần trước",
    "agreement of the sources now": "các nguồn khớp nhau không, hiện nay",
  ]
}
