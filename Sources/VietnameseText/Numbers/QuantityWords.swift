import Chronology

/// What stands behind a number and says what kind of number it is.
enum UnitWords {
  static let lexicon = Lexicon<Quantity.Shape>(
    [
      ("%", .percent), ("phần trăm", .percent), ("điểm %", .percentagePoints),
      ("điểm phần trăm", .percentagePoints), ("% điểm", .percentagePoints), ("điểm", .points),
    ]
      + list(
        .places, "bậc", "hạng", "thứ bậc", "bậc xếp hạng", "vị trí", "thứ hạng", "nấc", "vị thứ")
      + currencies + measures + durations)

  private static func list(_ shape: Quantity.Shape, _ words: String...) -> [(
    String, Quantity.Shape
  )] {
    words.map { ($0, shape) }
  }

  private static let currencies =
    list(.money("VND"), "đồng", "đồng Việt Nam", "VNĐ", "VND", "đ", "₫")
    + list(
      .money("USD"), "USD", "đô la", "đô la Mỹ", "đô Mỹ", "$", "US$", "dollar", "dollars")
    + list(.money("EUR"), "EUR", "euro", "euros", "ơ rô", "€")
    + list(.money("JPY"), "JPY", "yên", "yen", "¥")
    + list(.money("GBP"), "GBP", "bảng Anh", "£")
    + list(.money("CNY"), "CNY", "nhân dân tệ") + list(.money("KRW"), "KRW", "won", "uôn")
    + list(.money("MYR"), "MYR", "ringgit")

  private static let measures = list(
    .measure, "m", "km", "cm", "mm", "dm", "mét", "ki lô mét", "kilomet", "kilômét", "xăng ti mét",
    "xen ti mét", "mi li mét", "inch", "dặm", "m2", "m²", "km2", "km²", "cm2", "cm²", "mét vuông",
    "ki lô mét vuông", "xen ti mét vuông", "ha", "héc ta", "hecta", "sào", "m3", "m³", "cm3",
    "cm³", "mét khối", "xen ti mét khối", "xăng ti mét khối", "lít", "l", "ml", "mi li lít",
    "kg", "g", "mg", "gram", "gam", "kí", "ký", "kí lô", "ký lô", "ki lô gram", "ki lô gam",
    "kilogram", "mi li gam", "tấn", "tạ", "yến", "kb", "mb", "gb", "tb", "kilobit", "megabit",
    "kbps", "mbps", "gbps", "v", "kv", "mv", "vôn", "w", "kw", "mw", "gw", "tw", "kwh", "oát",
    "hz", "khz", "mhz", "ghz", "°c", "°f", "°k", "độ", "độ c", "độ f", "°", "‰", "phần nghìn",
    "phần ngàn", "lần", "buổi", "mùa", "km/h", "km/giờ", "mg/l", "m/s", "kg/ha", "tấn/ha",
    "lượt xem")

  private static let durations = list(
    .duration, "giờ", "phút", "giây", "năm", "tháng", "tuần", "ngày", "tuổi", "thế kỷ", "thập kỷ",
    "thập niên", "giờ làm việc", "ngày làm việc", "năm liền", "năm tuổi", "h", "tiếng đồng hồ")

  /// Words that begin like a unit and are none: `12 đồng chí`, `15 điểm cầu`, `3 tỷ lệ`.
  private static let compounds = Lexicon<Bool>(
    [
      ("đồng", "chí hồ bào nghiệp phạm đội minh thời bộ nhất tình hành loạt đều ruộng tác giả"),
      ("điểm", "cầu mới nghẽn đến bán trường tựa nhấn sáng nóng tiếp dân du giao bưu"),
      ("hạng", "mục ghế khá tốt xuất trung yếu kém đầu cuối"),
      ("bậc", "học đào phụ thang"), ("độ", "tuổi tin"), ("giờ", "giấc"),
      ("ngày", "hội nay"), ("năm", "học nay"), ("lần", "lượt"), ("vị", "thành"),
    ].flatMap { word, tails in
      tails.split(separator: " ").map { ("\(word) \($0)", true) }
    } + [
      ("vị trí đầu", true), ("vị trí cuối", true), ("vị trí dẫn đầu", true), ("thứ hạng đầu", true),
      ("vị trí tiếp theo", true), ("vị trí kế tiếp", true), ("vị trí còn lại", true),
      ("vị trí việc làm", true), ("tháng cao điểm", true), ("vị trí làm việc", true),
    ])

  /// The unit at an index, unless it is the beginning of another word or of a year (`thứ 30/63 năm 2021`).
  static func match(_ tokens: [Token], at index: Int) -> (count: Int, value: Quantity.Shape)? {
    guard index < tokens.count, let unit = lexicon.match(tokens, at: index) else { return nil }
    if isName(tokens, index) { return nil }
    if unit.count <= 2, tokens[index].kind == .word {
      if compounds.contains(tokens, at: index) { return nil }
      let isYear = tokens[index].word == .year && index + 1 < tokens.count
      if isYear, tokens[index + 1].kind == .digits { return nil }
    }
    return unit
  }

