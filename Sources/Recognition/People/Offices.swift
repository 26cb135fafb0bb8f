import VietnameseText

/// Posts in state and Party (chức vụ).
enum Offices {
  private static let titles = Lexicon<Bool>(
    [
      "Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực", "Bí thư", "Phó Bí thư",
      "Phó Bí thư Thường trực", "Giám đốc", "Phó Giám đốc", "Phó Giám đốc Thường trực", "Bộ trưởng",
      "Thứ trưởng", "Thứ trưởng Thường trực", "Thủ tướng", "Phó Thủ tướng",
      "Phó Thủ tướng Thường trực",
      "Trưởng Ban", "Phó Trưởng Ban", "Trưởng phòng", "Phó Trưởng phòng", "Chánh Văn phòng",
      "Phó Chánh Văn phòng", "Chánh Thanh tra", "Phó Chánh Thanh tra", "Cục trưởng",
      "Phó Cục trưởng",
      "Vụ trưởng", "Phó Vụ trưởng", "Viện trưởng", "Tổng Bí thư", "Chủ nhiệm", "Phó Chủ nhiệm",
      "Chi cục trưởng", "Trưởng đoàn", "Ủy viên", "Ủy viên Ban Thường vụ", "Tổng Giám đốc",
      "Hiệu trưởng", "Phó Hiệu trưởng", "Phó Viện trưởng", "Chủ tịch nước", "Tổng cục trưởng",
      "Ủy viên Bộ Chính trị", "Ủy viên Trung ương Đảng", "Ủy viên Ban Chấp hành",
      "Ủy viên Dự khuyết", "Phó Trưởng Đoàn", "Trưởng Ban Chỉ đạo", "Phó Trưởng Ban Chỉ đạo",
      "Trưởng Ban Tổ chức", "Bí thư Tỉnh ủy", "Thường trực", "Phó Trưởng ban Thường trực",
      "Tỉnh ủy viên", "Thành ủy viên", "Huyện ủy viên", "Ủy viên BTV", "Ủy viên BCH",
      "Ủy viên Thường vụ", "Ủy viên Thường trực", "Quyền Giám đốc", "Quyền Chủ tịch",
      "Phó Chủ tịch phụ trách", "Phó Giám đốc phụ trách", "Phó Trưởng phòng phụ trách",
      "Phó Tổng Giám đốc", "Chánh án", "Phó Chánh án", "Trưởng Công an", "Phó Trưởng Công an",
      "Tổng Biên tập", "Phó Tổng Biên tập", "Tổng Kiểm toán Nhà nước", "Tổng Thư ký",
      "Phó Chi cục trưởng", "Phó Tổng cục trưởng", "Phó Viện trưởng", "Tổ trưởng", "Tổ phó",
      "Phó Tổ trưởng", "Trưởng thôn", "Trưởng Bộ phận", "Phó Trưởng Bộ phận", "Trưởng khoa",
      "Chủ tịch Hội đồng", "Phó Chủ tịch Hội đồng", "Chuyên viên", "Phó Ban", "Trưởng Đoàn",
    ].map { ($0, true) })
  private static let of = WordKey("của")
  static var openings: [UInt16] { titles.openings }

  /// The tokens of a post with its body: `Phó Giám đốc Sở Nội vụ`. The title is written with a capital, but behind a
  /// name it need not be.
  static func post(
    _ tokens: [Token], at index: Int, in range: Range<Int>, behindName: Bool = false
  ) -> (post: Range<Int>, body: Range<Int>?)? {
    guard index < range.upperBound, tokens[index].isCapitalised || behindName,
      let title = titles.match(tokens, at: index)
    else { return nil }
    var end = index + title.count
    if end < range.upperBound, tokens[end].key == of { end += 1 }
    if let body = Bodies.body(tokens, at: end, in: range) { return (index..<body.upperBound, body) }
    end = index + title.count
    while end < range.upperBound, end - index < 9, isTail(tokens, at: end, in: range) { end += 1 }
    return (index..<end, nil)
  }

  private static let tails: WordSet = [
    "tỉnh", "huyện", "thành", "phố", "thị", "xã", "ủy", "CCHC", "ban", "đạo",
  ]

  /// Words of a post without a body of its own: `Trưởng Ban Chỉ đạo tỉnh`, `Bí thư Huyện ủy`.
  private static func isTail(_ tokens: [Token], at index: Int, in range: Range<Int>) -> Bool {
    guard tokens[index].kind == .word, !Surnames.begins(tokens, at: index, in: range) else {
      return false
    }
    return tokens[index].isCapitalised || tails.contains(tokens[index].key)
      || (tokens[index - 1].isCapitalised && Bodies.isInside(tokens[index]))
  }
}
