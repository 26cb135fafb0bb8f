import Catalog
import VietnameseText

// Phrases of the catalog with a place for the value.
extension IndicatorChooser {
  func patternChoices(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
    guard !quantity.isImplied else { return [] }
    let units = nouns.units(
      scene.passage.tokens, at: quantity.tokens.upperBound, in: scene.sentence.range)
    return found(units, scene).compactMap { pattern, skipped in
      guard fits(pattern, units, scene) else { return nil }
      // `tiếp nhận 26 triệu hồ sơ trực tuyến`: what is counted says more than what is done.
      let score = 100 + 12 * pattern.words + (pattern.words - pattern.leadWords) - 5 * skipped
      var choice = choice(pattern.indicator, score, "phrase", quantity, scene)
      choice?.isLed = !pattern.left.isEmpty
      return choice
    }
  }

  /// Patterns around the number, and those with the words before the first of several that it is listed with.
  private func found(
    _ units: [String]?, _ scene: Scene
  ) -> [(pattern: ValuePattern, skipped: Int)] {
    let tokens = scene.passage.tokens
    let own = patterns.patterns(tokens, around: scene.space, in: scene.sentence.range)
    guard let units, !units.isEmpty, let shared = scene.shared else { return own }
    return own
      + patterns.patterns(tokens, around: shared, in: scene.sentence.range)
      .filter { !$0.pattern.left.isEmpty && !$0.pattern.right.isEmpty }
  }

  private func fits(_ pattern: ValuePattern, _ units: [String]?, _ scene: Scene) -> Bool {
    if isInsideName(pattern, scene) || isOfNamed(pattern, scene) || isParted(pattern, scene) {
      return false
    }
    return indicators[pattern.indicator].measure != .count || counts(pattern, units, scene)
  }

  /// Whether a pattern of a count may count what stands here; `units` are those of the noun behind the number.
  private func counts(_ pattern: ValuePattern, _ units: [String]?, _ scene: Scene) -> Bool {
    let indicator = indicators[pattern.indicator]
    if pattern.right.isEmpty, let units, !units.contains(indicator.unit) { return false }
    if units == nil, isOfOtherNoun(pattern.indicator, scene) { return false }
    if pattern.words <= 2, (units ?? []).isEmpty, !isSpokenOf(indicator.unit, scene) {
      return false
    }
    // `5/8 huyện không có cán bộ` counts some of them.
    return scene.quantity.of == nil || !pattern.left.isEmpty || indicator.better != .neither
  }

  /// Whether what is counted was named in the paragraph: `tiếp nhận 120` counts dossiers only where dossiers are
  /// spoken of.
  private func isSpokenOf(_ unit: String, _ scene: Scene) -> Bool {
    unit == "dossiers"
      && Self.desk.matches(in: scene.passage.tokens, range: scene.sentence.range).count > 2
      || nouns.name(
        unit == "people" ? ["people", "posts"] : [unit], scene.passage.tokens,
        in: 0..<scene.sentence.range.upperBound)
  }

  /// What happens to dossiers at a desk: `tiếp nhận 6.218; đã giải quyết 5.907; quá hạn 6` counts nothing else.
  private static let desk = Lexicon<Bool>(
    "tiếp nhận", "giải quyết", "đúng hạn", "trước hạn", "quá hạn", "trễ hạn", "đang giải quyết")

  /// `tác động của CCHC 80,07%` is no `CCHC {v}`.
  private func isInsideName(_ pattern: ValuePattern, _ scene: Scene) -> Bool {
    guard pattern.right.isEmpty, let topic = scene.lead.topic, !topic.topic.isShort else {
      return false
    }
    let isLast = topic.range.upperBound == scene.quantity.tokens.lowerBound
    return isLast && topic.range.count > pattern.words
      && !topic.topic.indicators.contains(pattern.indicator)
  }

  /// `giải ngân vốn đầu tư đạt 68,9% kế hoạch` is no `đạt {v} kế hoạch`: what has a name before it is a percentage of that.
  private func isOfNamed(_ pattern: ValuePattern, _ scene: Scene) -> Bool {
    guard indicators[pattern.indicator].measure == .percent, pattern.leadWords <= 1,
      let topic = scene.lead.topic?.topic, !topic.isShort, !topic.isWeak,
      !topic.indicators.contains(pattern.indicator)
    else { return false }
    return topic.indicators.contains { indicators[$0].measure == .percent }
  }

  /// `kế hoạch CCHC …, tỷ lệ hồ sơ đúng hạn đạt 98,5%`: another name stands in the gap.
  private func isParted(_ pattern: ValuePattern, _ scene: Scene) -> Bool {
    guard pattern.isGapped, let topic = scene.topicSinceLast?.topic, !topic.isWeak else {
      return false
    }
    return !topic.isShort && !topic.indicators.contains(pattern.indicator)
  }

  /// `1.042 PAKN …, đang xử lý 24` counts what the number before counted, which is none of the pattern's.
  private func isOfOtherNoun(_ indicator: Int, _ scene: Scene) -> Bool {
    let tokens = scene.passage.tokens
    let counted = scene.sentence.quantities[..<scene.number].reversed().lazy
      .compactMap { [self] in
        nouns.units(tokens, at: $0.tokens.upperBound, in: scene.sentence.range)
      }
      .first { !$0.isEmpty && !$0.contains(where: Self.actors.contains) }
    guard let counted else { return false }
    let unit = indicators[indicator].unit
    let kin = Self.kin.first { $0.contains(unit) } ?? [unit]
    return !counted.contains(where: kin.contains)
  }

  /// Units of which the nouns stand for each other.
  private static let kin: [Set<String>] = [["people", "posts", "participants", "recipients"]]
  /// Those who do what is counted: `12 huyện nhận 340.060`.
  private static let actors: Set = ["bodies", "units", "organisations", "communes"]
}
