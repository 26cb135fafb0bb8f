import Catalog

/// The reform area that a task belongs to, by the words of its sentence.
struct TaskArea: Sendable {
  /// The area whose words come first in the sentence has it; in the order of the official outline where
  /// two begin at one place.
  private static let words: [(ReformArea, [String])] = [
    (
      .institutions,
      ["thể chế", "văn bản quy phạm", "vbqppl", "văn bản qppl", "rà soát văn bản", "phân cấp"]
    ),
    (
      .procedures,
      [
        "thủ tục", "tthc", "hồ sơ", "một cửa", "quy trình nội bộ", "phản ánh, kiến nghị",
        "trả kết quả",
      ]
    ),
    (
      .apparatus,
      ["bộ máy", "sắp xếp", "biên chế", "đơn vị sự nghiệp", "tinh gọn", "sáp nhập", "hợp nhất"]
    ),
    (
      .civilService,
      [
        "công vụ", "công chức", "viên chức", "kỷ luật, kỷ cương", "đào tạo", "tuyển dụng",
        "luân chuyển", "vị trí việc làm",
      ]
    ),
    (
      .publicFinance,
      ["tài chính", "giải ngân", "đầu tư công", "ngân sách", "tự chủ", "kinh phí"]
    ),
    (
      .digitalGovernment,
      [
        "chuyển đổi số", "chính quyền điện tử", "chính quyền số", "chính phủ số", "trực tuyến",
        "số hóa", "dữ liệu", "phần mềm", "máy chủ", "nền tảng số", "công nghệ thông tin",
        "thiết bị", "ký số",
      ]
    ),
    (
      .steering,
      [
        "cải cách hành chính", "cchc", "chỉ số", "kiểm tra", "tuyên truyền", "kế hoạch",
        "người đứng đầu", "báo cáo",
      ]
    ),
  ]

  static func area(of sentence: String) -> ReformArea {
    let text = sentence.lowercased()
    var best: (area: ReformArea, start: String.Index)?
    for (area, phrases) in words {
      let starts = phrases.compactMap { text.firstRange(of: $0)?.lowerBound }
      guard let start = starts.min(), best.map({ start < $0.start }) ?? true else { continue }
      if area == .steering, best != nil { continue }
      best = (area, start)
    }
    return best?.area ?? .general
  }
}