  /// `thứ 2 Yên Bái` speaks of a province and of no yen.
  private static func isName(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].isCapitalised && !tokens[index].isUpper && index + 1 < tokens.count
      && tokens[index + 1].isCapitalised && !tokens[index + 1].isUpper
  }

  /// Currencies that stand before a number: `$10`, `EUR 20`.
  static let leading = Lexicon<Quantity.Shape>(
    list(.money("VND"), "VN$", "VND", "VNĐ", "₫") + list(.money("USD"), "$", "US$", "USD")
      + list(.money("EUR"), "EUR", "€") + list(.money("JPY"), "JPY", "¥")
      + list(.money("GBP"), "GBP", "£"))
}

/// What stands before a number and makes it a rank.
enum RankCue {
  enum Cue: Sendable { case place, top, group }

  static let lexicon = Lexicon<Cue>(
    [
      "thứ", "xếp thứ", "đứng thứ", "hạng", "hạng thứ", "xếp hạng", "xếp hạng thứ", "thứ hạng",
      "vị trí", "vị trí thứ", "vị trí số", "vị thứ", "vị thứ thứ", "đứng vị trí", "đứng vị trí thứ",
      "xếp vị trí", "xếp vị trí thứ", "xếp vị thứ", "ở vị trí", "ở vị trí thứ", "đứng hạng", "xếp",
      "đứng", "đứng ở vị trí thứ", "xếp ở vị trí thứ", "giữ vị trí thứ", "giữ thứ", "thứ bậc",
      "đứng thứ hạng", "xếp thứ hạng", "xếp số", "đứng ở vị trí",
    ].map { ($0, .place) } + ["top", "tốp", "trong top", "vào top"].map { ($0, .top) }
      + ["nhóm", "trong nhóm", "vào nhóm", "thuộc nhóm"].map { ($0, .group) })
  /// Words that make a group the first of a ranking: `nhóm 10 tỉnh, thành phố dẫn đầu`.
  private static let best = Lexicon<Bool>(
    "dẫn đầu", "đứng đầu", "cao nhất", "tốt nhất", "hàng đầu", "cả nước", "toàn quốc", "đầu")
  private static let members = Lexicon<Bool>(
    "tỉnh", "tỉnh, thành phố", "tỉnh, thành", "địa phương", "thành phố", "tỉnh thành", "bộ, ngành",
    "bộ", "đơn vị", "có chỉ số", "có", "điểm")

  /// Whether the group of so many is the best of all.
  static func isBest(_ tokens: [Token], _ end: Int) -> Bool {
    var index = end
    while index < min(tokens.count, end + 8), let member = members.match(tokens, at: index) {
      index += member.count
    }
    return best.contains(tokens, at: index)
  }

  /// Words before "thứ" that make it an ordinal of something else: `phiên thứ tám`.
  private static let others = Lexicon<Bool>(
    "phiên", "họp", "lần", "năm", "kỳ", "tuần", "ngày", "khóa", "người", "vụ", "cái", "chủ",
    "nhật", "vấn đề", "giai đoạn", "bản", "đợt", "vòng", "bước", "ý", "dòng", "điều", "con",
    "bí thư",
    "thủ tướng", "thứ trưởng", "con số", "bộ", "nhóm", "mục")

  /// Cues that may be words of something else: a number behind them with a counted noun is no rank.
  private static let weak = Lexicon<Bool>("xếp", "đứng", "hạng", "xếp hạng", "thứ hạng")
  /// Words in which a cue is the second half: `sắp xếp 12 cơ quan`, `nâng hạng 15 bệnh viện`.
  private static let verbs = Lexicon<Bool>(
    "sắp", "thu", "dàn", "bố trí,", "nâng", "thăng", "phân", "giáng", "việc", "chuyển", "đổi")

  /// Whether the number behind a cue counts something: `xếp hạng 63 tỉnh`, `sắp xếp 120 cán bộ`.
  static func isCount(_ tokens: [Token], _ cue: Int, _ end: Int) -> Bool {
    if verbs.contains(tokens, endingBefore: cue) { return true }
    guard weak.match(tokens, at: cue) != nil else { return false }
    return CountableNouns.lexicon.contains(tokens, at: end)
  }

  /// The cue that ends before a number, unless it belongs to something that is not ranked.
  static func match(_ tokens: [Token], endingBefore index: Int) -> (count: Int, value: Cue)? {
    guard let cue = lexicon.match(tokens, endingBefore: index) else { return nil }
    return others.contains(tokens, endingBefore: index - cue.count) ? nil : cue
  }

  static func precedes(_ tokens: [Token], _ index: Int) -> Bool {
    match(tokens, endingBefore: index) != nil
  }
}

