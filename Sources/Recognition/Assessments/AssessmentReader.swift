import Chronology
import VietnameseText

/// Reads judgements on results: what was achieved, what falls short, and why.
struct AssessmentReader: Sendable {
  private static let limitations = Lexicon<Bool>(
    "tồn tại, hạn chế", "tồn tại hạn chế", "hạn chế", "còn chậm", "chưa cao", "chưa đồng đều",
    "chưa thực sự", "chưa nghiêm", "chưa đầy đủ", "chưa đạt", "còn thấp", "chưa kịp thời",
    "bất cập",
    "chưa thường xuyên", "còn hạn chế", "chưa được", "chưa thực hiện", "yếu kém",
    "khó khăn, vướng mắc",
    "chưa đồng bộ", "chưa quyết liệt", "còn tình trạng", "chưa đúng", "còn khó khăn", "chưa tốt",
    "chưa hiệu quả", "thiếu quyết liệt", "chưa nhiều", "chưa chủ động", "trễ hạn còn", "còn nhiều")
  private static let causes = Lexicon<Bool>(
    "nguyên nhân", "nguyên nhân chủ yếu", "nguyên nhân là do", "do người đứng đầu", "là do",
    "xuất phát từ")
  private static let achievements = Lexicon<Bool>(
    "đạt được", "kết quả tích cực", "chuyển biến tích cực", "được tăng cường", "được nâng lên",
    "đánh giá cao", "kịp thời", "có hiệu quả", "đạt hiệu quả", "hoạt động hiệu quả", "hiệu quả hơn",
    "giải pháp hiệu quả", "hiệu quả rõ rệt", "hiệu quả thiết thực", "phát huy hiệu quả",
    "được cải thiện", "cải thiện đáng kể", "góp phần",
    "khởi sắc", "hoàn thành và vượt", "được đẩy mạnh", "đẩy mạnh", "quan tâm", "được triển khai",
    "tạo sự thống nhất", "sâu sát", "thể hiện rất rõ", "quyết liệt", "bảo đảm", "thực hiện tốt",
    "thành công", "tích cực", "chủ động", "đồng bộ", "nền nếp", "có nhiều chuyển biến",
    "vượt chỉ tiêu",
    "khả thi", "dẫn đầu", "được duy trì", "đi vào nền nếp", "nổi bật", "ghi nhận")
  private static let future = Lexicon<Bool>(
    "cần", "phải", "yêu cầu", "đề nghị", "phấn đấu", "mục tiêu", "sẽ", "nhằm", "để",
    "thời gian tới",
    "tiếp tục đẩy mạnh", "nhiệm vụ trọng tâm", "giải pháp", "định hướng")

  func facts(in passage: Passage, _ context: ArticleContext, isDirective: Set<String>) -> [Fact] {
    guard passage.role != .caption, passage.role != .heading else { return [] }
    return passage.sentences.compactMap { sentence in
      guard let judgement = judgement(of: sentence, passage.tokens),
        judgement != .achievement || !isDirective.contains(passage.string(sentence.range))
      else { return nil }
      return Fact(
        origin: context.origin,
        place: context.places.place(in: passage, sentence, at: sentence.range.upperBound),
        evidence: passage.evidence(sentence, sentence.range), confidence: 0.6,
        rule: "assessment/\(judgement.rawValue)", about: context.periods.review,
        detail: .assessment(
          Assessment(judgement, area: AreaWords.area(of: passage.tokens, in: sentence.range))))
    }
  }

  /// A cause before a limitation, a limitation before an achievement: that is the order in which the words tell.
  private func judgement(of sentence: Sentence, _ tokens: [Token]) -> Assessment.Class? {
    func has(_ words: Lexicon<Bool>) -> Bool {
      !words.matches(in: tokens, range: sentence.range).isEmpty
    }
    if has(Self.causes), has(Self.limitations) { return .cause }
    if has(Self.limitations), !isRepair(sentence, tokens) { return .limitation }
    let opening = sentence.range.prefix(20)
    let isFuture = !Self.future.matches(in: tokens, range: opening).isEmpty
    return has(Self.achievements) && !isFuture ? .achievement : nil
  }

  private static let repairs = Lexicon<Bool>(
    "khắc phục", "tháo gỡ", "chấn chỉnh", "giải pháp khắc phục", "cải thiện", "xử lý các")

  /// "khắc phục những hạn chế" asks; it does not judge.
  private func isRepair(_ sentence: Sentence, _ tokens: [Token]) -> Bool {
    guard let repair = Self.repairs.matches(in: tokens, range: sentence.range).first,
      let limit = Self.limitations.matches(in: tokens, range: sentence.range).first
    else { return false }
    return repair.range.lowerBound < limit.range.lowerBound
  }
}

/// The reform area that a sentence speaks of.
enum AreaWords {
  private static let words = Lexicon<String>([
    ("thể chế", "institutions"), ("vbqppl", "institutions"), ("VBQPPL", "institutions"),
    ("văn bản QPPL", "institutions"), ("tthc", "procedures"), ("một cửa", "procedures"),
    ("hồ sơ", "procedures"), ("bộ phận một cửa", "procedures"), ("tổ chức bộ máy", "apparatus"),
    ("biên chế", "apparatus"), ("sắp xếp", "apparatus"), ("công vụ", "civil_service"),
    ("cbccvc", "civil_service"), ("công chức", "civil_service"),
    ("tài chính công", "public_finance"),
    ("tự chủ", "public_finance"), ("ngân sách", "public_finance"),
    ("chính quyền điện tử", "digital_government"), ("chuyển đổi số", "digital_government"),
    ("chính phủ điện tử", "digital_government"), ("trực tuyến", "digital_government"),
    ("dvctt", "digital_government"), ("cntt", "digital_government"),
    ("phần mềm", "digital_government"),
    ("điện tử", "digital_government"), ("chính quyền số", "digital_government"),
    ("chỉ đạo", "steering"), ("điều hành", "steering"), ("kiểm tra", "steering"),
    ("tuyên truyền", "steering"), ("người đứng đầu", "steering"), ("kế hoạch", "steering"),
    ("chỉ số", "steering"), ("kinh tế", "socioeconomic"), ("đầu tư", "socioeconomic"),
  ])

  /// The area named most, the first of equals; `general` where none is.
  static func area(of tokens: [Token], in range: Range<Int>) -> String {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for match in words.matches(in: tokens, range: range) {
      if counts[match.value] == nil { order.append(match.value) }
      counts[match.value, default: 0] += 1
    }
    return order.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? "general"
  }
}
