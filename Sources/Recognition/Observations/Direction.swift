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
    ("bớt", .down), ("cắt", .down), ("cắt giảm", .down), ("nhích", .up), ("nhích thêm", .up),
    ("trượt", .down), ("rơi", .down), ("leo", .up), ("vọt", .up), ("tăng nhẹ", .up),
    ("giảm nhẹ", .down), ("tăng mạnh", .up), ("giảm mạnh", .down), ("cao hơn", .up),
    ("thấp hơn", .down), ("kém", .down), ("kém hơn", .down), ("nhiều hơn", .up), ("ít hơn", .down),
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
    if let verb = compared(quantity, tokens) { return verb }
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

  private static let comparisons = Lexicon<Verb>([
    ("cao hơn", .up), ("thấp hơn", .down), ("hơn", .up), ("kém", .down), ("kém hơn", .down),
    ("vượt", .up), ("thua", .down), ("nhiều hơn", .up), ("ít hơn", .down),
  ])
  private static let means = Lexicon<Bool>(
    "trung bình", "bình quân", "mặt bằng", "tỉnh", "thành phố", "địa phương", "đơn vị", "mức chung",
    "cả nước", "toàn quốc", "vùng", "khu vực")

  /// `cao hơn trung bình toàn quốc 1,74%`, `vượt Hải Dương 5,2%`, `cao hơn 2% so với bình quân`: more than another has,
  /// which is no change of the place's own.
  static func comparesWithOthers(
    _ tokens: [Token], _ quantity: Quantity, in range: Range<Int>, places: [Range<Int>]
  ) -> Bool {
    let isVerb = compared(quantity, tokens) != nil
    let start = isVerb ? quantity.number.lowerBound : quantity.tokens.lowerBound
    var index = start
    while index > range.lowerBound, start - index < 9 {
      if let verb = comparisons.match(tokens, endingBefore: index) {
        let gap = index..<start
        if names(tokens, gap, places) { return true }
        return index - verb.count >= range.lowerBound
          && isBehind(tokens, quantity.tokens.upperBound, range, places)
      }
      guard tokens[index - 1].kind == .word else { return false }
      index -= 1
    }
    return false
  }

  private static func isBehind(
    _ tokens: [Token], _ end: Int, _ range: Range<Int>, _ places: [Range<Int>]
  ) -> Bool {
    guard let link = against.match(tokens, at: end) else { return false }
    return names(tokens, end + link.count..<min(end + link.count + 5, range.upperBound), places)
  }

  private static let against = Lexicon<Bool>("so với", "so", "so với mức")

  private static func names(_ tokens: [Token], _ range: Range<Int>, _ places: [Range<Int>]) -> Bool
  {
    places.contains { range.contains($0.lowerBound) }
      || !means.matches(in: tokens, range: range).isEmpty
  }

  /// `thấp hơn 6,3%`: "hơn" is the verb's and no bound.
  static func compared(_ quantity: Quantity, _ tokens: [Token]) -> Verb? {
    guard quantity.qualifier != .exact,
      let verb = comparisons.match(tokens, endingBefore: quantity.number.lowerBound),
      verb.count == 2
    else { return nil }
    return verb.value
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
    "đã đạt", "hiện nay", "hiện có", "hiện tại", "thực hiện được")

  /// `trên 98% (năm 2025 đạt 97,46%)`: what a bracket says was reached.
  private static func isPast(_ tokens: [Token], _ bracket: Range<Int>) -> Bool {
    !reached.matches(in: tokens, range: bracket).isEmpty
      && goals.matches(in: tokens, range: bracket).isEmpty
  }

  private static let reached = Lexicon<Bool>("đạt", "là", "có", "cùng kỳ", "năm trước")

  private static let lasting = Lexicon<Bool>(
    "phấn đấu", "đặt mục tiêu", "dự kiến", "hướng tới", "mục tiêu", "đặt ra mục tiêu", "chỉ tiêu:",
    "các chỉ tiêu:", "mục tiêu:")

  /// `phấn đấu chỉ số đạt 89 điểm; hồ sơ trực tuyến đạt 86%`: a goal set in an earlier clause, and no result since.
  private static func isGoalOfAll(
    _ tokens: [Token], _ sentence: Range<Int>, _ clause: Range<Int>
  ) -> Bool {
    let before = sentence.lowerBound..<clause.lowerBound
    let set = lasting.matches(in: tokens, range: before).last {
      Clauses.bracket(tokens, sentence, around: $0.range.lowerBound) == nil
    }
    guard let goal = set else { return false }
    return results.matches(in: tokens, range: goal.range.upperBound..<clause.upperBound).isEmpty
  }

  private static let orders = Lexicon<Bool>("yêu cầu", "giao", "đề nghị", "chỉ đạo", "phải")

  /// `giao Sở … ít nhất 70% hồ sơ nộp trực tuyến`: what someone is told to reach.
  static func isOrdered(_ tokens: [Token], _ sentence: Range<Int>, _ quantity: Quantity) -> Bool {
    guard quantity.shape == .percent,
      quantity.qualifier == .atLeast || quantity.qualifier == .atMost
    else { return false }
    let before = sentence.lowerBound..<max(sentence.lowerBound, quantity.tokens.lowerBound)
    return !orders.matches(in: tokens, range: before).isEmpty
  }

  private static let plans = Lexicon<Bool>("kế hoạch", "mục tiêu", "chỉ tiêu", "phấn đấu")
  private static let reviews = Lexicon<Bool>("kết quả", "sơ kết", "tổng kết", "tình hình", "đạt")

  /// Whether an article is about a plan, by its title.
  static func isPlan(_ title: Passage) -> Bool {
    let range = title.tokens.indices
    return !plans.matches(in: title.tokens, range: range).isEmpty
      && reviews.matches(in: title.tokens, range: range).isEmpty
  }

  /// Whether the words before a number say that it is a result.
  static func isResult(_ tokens: [Token], _ sentence: Range<Int>, before position: Int) -> Bool {
    let before = sentence.lowerBound..<max(sentence.lowerBound, position)
    return !past.matches(in: tokens, range: before).isEmpty
  }

  private static let past = Lexicon<Bool>(
    "đã", "đến nay", "đạt được", "hiện có", "hiện nay", "tính đến")

  private static let direct = Lexicon<Bool>(
    "chỉ tiêu", "mục tiêu", "chỉ tiêu giao", "chỉ tiêu được giao", "chỉ tiêu đề ra",
    "kế hoạch giao",
    "kế hoạch đề ra", "mục tiêu đề ra", "chỉ tiêu là", "mục tiêu là", "chỉ tiêu đạt",
    "mục tiêu đạt", "kế hoạch là")

  /// `kém xa chỉ tiêu 40%`: the number is the goal itself.
  static func names(_ tokens: [Token], before position: Int) -> Bool {
    direct.contains(tokens, endingBefore: position)
  }

  /// Whether the words before a number, in its sentence, set a goal with no result behind it.
  static func governs(_ tokens: [Token], _ sentence: Range<Int>, before position: Int) -> Bool {
    let clause = Clauses.clause(tokens, sentence, around: position)
    let before = clause.lowerBound..<max(clause.lowerBound, position)
    let bracket = Clauses.bracket(tokens, sentence, around: position)
    if let bracket, isPast(tokens, bracket) { return false }
    let set = goals.matches(in: tokens, range: before).last { goal in
      let other = Clauses.bracket(tokens, sentence, around: goal.range.lowerBound)
      return other == nil || other == bracket
    }
    guard let goal = set else {
      return isGoalOfAll(tokens, sentence, before)
    }
    let result = results.matches(in: tokens, range: before).last
    return result.map { $0.range.upperBound <= goal.range.lowerBound } ?? true
  }
}
