import Catalog
import Chronology
import VietnameseText

/// A reading of one number: which indicator, how sure, and by which rule.
struct IndicatorChoice: Sendable {
  var indicator: Int
  var score: Int
  var rule: String
  var value: ExactDecimal
}

/// Chooses the indicator whose phrase fits a number best.
struct IndicatorChooser: Sendable {
  let phrases: IndicatorPhrases
  let nouns: CountedNouns
  private let index: [String: Int]

  init(phrases: IndicatorPhrases, nouns: CountedNouns) {
    self.phrases = phrases
    self.nouns = nouns
    index = Dictionary(
      phrases.indicators.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
  }

  /// What is known when a number is looked at.
  struct Scene {
    var passage: Passage
    var sentence: Sentence
    var topics: [(range: Range<Int>, value: IndicatorPhrases.Topic)]
    /// The topic of the sentence before, for sentences that name none.
    var carried: IndicatorPhrases.Topic?
    /// The indicator of the number before this one in the sentence.
    var previous: Int?
    var verb: Direction.Verb?
  }

  /// The best choice, `nil` where no phrase fits.
  func choose(_ quantity: Quantity, _ scene: Scene) -> IndicatorChoice? {
    let candidates =
      patternChoices(quantity, scene) + topicChoices(quantity, scene)
      + shareChoices(quantity, scene)
    guard let best = candidates.max(by: { ($0.score, $1.indicator) < ($1.score, $0.indicator) })
    else { return nil }
    return national(regional(best, quantity, scene), quantity, scene)
  }

  private static let means = Lexicon<Bool>("trung bình", "bình quân")

  /// Whether "trung bình" stands before the number with at most six words and no number between.
  private func isMean(_ quantity: Quantity, _ scene: Scene) -> Bool {
    let start = quantity.tokens.lowerBound
    let window = max(scene.sentence.range.lowerBound, start - 7)..<start
    guard let word = Self.means.matches(in: scene.passage.tokens, range: window).last else {
      return false
    }
    let gap = word.range.upperBound..<start
    return !scene.sentence.quantities.contains { gap.contains($0.number.lowerBound) }
      && !gap.contains { [",", ";"].contains(scene.passage.tokens[$0].key) }
  }

  /// `PAR Index 2023 trung bình 86,98%` is the mean of all provinces.
  private func national(
    _ choice: IndicatorChoice, _ quantity: Quantity, _ scene: Scene
  ) -> IndicatorChoice {
    guard let mean = phrases.indicators[choice.indicator].mean, let target = index[mean],
      isMean(quantity, scene)
    else { return choice }
    var choice = choice
    choice.indicator = target
    return choice
  }

  private func choice(
    _ indicator: Int, _ score: Int, _ rule: String, _ quantity: Quantity, _ scene: Scene
  ) -> IndicatorChoice? {
    guard
      let value = Admission.value(
        of: quantity, as: phrases.indicators[indicator], verb: scene.verb)
    else { return nil }
    return IndicatorChoice(indicator: indicator, score: score, rule: rule, value: value)
  }

  private func patternChoices(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
    let tokens = scene.passage.tokens
    let units = nouns.units(tokens, at: quantity.tokens.upperBound, in: scene.sentence.range)
    return phrases.patterns(tokens, around: quantity.tokens, in: scene.sentence.range)
      .compactMap { pattern, skipped in
        let indicator = phrases.indicators[pattern.indicator]
        if indicator.measure == .count, pattern.right.isEmpty, let units,
          !units.contains(indicator.unit)
        {
          return nil
        }
        let score = 100 + 12 * pattern.words - 5 * skipped
        return choice(pattern.indicator, score, "phrase", quantity, scene)
      }
  }

  private func topicChoices(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
    let tokens = scene.passage.tokens
    var choices: [IndicatorChoice] = []
    for topic in scene.topics where !topic.value.isWeak || Admission.allowsWeak(quantity) {
      let isBefore = topic.range.lowerBound < quantity.tokens.lowerBound
      let gap =
        isBefore
        ? min(topic.range.upperBound, quantity.tokens.lowerBound)..<quantity.tokens.lowerBound
        : quantity.tokens.upperBound..<max(topic.range.lowerBound, quantity.tokens.upperBound)
      let crossed = scene.sentence.quantities.filter { gap.contains($0.number.lowerBound) }.count
      let rivals = scene.topics.filter {
        $0.range != topic.range && gap.contains($0.range.lowerBound)
      }
      let score =
        60 + 6 * min(topic.range.count, 5) - Clauses.distance(tokens, gap)
        - rivals.count * 20 - crossed * (isBefore ? 4 : 30) - (isBefore ? 0 : 15)
        - (topic.value.isWeak ? 10 : 0)
      if isBefore, isShareOfNoun(quantity, scene) || isOfCount(topic.range, scene) { continue }
      for indicator in topic.value.indicators where mayHave(quantity, indicator, scene) {
        if let choice = choice(indicator, max(score, 5), "topic", quantity, scene) {
          choices.append(choice)
        }
      }
    }
    guard choices.isEmpty, let carried = scene.carried, Admission.allowsWeak(quantity) else {
      return choices
    }
    return carried.indicators.compactMap { choice($0, 20, "carried-topic", quantity, scene) }
  }

  /// `100% thủ tục`: a share of what stands behind it, not the value of what was named before.
  private func isShareOfNoun(_ quantity: Quantity, _ scene: Scene) -> Bool {
    quantity.shape == .percent
      && nouns.units(
        scene.passage.tokens, at: quantity.tokens.upperBound, in: scene.sentence.range) != nil
  }

  private static let counts: Set<WordKey> = Set(["số", "lượng"].map { WordKey($0) })

  /// `số hồ sơ nộp trực tuyến tăng 61%` tells how a count grew, not a percentage.
  private func isOfCount(_ topic: Range<Int>, _ scene: Scene) -> Bool {
    guard scene.verb != nil, topic.lowerBound > scene.sentence.range.lowerBound else {
      return false
    }
    let before = scene.passage.tokens[topic.lowerBound - 1].key
    return Self.counts.contains(before)
      && !(topic.lowerBound > 1 && scene.passage.tokens[topic.lowerBound - 2].key == Self.index)
  }

  private static let index = WordKey("chỉ")

  /// Counts need a phrase of their own; `37/37 cơ quan` counts bodies and ranks nobody.
  private func mayHave(_ quantity: Quantity, _ indicator: Int, _ scene: Scene) -> Bool {
    switch phrases.indicators[indicator].measure {
    case .count: return false
    case .rank where quantity.shape == .bare:
      return nouns.units(
        scene.passage.tokens, at: quantity.tokens.upperBound, in: scene.sentence.range) == nil
    default: return true
    }
  }

  /// `23.276 hồ sơ (99,1%)`: the percentage behind a count is the count's share.
  private func shareChoices(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
    guard quantity.shape == .percent, scene.verb == nil, let previous = scene.previous,
      let share = phrases.indicators[previous].share, let indicator = index[share],
      let before = scene.sentence.quantities.last(where: {
        $0.tokens.upperBound <= quantity.tokens.lowerBound
      }),
      Clauses.distance(
        scene.passage.tokens, before.tokens.upperBound..<quantity.tokens.lowerBound) <= 12
    else { return [] }
    return [choice(indicator, 125, "share", quantity, scene)].compactMap(\.self)
  }

  /// Inside a region the rank is another indicator.
  private func regional(
    _ choice: IndicatorChoice, _ quantity: Quantity, _ scene: Scene
  ) -> IndicatorChoice {
    let indicator = phrases.indicators[choice.indicator]
    guard scene.verb == nil, quantity.shape != .places, let regional = indicator.regional,
      let target = index[regional], RegionScope.contains(quantity, scene)
    else { return choice }
    var choice = choice
    choice.indicator = target
    choice.rule += "-region"
    return choice
  }
}
