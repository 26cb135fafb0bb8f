import Chronology

/// Words that multiply: nghìn, triệu, tỷ, and stacks of them.
enum Scale {
  private static let words = Lexicon<Int>([
    ("nghìn", 3), ("ngàn", 3), ("vạn", 4), ("triệu", 6), ("tỷ", 9), ("tỉ", 9), ("nghìn tỷ", 12),
    ("ngàn tỷ", 12), ("nghìn tỉ", 12), ("triệu tỷ", 15),
  ])

  /// The readings times the scale words at `index`, and where they end. Readings that overflow are dropped.
  static func applied(
    to readings: [ExactDecimal], _ tokens: [Token], from index: Int
  ) -> (readings: [ExactDecimal], end: Int)? {
    guard let scale = words.match(tokens, at: index) else { return (readings, index) }
    var factor = 1
    for _ in 0..<scale.value { factor *= 10 }
    let scaled = readings.compactMap { $0.multiplied(by: ExactDecimal(factor)) }
    return scaled.isEmpty ? nil : (scaled, index + scale.count)
  }
}

/// What stands behind a number and makes it a percentage, points, places or money.
enum UnitWords {
  static let lexicon = Lexicon<Quantity.Shape>([
    ("%", .percent), ("phần trăm", .percent), ("điểm %", .percentagePoints),
    ("điểm phần trăm", .percentagePoints), ("% điểm", .percentagePoints), ("điểm", .points),
    ("bậc", .places), ("hạng", .places), ("thứ bậc", .places), ("bậc xếp hạng", .places),
    ("vị trí", .places), ("thứ hạng", .places), ("nấc", .places), ("vị thứ", .places),
    ("đồng", .money("VND")), ("VNĐ", .money("VND")), ("VND", .money("VND")),
    ("đồng Việt Nam", .money("VND")), ("USD", .money("USD")), ("đô la", .money("USD")),
    ("đô la Mỹ", .money("USD")),
  ])
}

/// What stands before a number and makes it a rank.
enum RankCue {
  enum Cue: Sendable { case place, top }

  static let lexicon = Lexicon<Cue>(
    [
      "thứ", "xếp thứ", "đứng thứ", "hạng", "hạng thứ", "xếp hạng", "xếp hạng thứ", "thứ hạng",
      "vị trí", "vị trí thứ", "vị trí số", "vị thứ", "vị thứ thứ", "đứng vị trí", "đứng vị trí thứ",
      "xếp vị trí", "xếp vị trí thứ", "xếp vị thứ", "ở vị trí", "ở vị trí thứ", "đứng hạng", "xếp",
      "đứng", "đứng ở vị trí thứ", "xếp ở vị trí thứ", "giữ vị trí thứ", "giữ thứ", "thứ bậc",
      "đứng thứ hạng", "xếp thứ hạng", "xếp số", "đứng ở vị trí",
    ].map { ($0, .place) } + ["top", "tốp", "trong top"].map { ($0, .top) })

  /// Words before "thứ" that make it an ordinal of something else: `phiên thứ tám`.
  private static let others: Set<String> = Set(
    [
      "phiên", "họp", "lần", "năm", "kỳ", "tuần", "ngày", "khóa", "người", "vụ", "cái", "chủ",
      "nhật",
    ]
    .map { Folding.syllableKey($0) })

  /// The cue that ends before a number, unless it belongs to something that is not ranked.
  static func match(_ tokens: [Token], endingBefore index: Int) -> (count: Int, value: Cue)? {
    guard let cue = lexicon.match(tokens, endingBefore: index) else { return nil }
    let start = index - cue.count
    return start > 0 && others.contains(tokens[start - 1].key) ? nil : cue
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
    ("dưới", .under), ("chưa đến", .under), ("chưa đầy", .under), ("chưa tới", .under),
    ("ít nhất", .atLeast), ("tối thiểu", .atLeast), ("không dưới", .atLeast),
    ("không quá", .atMost), ("tối đa", .atMost), ("không vượt quá", .atMost),
  ])
  static let after = Lexicon<Observation.Qualifier>([
    ("trở lên", .atLeast), ("trở xuống", .atMost),
  ])
}

/// Nouns before which a single number word is a number.
enum CountableNouns {
  static let lexicon = Lexicon<Bool>(
    [
      "tỉnh", "thành phố", "địa phương", "cơ quan", "đơn vị", "sở", "bộ", "huyện", "xã", "phường",
      "cấp", "lĩnh vực", "chỉ số", "tiêu chí", "nhiệm vụ", "nhóm", "hồ sơ", "thủ tục", "văn bản",
      "người", "trường hợp", "tập thể", "cá nhân", "dự án", "mô hình", "sáng kiến", "giải pháp",
      "lớp", "cuộc", "đoàn", "điểm", "bậc", "%", "TTHC", "nội dung", "quận", "thị xã", "phòng",
    ].map { ($0, true) })
}
