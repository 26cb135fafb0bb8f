import Chronology
import VietnameseText

/// What is known when a number of a sentence is looked at.
struct Scene {
  let passage: Passage
  let sentence: Sentence
  let topics: [IndicatorTopics.Mention]
  let leads: [Lead]
  /// Where provinces, districts and regions are named.
  let places: [Range<Int>]
  /// The index of the sentences before, for sentences that name none.
  let carried: IndicatorTopics.Topic?
  /// The percentage that the sentence before spoke of last.
  let percentage: Int?
  /// The paragraph is of a list of goals.
  let isListedGoal: Bool
  /// The first numbers and the second ones of `từ 51 lên 31`.
  let pairs: Set<Int>
  /// Of a number that others of the sentence make together, where it stands: `84 người (công chức 19, viên chức 65)`.
  let totals: [Int: Int]

  /// Which number of the sentence is looked at.
  var number = 0
  /// The indicator of the number before this one.
  var previous: Int?
  /// The indicators of numbers before this one that others make together, by where they stand.
  var ofTotals: [Int: Int] = [:]
  /// The index that the sentence spoke of last.
  var current: Int?
  /// The indicator of the number right before this one; `nil` where that one has none.
  var boundBefore: Int?
  /// Whether the numbers before are of a name that the catalog has no indicator for.
  var isOfUnlisted = false
  /// By unit, the indicators of the first and the last count in the last clause that counts, and where that begins.
  private(set) var counts: [String: (first: Int, last: Int, clause: Int)] = [:]
  /// Whether the number right before this one is a goal.
  var isGoalBefore = false
  /// The year that this is about.
  var yearBefore: Period?
  var verb: Direction.Verb?

  var quantity: Quantity { sentence.quantities[number] }
  var lead: Lead { leads[number] }
  /// The number before.
  var before: Quantity? { number > 0 ? sentence.quantities[number - 1] : nil }
  /// The goal that the number before is measured against.
  var isGoalOfBefore: Bool {
    before?.shape == quantity.shape && boundBefore != nil
      && Targets.isAgainst(passage.tokens, before: quantity.tokens.lowerBound)
  }
  var isInPair: Bool { pairs.contains(number) }

  /// The department or office that the number is of: named in its lead, or in that of a number before in the clause.
  var body: Range<Int>? {
    var index = number
    while index >= 0, leads[index].body == nil, leads[index].isBare, !leads[index].hasPlace {
      if passage.tokens[max(leads[index].range.lowerBound - 1, 0)].word == .semicolon { return nil }
      index -= 1
    }
    guard index >= 0, let body = leads[index].body, leads[index].content.isEmpty else { return nil }
    return Scene.offices.contains(passage.tokens[body.lowerBound].key) ? body : nil
  }

  /// `Bộ Tư pháp 89,95%`
  var ministry: Range<Int>? {
    guard lead.content.isEmpty, !lead.hasPlace, let name = lead.body ?? body, name.count > 1,
      passage.tokens[name.lowerBound].key == Scene.ministry,
      !Scene.offices.contains(passage.tokens[name.lowerBound + 1].key),
      !Scene.others.contains(passage.tokens[name.lowerBound + 1].key),
      !lead.range.contains(where: { passage.tokens[$0].key == Scene.province })
    else { return nil }
    return name
  }

  private static let ministry = WordKey("bộ")
  private static let province = WordKey("tỉnh")
  /// `Bộ phận Một cửa`, `Bộ chỉ số` are none.
  private static let others: WordSet = ["phận", "chỉ", "máy", "môn", "tiêu", "quy", "thủ"]

  private static let offices: WordSet = [
    "sở", "ban", "cục", "chi", "thanh", "công", "văn", "bộ", "kho", "trung",
  ]

  /// The number; in a pair with "giảm từ" before it.
  var space: Range<Int> {
    if let range { return range }
    guard isInPair, number + 1 < leads.count, pairs.contains(number + 1) else {
      return quantity.tokens
    }
    var start = quantity.tokens.lowerBound
    while start > lead.range.lowerBound, Scene.opening.contains(passage.tokens[start - 1].key) {
      start -= 1
    }
    return start..<quantity.tokens.upperBound
  }

  /// Both ends of `từ 20 - 50%`, of which the words around are.
  private var range: Range<Int>? {
    let other = quantity.rangeEnd == .lower ? number + 1 : number - 1
    guard quantity.rangeEnd != nil, sentence.quantities.indices.contains(other) else { return nil }
    let (one, two) = (quantity.tokens, sentence.quantities[other].tokens)
    return min(one.lowerBound, two.lowerBound)..<max(one.upperBound, two.upperBound)
  }

  private static let opening: WordSet = ["từ", "giảm", "tăng", "mạnh", "đáng", "kể"]

  /// The indicator of what this number is a part of, and the name of the part.
  var part: (indicator: Int, name: Range<Int>)? {
    guard let total = totals[quantity.tokens.lowerBound], let indicator = ofTotals[total],
      let name = partName
    else { return nil }
    return (indicator, name)
  }

  /// From the first number of `tuyển dụng 58 công chức, 214 viên chức` to this one, which shares the words before that;
  /// `nil` where this is the first.
  var shared: Range<Int>? {
    let tokens = passage.tokens
    var first = number
    while first > 0 {
      let (start, end) = (
        sentence.quantities[first - 1].tokens.upperBound,
        sentence.quantities[first].tokens.lowerBound
      )
      guard end - start > 1, end - start < 8,
        tokens[end - 1].word == .comma || tokens[end - 1].word == .and,
        tokens[start..<end - 1].allSatisfy({ $0.kind == .word })
      else { break }
      first -= 1
    }
    guard first < number else { return nil }
    return sentence.quantities[first].tokens.lowerBound..<quantity.tokens.upperBound
  }

  /// Where the clause of the number begins.
  var clause: Int {
    Clauses.clause(passage.tokens, sentence.range, around: quantity.tokens.lowerBound).lowerBound
  }

  mutating func note(_ indicator: Int, countedIn unit: String) {
    let clause = clause
    let first = counts[unit].flatMap { $0.clause == clause ? $0.first : nil }
    counts[unit] = (first ?? indicator, indicator, clause)
  }

  /// What stands behind the number up to the next mark, else before it from the last one on.
  private var partName: Range<Int>? {
    let tokens = passage.tokens
    let end = quantity.tokens.upperBound..<sentence.range.upperBound
    if let level = lead.level { return level }
    let behind = end.prefix { tokens[$0].kind == .word && tokens[$0].word != .and }
    let words = behind.isEmpty ? lead.range.filter { tokens[$0].kind == .word } : Array(behind)
    guard let first = words.first, let last = words.last else { return nil }
    return first..<last + 1
  }

  /// The last name between the number before, or the sentence's begin, and this one.
  var topicSinceLast: IndicatorTopics.Mention? {
    let start = before?.tokens.upperBound ?? sentence.range.lowerBound
    let space = start..<max(start, quantity.tokens.lowerBound)
    return topics.last { space.contains($0.range.lowerBound) }
  }
}
