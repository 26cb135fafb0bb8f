import VietnameseText

/// The reform area that a sentence speaks of.
struct AreaWords: Sendable {
  private let words: Lexicon<String>

  /// - Parameter abbreviations: Those that the passages are folded with.
  init(abbreviations: AbbreviationFolder) {
    words = Lexicon(
      keys: Self.phrases.map { (abbreviations.folded(Tokenizer.tokens(of: $0.0)).map(\.key), $0.1) }
    )
  }

  private static let phrases: [(String, String)] = [
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
  ]

  var openings: [UInt16] { words.openings }

  /// The area named most, the first of equals; `general` where none is.
  func area(of text: SearchableTokens, in range: Range<Int>) -> String {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for match in words.matches(in: text, .areas, range: range) {
      if counts[match.value] == nil { order.append(match.value) }
      counts[match.value, default: 0] += 1
    }
    return order.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? "general"
  }
}
