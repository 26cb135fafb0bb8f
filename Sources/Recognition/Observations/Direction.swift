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
  private static let fillers: WordSet = [
    "hơn", "gần", "khoảng", "trên", "tới", "mạnh", "đáng", "kể", "được", "thêm", "về",
  ]
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
  private static let less: WordSet = ["thấp", "kém", "ít"]
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
