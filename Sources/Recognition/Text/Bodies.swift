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
    "Thủ tướng", "Chủ tịch UBND", "Viện", "Tòa án", "VPCP", "Thành ủy viên",
    "Chi nhánh", "Trường", "Bệnh viện", "Bảo hiểm xã hội", "BHXH", "Tỉnh đoàn", "Thành đoàn",
    "Kiểm toán", "Học viện", "Liên minh", "Tập đoàn", "Tổng Công ty", "Công ty", "Viện Kiểm sát",
    "Bộ Chỉ huy", "Bộ phận", "Khu", "Bưu điện", "Thuế", "Hải quan", "Trạm", "Đài", "Quỹ")
  static var openings: [UInt16] { heads.openings }

  /// Small words inside a name of a body.
  private static let inside: WordSet = [
    "và", "tỉnh", "huyện", "thành", "phố", "thị", "xã", "xã", "cấp", "ủy", "vụ", "đạo", "hành",
    "trị", "thông", "thôn", "trường", "bộ", "khóa", "trung", "ương", "phủ", "tư", "chính",
    "nghệ", "dân", "hội", "tế", "dục", "lao", "động", "binh", "hoạch", "đầu", "các", "nước",
    "quân", "sự", "công", "việc", "số", "cán", "đảng", "chức", "giáo", "vận", "tra", "quốc",
    "hình", "cáo", "thường", "trực", "phường", "tổ", "sản", "kỹ", "thuật", "lãm", "lịch",
    "thao", "đô", "nghiệp", "phát", "triển", "tài", "nguyên", "môi", "nhân", "dữ", "liệu", "niên",
    "phụ", "nữ", "nông", "chiến", "văn", "hóa", "soát", "chế", "cải", "cách", "tổng", "hợp",
    "sát", "khoa", "pháp", "tin", "học", "lâm", "thương", "mại", "vốn", "hiểm",
    "ubnd", "hđnd", "cchc", "kh&cn", "tt&tt", "kh&đt",
    "tn&mt", "lđtb&xh", "cntt", "tthc",
  ]

  /// The tokens of the body that begins at `index`; `nil` where none does.
  static func body(_ tokens: [Token], at index: Int, in range: Range<Int>) -> Range<Int>? {
    guard index < range.upperBound, let head = heads.match(tokens, at: index),
      tokens[index].isCapitalised, !endsPlace(tokens, at: index, range)
    else { return nil }
    var end = min(index + head.count, range.upperBound)
    while end < range.upperBound, end - index < 12, continues(tokens, at: end, range) { end += 1 }
    return index..<end
  }

  /// Heads that are also the second syllable of names.
  private static let syllables: WordSet = [
    "Phòng", "Hội", "Đoàn", "Khu", "Thuế", "Trường", "Đài", "Trạm", "Quỹ", "Viện", "Bộ", "Ban",
  ]
  private static let ranks: WordSet = ["Trưởng", "Phó"]

  /// `Hải Phòng`, `Yên Bộ`: no body begins in the middle of a place.
  private static func endsPlace(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound, syllables.contains(tokens[index].key) else { return false }
    let before = tokens[index - 1]
    return before.kind == .word && before.isCapitalised && !before.isUpper
      && !ranks.contains(before.key)
  }

  /// A small word that may stand inside the name of a body.
  static func isInside(_ token: Token) -> Bool { inside.contains(token.key) && token.key != and }

  private static let dashes: WordSet = ["-", "–"]
  private static let and = WordKey("và")
  private static let term = WordKey("khóa")
  /// `Tổng hợp` is a name, `Môi trường hợp đồng …` begins a verb.
  private static let joint = WordKey("hợp")
  private static let whole = WordKey("tổng")

  /// Capitalised words, and small ones that a name goes on behind.
  private static func continues(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    if token.kind == .digits { return tokens[index - 1].key == term }
    if dashes.contains(token.key) { return isJoined(tokens, at: index, range) }
    guard token.kind == .word else { return false }
    if token.isCapitalised { return !Surnames.begins(tokens, at: index, in: range) }
    guard inside.contains(token.key) else { return false }
    if token.key == joint { return tokens[index - 1].key == whole }
    return token.key != and || beginsName(tokens, at: index + 1, range)
  }

  /// A dash inside a name: `Lao động - Thương binh`, not the one before a post.
  private static func isJoined(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Bool {
    beginsName(tokens, at: index + 1, range) && tokens[index - 1].isCapitalised
      && tokens[index].spaceBefore == tokens[index + 1].spaceBefore
      && Offices.post(tokens, at: index + 1, in: range) == nil
  }

  /// A capitalised word of a body, and not a person.
  private static func beginsName(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Bool {
    index < range.upperBound && tokens[index].isCapitalised
      && !Surnames.begins(tokens, at: index, in: range)
  }
}
