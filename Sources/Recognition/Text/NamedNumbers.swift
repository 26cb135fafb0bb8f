import VietnameseText

/// Numbers that are names, not quantities: levels, articles, congresses, standards, clock times, ages,
/// telephone numbers, durations (LANGUAGE, 4.1).
enum NamedNumbers {
  private static let before = Lexicon<Bool>(
    "mức độ", "cấp độ", "khóa", "Điều", "khoản", "Chương", "Phụ lục", "Mục", "Đề án",
    "Bộ chỉ số", "chỉ số nội dung", "Quận", "tổ dân phố", "khu phố", "ngõ", "số nhà", "Quốc lộ",
    "tỉnh lộ", "ISO", "TCVN", "TCVN ISO", "QCVN", "Ảnh", "Hình", "Bảng", "Biểu", "lần thứ",
    "phiên họp thứ", "năm thứ", "ngày thứ", "kỳ họp thứ", "kỳ họp lần thứ", "giai đoạn",
    "điện thoại", "ĐT", "hotline",
    "fax", "lúc", "đường dây nóng", "tổng đài", "COVID", "phiên bản", "lượt xem", "lượt xem:",
    "Km", "Đại hội", "vòng", "bước", "quyển", "tập", "trang", "Windows", "loại", "tiết")
  private static let after = Lexicon<Bool>(
    "giờ", "tuổi", "phút", "giây", "năm", "tháng", "tuần", "ngày", "lượt xem", "buổi", "mùa",
    "thế kỷ",
    "giờ làm việc", "năm liền", "năm tuổi", "km", "m2", "ha", "lần", "ngày làm việc", "h")

  /// Tokens of such numbers, and of the lists that they begin ("mức độ 3, 4").
  static func tokens(in tokens: [Token], range: Range<Int>) -> Set<Int> {
    var taken: Set<Int> = []
    for index in range where tokens[index].kind == .digits && !taken.contains(index) {
      if isNamed(tokens, index, range) {
        taken.formUnion(list(tokens, from: index, range))
      } else if isCode(tokens, index, range) {
        taken.insert(index)
      }
    }
    return taken
  }

  private static func isNamed(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    guard let name = before.match(tokens, endingBefore: index),
      index - name.count >= range.lowerBound
    else { return false }
    return !tokens[index].key.hasPrefix("100")
  }

  /// `3`, `3, 4`, `3 và 4`, `3 và mức độ 4`: small numbers joined by commas and "và".
  private static func list(_ tokens: [Token], from index: Int, _ range: Range<Int>) -> Range<Int> {
    var end = index + 1
    while end + 1 < range.upperBound, [",", "và", ":", "-", "."].contains(tokens[end].key),
      tokens[end + 1].kind == .digits, tokens[end + 1].key.utf8.count <= 4,
      !isDecimal(tokens, index, end)
    {
      end += 2
    }
    return index..<end
  }

  /// `mức 99,85`: a comma without blanks before two or more digits is a decimal.
  private static func isDecimal(_ tokens: [Token], _ index: Int, _ comma: Int) -> Bool {
    !tokens[comma].spaceBefore && !tokens[comma + 1].spaceBefore
      && (tokens[comma + 1].key.utf8.count > 1 || tokens[index].key.utf8.count > 1)
      && tokens[comma].key != ":"
  }

  /// Clock times, durations, ages, telephone numbers, list numbers at the head of a line, letters and digits
  /// grown together (K61, 5G).
  private static func isCode(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    let next = index + 1
    if next < range.upperBound {
      if after.contains(tokens, at: next) { return true }
      if tokens[next].key == ":", !tokens[next].spaceBefore { return true }
      if tokens[next].kind == .word, !tokens[next].spaceBefore { return true }
    }
    if index > range.lowerBound {
      let previous = tokens[index - 1]
      let isGlued = !tokens[index].spaceBefore
      if isGlued, previous.key == ":" || previous.kind == .word { return true }
    }
    let digits = tokens[index].key
    return digits.hasPrefix("0") && digits.utf8.count >= 4
      || (index == range.lowerBound && next < range.upperBound
        && [".", ")"].contains(tokens[next].key) && digits.utf8.count <= 2
        && !(next + 1 < range.upperBound && tokens[next + 1].kind == .digits))
  }
}
