import VietnameseText

/// Bodies of state and Party as they are written: `UBND tỉnh`, `Sở Nội vụ`, `Ban Chỉ đạo CCHC tỉnh`.
enum Bodies {
  /// What a body's name begins with.
  private static let heads = Lexicon<Bool>(
    "UBND", "HĐND", "Sở", "Bộ", "Ban", "Ủy ban", "Văn phòng", "Tỉnh ủy", "Thành ủy", "Huyện ủy",
    "Thị ủy", "Đảng ủy", "Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Trung tâm", "Hội đồng",
    "Chi cục", "Cục", "Vụ", "Tổng cục", "Ban Chỉ đạo", "Ban Chấp hành", "Ban Thường vụ", "Công an",
    "Kho bạc Nhà nước", "Đoàn", "Hội", "Mặt trận", "Bộ Chính trị", "Trung ương", "Thanh tra",
    "Đảng đoàn", "Ban cán sự", "MTTQ", "Liên đoàn", "Ngân hàng", "Thường trực", "Phòng",
    "Tổ công tác",
    "Thủ tướng", "Chủ tịch UBND", "Viện", "Tòa án", "VPCP", "Thành ủy viên")
  /// Small words inside a name of a body.
  private static let inside: Set<String> = Set(
    [
      "và", "tỉnh", "huyện", "thành", "phố", "thị", "xã", "xã", "cấp", "ủy", "vụ", "đạo", "hành",
      "trị", "thông", "thôn", "trường", "bộ", "khóa", "trung", "ương", "phủ", "tư", "chính",
      "nghệ", "dân", "hội", "tế", "dục", "lao", "động", "binh", "hoạch", "đầu", "các", "nước",
      "quân", "sự", "công", "việc", "số", "cán", "đảng", "chức", "giáo", "vận", "tra", "quốc",
      "hình", "cáo", "thường", "trực", "của", "phường", "tổ", "sản", "kỹ", "thuật", "lãm", "lịch",
      "thao", "đô", "nghiệp", "phát", "triển",
    ].map { Folding.syllableKey($0) }
  ).union([
    "ubnd", "hđnd", "cchc", "kh&cn", "tt&tt", "kh&đt",
    "tn&mt", "lđtb&xh", "cntt",
  ])

  /// The tokens of the body that begins at `index`; `nil` where none does.
  static func body(_ tokens: [Token], at index: Int, in range: Range<Int>) -> Range<Int>? {
    guard index < range.upperBound, let head = heads.match(tokens, at: index),
      tokens[index].isCapitalised
    else { return nil }
    var end = min(index + head.count, range.upperBound)
    while end < range.upperBound, end - index < 12, continues(tokens, at: end, range) { end += 1 }
    return index..<end
  }

  private static let and = Folding.syllableKey("và")
  private static let of = Folding.syllableKey("của")

  /// Capitalised words, and small ones that a name goes on behind.
  private static func continues(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    if token.kind == .word, token.isCapitalised, !Surnames.begins(tokens, at: index, in: range) {
      return true
    }
    if token.key == "-" || token.key == "–", index + 1 < range.upperBound {
      return token.spaceBefore == tokens[index + 1].spaceBefore
        && tokens[index + 1].isCapitalised && tokens[index - 1].isCapitalised
        && !Surnames.begins(tokens, at: index + 1, in: range)
        && Folding.syllableKey("Tài") != tokens[index - 1].key
        && Offices.post(tokens, at: index + 1, in: range) == nil
    }
    guard token.kind == .word, inside.contains(token.key) else {
      return token.kind == .digits && index > 0
        && tokens[index - 1].key == Folding.syllableKey("khóa")
    }
    if token.key == and || token.key == of {
      return index + 1 < range.upperBound && tokens[index + 1].isCapitalised
        && !Surnames.begins(tokens, at: index + 1, in: range) && token.key == and
    }
    return true
  }
}