/// Words that bound a value.
enum Bounds {
  static let before = Lexicon<Observation.Qualifier>([
    ("hơn", .over), ("trên", .over), ("quá", .over), ("vượt", .over), ("gần", .about),
    ("khoảng", .about), ("xấp xỉ", .about), ("chừng", .about), ("ước", .about), ("ước đạt", .about),
    ("khoảng chừng", .about), ("tầm", .about), ("tầm khoảng", .about), ("cỡ", .about),
    ("dưới", .under), ("chưa đến", .under), ("chưa đầy", .under), ("chưa tới", .under),
    ("ít hơn", .under), ("kém hơn", .under), ("ít nhất", .atLeast), ("tối thiểu", .atLeast),
    ("không dưới", .atLeast), ("không ít hơn", .atLeast), ("không thấp hơn", .atLeast),
    ("không kém hơn", .atLeast), ("không quá", .atMost), ("tối đa", .atMost),
    ("không vượt quá", .atMost), ("không hơn", .atMost), ("không cao hơn", .atMost),
    ("không nhiều hơn", .atMost), ("cao nhất là", .atMost), ("nhiều nhất", .atMost),
    ("ít nhất là", .atLeast), ("tối thiểu là", .atLeast), ("tối thiểu phải đạt", .atLeast),
    ("tối đa không quá", .atMost), ("tối đa là", .atMost), ("không đến", .under),
    ("không tới", .under), ("ngót", .about), ("ngót nghét", .about), ("suýt soát", .about),
    ("trên dưới", .about), ("≥", .atLeast), ("≤", .atMost), (">", .over), ("<", .under),
    ("~", .about), ("nhỏ hơn hoặc bằng", .atMost), ("lớn hơn hoặc bằng", .atLeast),
  ])
  private static let after = Lexicon<Observation.Qualifier>([
    ("trở lên", .atLeast), ("trở xuống", .atMost),
  ])

  /// `trở lên` behind a quantity, or behind the noun that it counts.
  static func behind(
    _ tokens: [Token], _ quantity: Range<Int>, _ range: Range<Int>
  ) -> (value: Observation.Qualifier, isNext: Bool)? {
    let end = quantity.upperBound
    for index in end..<max(end, min(end + 5, range.upperBound)) {
      if tokens[index].kind != .word { return nil }
      guard tokens[index].word == .back else { continue }
      if let bound = after.match(tokens, at: index) { return (bound.value, index == end) }
    }
    return nil
  }
}

/// Nouns before which a single number word is a number.
enum CountableNouns {
  static let lexicon = Lexicon<Bool>(
    [
      "tỉnh", "thành phố", "địa phương", "cơ quan", "đơn vị", "sở", "bộ", "huyện", "xã", "phường",
      "cấp", "lĩnh vực", "chỉ số", "tiêu chí", "nhiệm vụ", "nhóm", "hồ sơ", "thủ tục", "văn bản",
      "người", "trường hợp", "tập thể", "cá nhân", "dự án", "mô hình", "sáng kiến", "giải pháp",
      "lớp", "cuộc", "đoàn", "điểm", "bậc", "%", "TTHC", "nội dung", "quận", "thị xã", "phòng",
      "cán bộ", "công chức", "viên chức", "thành viên", "ủy viên", "phó chủ tịch", "đồng chí",
      "đại biểu", "trụ cột", "đột phá", "điều", "bệnh viện", "giáo viên", "di tích", "ngành",
      "thôn",
      "tổ", "hộ", "doanh nghiệp", "lượt", "cuộc gọi", "ý kiến", "kiến nghị", "quy trình", "dịch vụ",
    ].map { ($0, true) })
}

/// Words that multiply: nghìn, triệu, tỷ, stacks of them, and the letters k, tr, M and B grown to digits.
enum Scale {
  /// The power of ten of the scale words at `index`, and where they end.
  static func power(_ tokens: [Token], at index: Int) -> (power: Int, end: Int) {
    guard index < tokens.count, tokens[index].kind == .word else { return (0, index) }
    if let letter = letter(tokens, at: index) { return (letter, index + 1) }
    var power = 0
    var end = index
    while end < tokens.count, end < index + 2, let scale = tokens[end].word.scale,
      !compounds.contains(tokens, at: end)
    {
      power += scale
      end += 1
    }
    return (power, end)
  }

  /// Words that begin like a scale: `3 tỷ lệ`, `10 triệu chứng`.
  private static let compounds = Lexicon<Bool>(
    "tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tỷ số", "tỉ số", "tỷ suất", "tỷ giá", "tỷ phú",
    "triệu chứng", "triệu tập", "triệu phú", "vạn năng")

  /// `100K`, `3M`, `10tr`; not 4K and 8K, which are pictures.
  private static func letter(_ tokens: [Token], at index: Int) -> Int? {
    let token = tokens[index]
    guard !token.spaceBefore, index > 0, tokens[index - 1].kind == .digits else { return nil }
    switch token.word {
    case .kilo: return tokens[index - 1].count == 1 && token.isCapitalised ? nil : 3
    case .shortMillion: return 6
    case .letterM: return token.isCapitalised ? 6 : nil
    case .letterB: return token.isCapitalised && isDecimal(tokens, index - 1) ? 9 : nil
    default: return nil
    }
  }

  private static func isDecimal(_ tokens: [Token], _ index: Int) -> Bool {
    index > 1 && (tokens[index - 1].word == .stop || tokens[index - 1].word == .comma)
  }
}
