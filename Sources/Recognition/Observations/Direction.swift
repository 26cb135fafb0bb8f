import Chronology
import VietnameseText

/// Whether a number is a change, and which way.
enum Direction {
  enum Verb: Sendable { case up, down, against }

  private static let verbs = Lexicon<Verb>([
    ("tăng", .up), ("tăng thêm", .up), ("cải thiện", .up), ("thêm", .up), ("thăng", .up),
    ("tăng được", .up), ("tăng tới", .up), ("cải thiện được", .up), ("nâng", .up), ("nhảy", .up),
    ("vượt", .up), ("tiến", .up), ("bứt phá", .up), ("tăng đến", .up), ("tăng trên", .up),
    ("giảm", .down), ("tụt", .down), ("lùi", .down), ("mất", .down), ("sụt", .down),
    ("thụt", .down), ("giảm tới", .down), ("giảm được", .down), ("giảm đến", .down),
    ("tụt giảm", .down), ("hạ", .down), ("rớt", .down), ("giảm sâu", .down), ("tụt xuống", .down),
    ("cao hơn", .against), ("thấp hơn", .against), ("cao hơn trung bình", .against),
    ("cao hơn mức trung bình", .against), ("thấp hơn trung bình", .against),
  ])
  /// Between a verb and its number these change nothing.
  private static let fillers: Set<WordKey> = Set(
    ["hơn", "gần", "khoảng", "trên", "tới", "mạnh", "đáng", "kể", "được", "thêm", "về"]
      .map { WordKey($0) })
  private static let rise = WordKey("lên")
  private static let fall = WordKey("xuống")

  /// The verb that governs a number; `nil` where the number is a level ("tăng lên 83%").
  static func verb(_ tokens: [Token], before quantity: Quantity, in range: Range<Int>) -> Verb? {
    var index = quantity.tokens.lowerBound
    if let bound = Self.boundVerb(quantity, tokens) { return bound }
    var skipped = 0
    while index > range.lowerBound, skipped <= 3 {
      if let verb = verbs.match(tokens, endingBefore: index), index - verb.count >= range.lowerBound
      {
        return verb.value
      }
      let key = tokens[index - 1].key
      if quantity.shape == .places, key == rise { return .up }
      if quantity.shape == .places, key == fall { return .down }
      guard fillers.contains(key) else { return nil }
      index -= 1
      skipped += 1
    }
    return nil
  }

  private static let more = WordKey("hơn")
  private static let less: Set<WordKey> = Set(["thấp", "kém", "ít"].map { WordKey($0) })
  private static let amounts = WordKey("là")

  /// "cao hơn năm trước 3,71%", "hơn năm 2022 là 2,19%": more than the number's own value of another time.
  static func verb(
    _ tokens: [Token], before quantity: Quantity, comparedIn sentence: Sentence
  ) -> Verb? {
    var end = quantity.tokens.lowerBound
    if end > sentence.range.lowerBound, tokens[end - 1].key == amounts { end -= 1 }
    guard
      let time = sentence.times.first(where: {
        $0.role == .comparison && $0.tokens.upperBound == end
      }),
      time.tokens.lowerBound > sentence.range.lowerBound,
      tokens[time.tokens.lowerBound - 1].key == more
    else { return nil }
    let word = time.tokens.lowerBound - 2
    return word >= sentence.range.lowerBound && less.contains(tokens[word].key) ? .down : .up
  }

  /// "vượt 5 bậc": the bound before the number is itself the verb.
  private static func boundVerb(_ quantity: Quantity, _ tokens: [Token]) -> Verb? {
    guard quantity.shape == .places || quantity.shape == .points,
      tokens[quantity.tokens.lowerBound].key == exceed
    else { return nil }
    return .up
  }

  private static let exceed = WordKey("vượt")

  /// Whether only a comma or "và" stands between two numbers, so that one verb governs both.
  static func isShared(_ tokens: [Token], between: Range<Int>) -> Bool {
    !between.isEmpty && between.count <= 2
      && between.allSatisfy { [",", and].contains(tokens[$0].key) }
  }

  private static let and = WordKey("và")
}

/// Words that make a number a goal and not a result.
enum Targets {
  private static let goals = Lexicon<Bool>(
    "phấn đấu", "mục tiêu", "đặt mục tiêu", "dự kiến", "hướng tới", "đặt ra", "hướng đến",
    "phải đạt", "cần đạt", "sẽ", "đặt chỉ tiêu", "chỉ tiêu đặt ra", "chỉ tiêu giao",
    "chỉ tiêu được giao",
    "chỉ tiêu đến", "giao chỉ tiêu", "phải bảo đảm", "phải đảm bảo", "chỉ tiêu năm", "chỉ tiêu:")
  private static let results = Lexicon<Bool>(
    "đã", "đạt được", "vượt chỉ tiêu", "vượt mục tiêu", "kết quả", "hoàn thành", "đến nay", "vượt",
    "đã đạt", "hiện", "thực hiện được")

  /// Whether the words before a number, in its sentence, set a goal with no result behind it.
  static func governs(_ tokens: [Token], _ sentence: Range<Int>, before position: Int) -> Bool {
    let clause = Clauses.clause(tokens, sentence, around: position)
    let before = clause.lowerBound..<max(clause.lowerBound, position)
    guard let goal = goals.matches(in: tokens, range: before).last else { return false }
    let result = results.matches(in: tokens, range: before).last
    return result.map { $0.range.upperBound <= goal.range.lowerBound } ?? true
  }
}
