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
  /// The first numbers and the second ones of `từ 51 lên 31`.
  let pairs: Set<Int>

  /// Which number of the sentence is looked at.
  var number = 0
  /// The indicator of the number before this one.
  var previous: Int?
  /// The index that the sentence spoke of last.
  var current: Int?
  /// The indicator of the number right before this one; `nil` where that one has none.
  var boundBefore: Int?
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

  private static let offices: WordSet = [
    "sở", "ban", "cục", "chi", "thanh", "công", "văn", "bộ", "kho", "trung",
  ]

  /// The number; in a pair with "giảm từ" before it.
  var space: Range<Int> {
    guard isInPair, number + 1 < leads.count, pairs.contains(number + 1) else {
      return quantity.tokens
    }
    var start = quantity.tokens.lowerBound
    while start > lead.range.lowerBound, Scene.opening.contains(passage.tokens[start - 1].key) {
      start -= 1
    }
    return start..<quantity.tokens.upperBound
  }

  private static let opening: WordSet = ["từ", "giảm", "tăng", "mạnh", "đáng", "kể"]

  /// The last name between the number before, or the sentence's begin, and this one.
  var topicSinceLast: IndicatorTopics.Mention? {
    let start = before?.tokens.upperBound ?? sentence.range.lowerBound
    let space = start..<max(start, quantity.tokens.lowerBound)
    return topics.last { space.contains($0.range.lowerBound) }
  }
}
