import VietnameseText

/// The words for events, as data.
enum EventWords {
  static let nouns = Lexicon<String>(
    phrases(
      "conference",
      """
      hội nghị|hội thảo|phiên họp|kỳ họp|cuộc họp|buổi họp|buổi làm việc|phiên làm việc|tọa đàm|diễn đàn
      buổi đối thoại|hội nghị đối thoại|lễ tổng kết|buổi giao ban|hội nghị giao ban|cuộc làm việc|buổi sinh hoạt
      hội thi
      """)
      + phrases(
        "award",
        """
        tặng Bằng khen|trao Bằng khen|tặng Giấy khen|trao Giấy khen|trao tặng Bằng khen|trao tặng Giấy khen
        được tặng Bằng khen|nhận Bằng khen|nhận Giấy khen|khen thưởng|biểu dương|tuyên dương|vinh danh|trao thưởng
        trao giải|trao giải thưởng|tặng thưởng|tặng Cờ thi đua|trao Cờ thi đua|trao danh hiệu|trao Huân chương
        tặng danh hiệu
        """)
      + phrases(
        "launch",
        """
        ra mắt|khai trương|lễ phát động|khánh thành|lễ ra mắt|lễ khai trương|bấm nút khởi động|đưa vào vận hành
        chính thức vận hành|chính thức đi vào hoạt động|chính thức đưa vào hoạt động|khởi động
        """)
      + phrases(
        "announcement",
        """
        lễ công bố|công bố kết quả|công bố Chỉ số|tổ chức công bố|công bố xếp hạng|họp báo công bố|buổi công bố
        công bố bảng xếp hạng|công bố báo cáo|theo công bố|công bố|công bố quyết định
        """)
      + phrases(
        "training",
        """
        tập huấn|lớp tập huấn|hội nghị tập huấn|lớp bồi dưỡng|khóa bồi dưỡng|khóa tập huấn|lớp đào tạo
        bồi dưỡng nghiệp vụ
        """)
      + phrases(
        "signing",
        "ký kết|lễ ký kết|lễ ký|ký quy chế phối hợp|ký chương trình phối hợp|ký thỏa thuận")
      + phrases(
        "inspection",
        """
        đoàn kiểm tra|kiểm tra thực tế|kiểm tra đột xuất|tổ kiểm tra|đoàn thanh tra|đoàn giám sát|đoàn khảo sát
        kiểm tra công tác|kiểm tra việc|kiểm tra, giám sát|đã kiểm tra|tiến hành kiểm tra|thanh tra công vụ
        kiểm tra công vụ|kiểm tra cải cách hành chính
        """))

  /// Verbs of holding an event, before its noun.
  static let holding = Lexicon<Bool>(
    phrases(
      true,
      """
      tổ chức|vừa tổ chức|khai mạc|diễn ra|chủ trì|tại|tham dự|đã tổ chức|họp|tiến hành|dự|phối hợp tổ chức|đã
      vừa|ấn nút|đồng tổ chức|bế mạc|thông qua|đăng cai|chứng kiến
      """))

  /// What tells of an event behind its name: `hội nghị sơ kết … được tổ chức`.
  static let predicates = Lexicon<Bool>(
    "được", "đã", "vừa", "diễn ra", "sẽ", "nhằm", "với sự tham gia", "với sự tham dự",
    "dưới sự chủ trì", "do đồng chí", "có sự tham gia", "thu hút")

  /// Words that only plan what follows, or speak of it as done elsewhere.
  static let plans = Lexicon<Bool>(
    phrases(
      true,
      """
      sẽ|dự kiến|cần|phải|yêu cầu|đề nghị|phấn đấu|nhằm|thời gian tới|nhiệm vụ|giải pháp|sẵn sàng|hướng tới
      """))
  /// The same where they stand right before the noun.
  static let plansNearby = Lexicon<Bool>(
    phrases(
      true,
      """
      kế hoạch|đẩy mạnh|tăng cường|tiếp tục|hình thức|sau|ngay sau|công tác|theo|căn cứ|qua|thông qua|quyết định
      chuẩn bị|trước|từ|thành lập|thường xuyên|định kỳ|chương trình|lịch|nội dung|phối hợp|văn bản|tỷ lệ
      """))

  static let news = Lexicon<Bool>(
    "vừa tổ chức", "đã tổ chức", "vừa có", "vừa diễn ra", "tổ chức tập huấn", "vừa công bố",
    "vừa ban hành", "vừa tiến hành", "vừa khai trương", "vừa ra mắt")

  /// Words before a day that make it a time when something is due.
  static let deadlines = Lexicon<Bool>(
    "trước", "trước ngày", "đến", "đến ngày", "đến hết", "đến hết ngày", "chậm nhất",
    "chậm nhất là", "chậm nhất ngày", "hết ngày", "sau ngày", "từ", "từ ngày", "kể từ",
    "kể từ ngày")

  private static func phrases<Value>(_ value: Value, _ text: String) -> [(String, Value)] {
    text.split(whereSeparator: { $0 == "|" || $0.isNewline }).map { (String($0), value) }
  }
}
