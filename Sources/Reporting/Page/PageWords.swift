/// The words that only the page has, in one language; those that a briefing has too are `Labels`.
struct PageWords: Sendable {
  let language: ReportLanguage

  private func either(_ vietnamese: String, _ english: String) -> String {
    language.either(vietnamese, english)
  }

  var title: String { either("Cải cách hành chính", "Public administration reform") }
  var skip: String { either("Đến bảng số liệu", "Skip to the figures") }
  var briefings: String { either("Báo cáo tóm tắt", "Briefings") }
  var charts: String { either("Biểu đồ", "Charts") }
  var tables: String { either("Bảng số liệu dạng tệp", "Tables as files") }
  var table: String { either("Bảng", "Table") }
  var contents: String { either("Nội dung", "What is in it") }
  var forPrograms: String { either("CSV cho phần mềm", "CSV for programs") }
  var forOffice: String { either("CSV cho Excel tiếng Việt", "CSV for a Vietnamese Excel") }
  var columns: String {
    either("Ý nghĩa từng cột: ", "The meaning of every column: ")
  }
  var figures: String { either("Số liệu", "Figures") }
  var figuresCaption: String {
    either(
      "Mỗi dòng một số liệu của kỳ; bấm vào nguồn để đọc câu trong bài.",
      "One row a figure of the period; open the source to read its sentence.")
  }
  var text: String { either("Tìm chữ (có dấu hoặc không dấu)", "Text, with or without marks") }
  var all: String { either("Tất cả", "All") }
  var reset: String { either("Xoá bộ lọc", "Clear the filter") }
  var noScript: String {
    either(
      "Trình duyệt không chạy JavaScript: bảng dưới đây có đủ các dòng, không có bộ lọc.",
      "Without JavaScript the table below is whole, but cannot be filtered.")
  }
  var noMatch: String { either("Không có số liệu nào khớp.", "No figure matches.") }
  var nation: String { either("Toàn quốc", "The nation") }
  var undated: String { either("không rõ ngày", "undated") }
  var uncatalogued: String { either("Ngoài danh mục", "Not in the catalogue") }
  var others: String { either("giá trị khác", "other values") }

  /// What the script fills in as it filters.
  var count: String {
    either("{shown} trong {all} số liệu", "{shown} of {all} figures")
  }

  func count(_ shown: Int, of all: Int) -> String {
    count.replacing("{shown}", with: "\(shown)").replacing("{all}", with: "\(all)")
  }

  func limit(_ shown: Int, of all: Int) -> String {
    either(
      "Trang này hiện \(shown) trong \(all) số liệu, chỉ tiêu trong danh mục trước; đủ tất cả ở ",
      "This page shows \(shown) of \(all) figures, those of the catalogue first; all of them are in "
    )
  }

  func long(_ path: String, rows: String, room: String) -> String {
    either(
      "\(path) có \(rows) dòng; Excel và LibreOffice chỉ mở được \(room) dòng đầu, kể cả dòng tiêu đề: hãy lọc theo "
        + "địa phương hoặc chỉ tiêu trong bản sao của kho số liệu (tệp .published.sqlite).",
      "\(path) has \(rows) rows; Excel and LibreOffice open the first \(room), the header included: filter it by place "
        + "or indicator in the store's copy for readers (.published.sqlite).")
  }

  func moreSources(_ count: Int) -> String {
    either("và \(count) nguồn khác", "and \(count) more")
  }

  func summary(figures: String, articles: String, conflicts: String, unread: String) -> String {
    either(
      "\(figures) số liệu từ \(articles) bài; \(conflicts) số liệu mà các nguồn nêu khác nhau; "
        + "\(unread) tệp không đọc được.",
      "\(figures) figures from \(articles) articles; \(conflicts) on which sources differ; "
        + "\(unread) inputs could not be read.")
  }

  func latest(_ day: String) -> String {
    either("Bài mới nhất: \(day).", "Newest article: \(day).")
  }
}
