import VietnameseText

/// The words that ask, as data.
enum DirectiveWords {
  enum Verb: Sendable {
    /// Asks whom it names behind, or nobody in particular: `yêu cầu`.
    case ask
    /// Asks only whom it names behind: `giao`.
    case assign
    /// Its subject is asked: `cần`, `phải`.
    case duty
  }

  static let verbs = Lexicon<Verb>(
    phrases(
      .ask,
      "yêu cầu|đề nghị|lưu ý|nhấn mạnh việc|nhấn mạnh yêu cầu|đòi hỏi|quán triệt yêu cầu|đôn đốc")
      + phrases(
        .assign,
        """
        giao|giao cho|giao nhiệm vụ cho|phân công|chỉ đạo|chỉ đạo các|chỉ đạo đối với|kiến nghị|kiến nghị với
        giao trách nhiệm cho
        """)
      + phrases(
        .duty,
        """
        cần|cần phải|phải|cần tập trung|phải tập trung|có trách nhiệm|chịu trách nhiệm|cần tiếp tục|phải tiếp tục
        phải thường xuyên|cần sớm|phải chủ động|cần chủ động
        """))

  /// Verbs that open a task in the list behind a request.
  static let openings = Lexicon<Bool>(
    phrases(
      true,
      """
      tiếp tục|tăng cường|đẩy mạnh|chú trọng|chú ý|tập trung|rà soát|nâng cao|thực hiện|triển khai|chủ động|khẩn trương
      quan tâm|tạo điều kiện|tạo thuận lợi|bảo đảm|đảm bảo|chỉ đạo|giao|phối hợp|kịp thời|thường xuyên|nghiêm túc
      hoàn thành|hoàn thiện|xây dựng|phát huy|khắc phục|xử lý|đổi mới|siết chặt|chấn chỉnh|quán triệt|định kỳ|tổ chức
      cập nhật|công khai|công bố|niêm yết|bố trí|huy động|ưu tiên|phấn đấu|kiên quyết|quyết liệt|tham mưu|chủ trì
      đôn đốc|hướng dẫn|kiểm tra|giám sát|theo dõi|tổng hợp|báo cáo|đề xuất|nghiên cứu|bám sát|nắm chắc|đề cao
      gắn|lấy|không để|hạn chế|giảm|cắt giảm|đơn giản hóa|rút ngắn|mở rộng|nhân rộng|duy trì|củng cố|kiện toàn|sắp xếp
      đào tạo|bồi dưỡng|tuyên truyền|phổ biến|vận động|khuyến khích|biểu dương|xem xét|giải quyết|tháo gỡ|sớm|nhanh chóng
      làm tốt|thực hành|ban hành|sửa đổi|bổ sung|ứng dụng|số hóa|kết nối|chia sẻ|đưa|coi trọng|xác định|phân công|rà
      dành|phát động|thay đổi|cử|gửi|hỗ trợ|mở|nâng|kéo giảm|chấm dứt|khen thưởng|phê bình|bảo vệ|đặt|mời
      thành lập|trình|phân tích|đánh giá|chuẩn bị|lắng nghe|tiếp thu|đối thoại|nghiêm cấm|tuyệt đối|thống nhất|thúc đẩy
      tích cực|trước mắt|phòng ngừa|ngăn chặn|khai thác|vận hành|cung cấp|tích hợp|thanh tra|xử phạt|làm rõ|nêu cao
      """))

  /// Who presides over a meeting does no task.
  static let presiding = Lexicon<Bool>(
    "chủ trì tại", "chủ trì hội nghị", "chủ trì phiên", "chủ trì cuộc", "chủ trì buổi", "chủ trì.",
    "chủ trì và", "báo cáo tại", "báo cáo kết quả tại", "đánh giá cao")

  /// Aims set in a speech: `Tỉnh phấn đấu …`.
  static let striving = Lexicon<Bool>("phấn đấu", "quyết tâm", "tiếp tục phấn đấu")

  /// Words that link a task to those before it.
  static let links = Lexicon<Bool>(
    phrases(
      true,
      """
      đồng thời|bên cạnh đó|cùng với đó|trong đó|ngoài ra|cụ thể|mặt khác|đặc biệt|song song đó|song song với đó
      theo đó|trước mắt|cùng với việc|thời gian tới|trong thời gian tới|hai là|ba là|một là|bốn là|năm là|sáu là
      thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|nhất là|tới đây
      """))

  /// Asking that is spoken of and not done.
  static let passives = Lexicon<Bool>(
    "được yêu cầu", "theo yêu cầu", "đáp ứng yêu cầu", "các yêu cầu", "theo đề nghị", "được giao",
    "nhu cầu", "việc yêu cầu", "hồ sơ đề nghị", "đơn đề nghị", "văn bản đề nghị", "những yêu cầu",
    "bám sát yêu cầu", "yêu cầu của", "yêu cầu thực tiễn", "yêu cầu về", "yêu cầu nhiệm vụ",
    "sự chỉ đạo", "công tác chỉ đạo", "lãnh đạo, chỉ đạo", "văn bản chỉ đạo", "Ban Chỉ đạo",
    "quan tâm chỉ đạo", "ý kiến chỉ đạo", "tập trung chỉ đạo", "phản ánh, kiến nghị", "yêu cầu thêm"
  )

  /// Words before a verb that take the asking out of it.
  static let weakening: WordSet = [
    "chỉ", "không", "thì", "nay", "mới", "được", "vì", "để", "nếu", "bị", "khi",
  ]

  /// Times to come, of which a plan of work speaks.
  static let ahead = Lexicon<Bool>(
    "thời gian tới", "tới đây", "từ nay đến cuối năm", "những tháng cuối năm", "tháng cuối năm",
    "quý cuối năm", "năm tới", "tháng tiếp theo", "thời gian còn lại")

  private static let bullets: WordSet = [",", "-", "+", "–", ":", "•"]

  /// Where a sentence begins behind linking words and the marks of a list.
  static func head(of sentence: Sentence, _ tokens: [Token]) -> Int {
    var index = sentence.range.lowerBound
    while index < sentence.range.upperBound {
      if let link = links.match(tokens, at: index) {
        index += link.count
      } else if bullets.contains(tokens[index].key) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private static func phrases<Value>(_ value: Value, _ text: String) -> [(String, Value)] {
    text.split(whereSeparator: { $0 == "|" || $0.isNewline }).map { (String($0), value) }
  }
}
