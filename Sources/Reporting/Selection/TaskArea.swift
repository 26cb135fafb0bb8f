import Catalog
import VietnameseText

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

  private struct Phrase {
    let area: ReformArea
    let bytes: [UInt8]
  }

  /// By their first byte, in the order of the outline.
  private static let phrases: [UInt8: [Phrase]] = {
    let all = words.flatMap { area, phrases in
      phrases.map { Phrase(area: area, bytes: Array($0.utf8)) }
    }
    return Dictionary(grouping: all) { $0.bytes.first ?? 0 }
  }()

  private static let openers: [Bool] = (0...UInt8.max).map { phrases[$0] != nil }

  /// Steering only where no other area is named.
  static func area(of sentence: String) -> ReformArea {
    let text = Array(Folding.lowercased(sentence).utf8)
    var isSteering = false
    for offset in text.indices where openers[Int(text[offset])] {
      let found = phrases[text[offset], default: []].filter {
        text[offset...].starts(with: $0.bytes)
      }
      if let area = found.first(where: { $0.area != .steering })?.area { return area }
      isSteering = isSteering || !found.isEmpty
    }
    return isSteering ? .steering : .general
  }
}
