/// Sentences of reports around something: a number, a time, a document.
enum Frames {
  /// Nothing in them is a number or a time, and `#` may be any phrase.
  static let phrases = [
    "#", "đạt #", "Toàn xã ghi nhận #.", "Kết quả ấy là #, theo báo cáo của phòng.",
    "Ủy ban nhân dân phường cho biết: #.", "Việc này ứng với # và được đánh giá tốt.",
    "Trong buổi làm việc, lãnh đạo sở nêu rõ # để các đơn vị so sánh.",
    "Bộ phận tiếp công dân báo #; người dân đồng tình.", "Cán bộ thôn ghi “#” vào sổ.",
  ]

  /// Sentences that hold neither number nor time.
  static let plain = [
    "Bà con đồng tình với cách làm này.", "Lãnh đạo huyện đã xuống tận thôn xem xét.",
    "Công chức phải mỉm cười khi tiếp dân.", "Phòng Nội vụ theo dõi, đôn đốc và báo cáo.",
    "Người đứng đầu chịu trách nhiệm về kết quả.", "Hệ thống chạy ổn định, dễ dùng!",
    "Vì sao hồ sơ còn chậm?",
  ]

  static func sentence(_ choices: inout Choices, with phrase: String) -> String {
    choices.one(of: phrases).replacing("#", with: phrase)
  }
}

/// What stands in reports, drawn from all kinds, with damage: for tests of what holds for every text.
enum Reports {
  static let pieces = [
    "xã", "đạt", "tăng", "12", "3", "2021", "1.234", "98,7%", "5.000 tỷ đồng", "ba mươi lăm",
    "ngày 3/4/2021", "quý II", "6 tháng đầu năm", "năm 2020", "giai đoạn 2016-2020", "từ", "đến",
    "so với cùng kỳ", "hôm qua", "tuần tới", "thứ hai", "đứng thứ", "7/63", "số 12/QĐ-UBND",
    "Nghị định số 8/2019/NĐ-CP", "0912 345 678", "10.0.0.1", "mức độ 3, 4", "1tr2", "2-3%", "-",
    "/", ".", ",", ":", "(", ")", "%", "đồng", "triệu", "nghìn", "năm", "tháng", "ngày", "đầu",
    "cuối", "tới", "trước", "trở lên", "không", "một", "mười", "mươi", "trăm", "linh", "phẩy",
    "phần", "rưỡi", "rằm", "nửa", "thế kỷ XX", "Q1/2020", "khóa XII", "+", "–", "31/4", "29/2",
    "4 năm qua", "9 tháng", "top 5", "gần", "hơn", "\n", ". Huyện", "! Phường", "TP. Huế",
  ]

  static func text(_ choices: inout Choices) -> String {
    var text = ""
    while choices.number(0...8) > 0 {
      text += choices.one(of: pieces) + choices.one(of: [" ", " ", " ", "", "  ", "\u{A0}"])
    }
    return text
  }
}
