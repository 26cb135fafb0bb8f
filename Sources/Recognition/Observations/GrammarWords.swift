import VietnameseText

/// Words that join a number to what it counts and say nothing themselves.
final class GrammarWords: Sendable {
  static let standard = GrammarWords()

  static func match(_ tokens: [Token], at index: Int) -> Int? {
    standard.match(tokens, at: index)
  }

  func match(_ tokens: [Token], at index: Int) -> Int? {
    if let phrase = phrases.match(tokens, at: index) { return phrase.count }
    return words.contains(tokens[index].key) ? 1 : nil
  }

  private let phrases = Lexicon<Bool>(
    "cả nước", "toàn quốc", "trong đó", "tuy nhiên", "đồng thời", "tiếp tục", "tổng điểm",
    "số điểm",
    "thứ hạng", "thứ bậc", "vị trí", "vị thứ", "xếp hạng", "cải thiện", "kết quả", "tương ứng",
    "tương đương", "trung bình", "bình quân", "cao nhất", "thấp nhất", "dẫn đầu", "đứng đầu",
    "bứt phá", "vươn lên", "so với", "cùng kỳ", "cụ thể", "nghĩa là", "tức là", "đáng kể", "rõ rệt",
    "theo đó", "qua đó", "giá trị", "thang điểm", "chỉ số", "khu vực", "trong vùng", "các tỉnh",
    "thành phố", "trực thuộc", "trung ương", "địa phương", "từ trước tới nay", "năm liền",
    "liên tiếp", "nhóm", "tăng trưởng", "lần đầu", "lần lượt", "hạng mục", "giảm nhẹ", "tăng nhẹ",
    "tăng khá", "tăng mạnh", "giảm sâu", "tăng vọt", "tỷ lệ", "mức", "riêng", "quy đổi", "quy ra")

  private let words: WordSet = [
    "và", "với", "là", "tức", "đạt", "được", "xếp", "đứng", "ở", "có", "còn", "nhưng", "song",
    "cũng", "cùng", "chỉ", "mới", "khoảng", "gần", "hơn", "trên", "dưới", "đến", "tới", "từ",
    "lên",
    "xuống", "vào", "trong", "tỉnh", "của", "đã", "do", "vươn", "nhảy", "giữ", "tăng", "giảm",
    "thêm", "bớt", "mất", "tụt", "lùi", "hạ", "rớt", "sụt", "thụt", "thăng", "nâng", "vượt",
    "cắt",
    "cao", "thấp", "nhất", "nhì", "đầu", "cuối", "bảng", "thứ", "hạng", "bậc", "điểm", "năm",
    "kỳ",
    "này", "đó", "nay", "rồi", "tiếp", "theo", "sau", "trước", "kế", "đều", "bằng", "chiếm",
    "ước",
    "đang", "bị", "rất", "khá", "lại", "mà", "thì", "về", "cho", "ra", "vọt", "tiến", "hiện",
    "cả",
    "liền", "đây", "ta", "mình", "riêng", "khi", "để", "chỉ", "duy", "vừa", "nên", "xa", "dù",
    "mặc", "vẫn", "số", "vỏn", "vẹn", "rơi", "trượt", "leo", "nhích", "lọt", "chót", "đội", "rời",
    "bứt",
    "áp", "liên", "tục", "duy", "thuộc", "kém", "nhỉnh", "vì", "quá", "toàn", "tại", "hay",
    "chính", "lần", "giờ", "phút", "sáng", "chiều", "ngày", "vững", "chắc", "thậm", "vẫn", "trừ",
    "tính",
    "gồm",
  ]
}
