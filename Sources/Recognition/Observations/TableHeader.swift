import VietnameseText

/// What the header of a column, or the name of a row, says of the numbers under it.
struct TableHeader {
  enum Measure { case rank, points, percent }

  /// The text without units in brackets.
  var name: String
  var measure: Measure?
  var isChange = false
  /// Says what was to be reached.
  var isTarget = false
  /// Only says how something is measured, or when: the name of what is measured stands elsewhere.
  var isBare: Bool
  /// Only says when.
  var isTime = false

  init(_ text: String) {
    let tokens = Tokenizer.tokens(of: text)
    name = TableHeader.withoutBrackets(text)
    let words = tokens.indices.filter { tokens[$0].kind != .mark }
    let times = SentenceReading(tokens, of: text, range: tokens.indices).times.map(\.tokens)
    isTime = !times.isEmpty && words.allSatisfy { index in times.contains { $0.contains(index) } }
    if TableHeader.has(TableHeader.ranks, tokens) {
      measure = .rank
    } else if TableHeader.has(TableHeader.points, tokens) {
      measure = .points
    } else if tokens.contains(where: { $0.key == "%" })
      || TableHeader.has(TableHeader.shares, tokens)
    {
      measure = .percent
    }
    isChange = TableHeader.has(TableHeader.changes, tokens)
    isTarget = TableHeader.targets.contains(tokens, at: 0)
    isBare = words.allSatisfy { index in
      TableHeader.bare.contains(tokens[index].key) || tokens[index].kind == .digits
        || times.contains { $0.contains(index) }
    }
  }

  private static func has(_ words: Lexicon<Bool>, _ tokens: [Token]) -> Bool {
    !words.matches(in: tokens, range: tokens.indices).isEmpty
  }

  private static let ranks = Lexicon<Bool>("hạng", "vị trí", "thứ bậc", "xếp thứ", "vị thứ")
  private static let points = Lexicon<Bool>("điểm")
  private static let shares = Lexicon<Bool>("tỷ lệ", "tỉ lệ", "phần trăm")
  private static let changes = Lexicon<Bool>("tăng", "giảm", "tăng/giảm", "chênh lệch", "so với")
  private static let targets = Lexicon<Bool>(
    "kế hoạch", "chỉ tiêu", "mục tiêu", "được giao", "phấn đấu")
  private static let bare: WordSet = [
    "hạng", "xếp", "thứ", "vị", "trí", "bậc", "điểm", "số", "tỷ", "tỉ", "lệ", "đạt", "được", "kết",
    "quả", "giá", "trị", "liệu", "lượng", "tổng", "tăng", "giảm", "so", "với", "chênh", "lệch",
    "cộng", "chung", "toàn", "tỉnh", "cả", "thực", "hiện", "kế", "hoạch", "chỉ", "tiêu", "mục",
    "thống", "kê", "năm", "kỳ", "trước",
  ]

  /// `PAR Index 2023 (%)` → `PAR Index 2023`
  private static func withoutBrackets(_ text: String) -> String {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close
    else { return text }
    let rest = text[..<open] + text[text.index(after: close)...]
    return String(rest).split(separator: " ").joined(separator: " ")
  }
}

extension TableHeader {
  /// Columns that say nothing of the world.
  enum Column { case ordinal, unit, note, time }

  static func column(_ header: String) -> Column? {
    columns[Folding.slug(header)]
  }

  private static let columns: [String: Column] = [
    "tt": .ordinal, "stt": .ordinal, "so-tt": .ordinal, "so-thu-tu": .ordinal,
    "don-vi-tinh": .unit, "dvt": .unit, "dv-tinh": .unit, "ghi-chu": .note, "nam": .time,
    "quy": .time, "thang": .time, "thoi-gian": .time, "ky": .time, "giai-doan": .time,
    "thoi-ky": .time,
  ]
}
