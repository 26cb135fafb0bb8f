import Catalog
import Chronology
import VietnameseText

/// A reading of one number: which indicator, how sure, and by which rule.
struct IndicatorChoice: Sendable {
  var indicator: Int
  var score: Int
  var rule: String
  var value: ExactDecimal
  /// Words of the phrase stand before the number, so that a verb there is the phrase's own.
  var isLed = true

  /// What facts are marked with. The usual ones are written out, which makes no text for each fact.
  var factRule: String {
    switch rule {
    case "phrase": "observation/phrase"
    case "topic": "observation/topic"
    case "share": "observation/share"
    default: "observation/\(rule)"
    }
  }
}

/// Chooses the indicator that a number is a value of: by a phrase around it, as the share of the count before it, by
/// the name in its lead, as one more value of the index spoken of, else by the nearest name. A class, since every number asks
/// it.
final class IndicatorChooser: Sendable {
  let indicators: [Indicator]
  let patterns: ValuePatterns
  let family: IndicatorFamily
  let nouns: CountedNouns

  init(catalog: Catalog, nouns: CountedNouns, abbreviations: AbbreviationFolder) {
    indicators = catalog.indicators
    patterns = ValuePatterns(catalog: catalog, abbreviations: abbreviations)
    family = IndicatorFamily(catalog: catalog)
    self.nouns = nouns
  }

  /// The best choice, `nil` where nothing fits.
  func choose(_ quantity: Quantity, _ scene: Scene) -> IndicatorChoice? {
    if isBoundOfSome(quantity, scene) { return nil }
    if scene.isGoalOfBefore, let indicator = scene.boundBefore,
      let goal = choice(indicator, 130, "share", quantity, scene)
    {
      return goal
    }
    var choices = patternChoices(quantity, scene)
    choices.add(shareChoices(quantity, scene))
    if !choices.contains(where: \.isLed), let part = part(quantity, scene) {
      return part
    }
    if choices.isEmpty { choices = namedChoices(quantity, scene) }
    guard let best = choices.max(by: { ($0.score, $1.indicator) < ($1.score, $0.indicator) })
    else { return nil }
    return regional(best, quantity, scene).flatMap { national($0, quantity, scene) }
  }

  func choice(
    _ indicator: Int, _ score: Int, _ rule: String, _ quantity: Quantity, _ scene: Scene
  ) -> IndicatorChoice? {
    guard mayHave(quantity, indicator, scene, rule),
      let value = Admission.value(
        of: quantity, as: indicators[indicator], verb: scene.verb, isInPair: scene.isInPair)
    else { return nil }
    return IndicatorChoice(indicator: indicator, score: score, rule: rule, value: value)
  }

  /// Counts need a phrase of their own; `37/37 cơ quan` counts bodies and ranks nobody.
  private func mayHave(
    _ quantity: Quantity, _ indicator: Int, _ scene: Scene, _ rule: String
  ) -> Bool {
    let isAmount =
      indicators[indicator].measure == .count || indicators[indicator].measure == .money
    if isAmount, quantity.shape == .percent, rule != "growth" { return false }
    switch rule {
    case "phrase", "share", "level", "pair", "growth", "sum": return true
    default: break
    }
    switch indicators[indicator].measure {
    case .count: return false
    case .rank where quantity.shape == .bare: return !isCounted(quantity, scene)
    default: return true
    }
  }

  /// A noun stands behind the number.
  func isCounted(_ quantity: Quantity, _ scene: Scene) -> Bool {
    nouns.units(scene.passage.tokens, at: quantity.tokens.upperBound, in: scene.sentence.range)
      != nil
  }

  private func patternChoices(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
    guard !quantity.isImplied else { return [] }
    let tokens = scene.passage.tokens
    let units = nouns.units(tokens, at: quantity.tokens.upperBound, in: scene.sentence.range)
    var found = patterns.patterns(tokens, around: scene.space, in: scene.sentence.range)
    if let units, !units.isEmpty, let shared = scene.shared {
      found += patterns.patterns(tokens, around: shared, in: scene.sentence.range)
        .filter { !$0.pattern.left.isEmpty && !$0.pattern.right.isEmpty }
    }
    return
      found
      .compactMap { pattern, skipped in
        let isCount = indicators[pattern.indicator].measure == .count
        if isCount, pattern.right.isEmpty, let units,
          !units.contains(indicators[pattern.indicator].unit)
        {
          return nil
        }
        if isInsideName(pattern, scene) || isOfNamed(pattern, scene) { return nil }
        if isCount, units == nil, isOfOtherNoun(pattern.indicator, scene) { return nil }
        if isCount, pattern.words <= 2, (units ?? []).isEmpty,
          !isSpokenOf(indicators[pattern.indicator].unit, scene)
        {
          return nil
        }
        if quantity.of != nil, pattern.left.isEmpty, isCount,
          indicators[pattern.indicator].better == .neither
        {
          return nil  // `5/8 huyện không có cán bộ` counts some of them.
        }
        // `tiếp nhận 26 triệu hồ sơ trực tuyến`: what is counted says more than what is done.
        let score = 100 + 12 * pattern.words + (pattern.words - pattern.leadWords) - 5 * skipped
        var choice = choice(pattern.indicator, score, "phrase", quantity, scene)
        choice?.isLed = !pattern.left.isEmpty
        return choice
      }
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

  private static let levels: WordSet = ["tỉnh", "huyện", "xã"]
  /// Who has a certificate.
  private static let holders = Lexicon<Bool>("tổ chức", "cá nhân")
  /// Units of which the nouns say who, and not what is done with them.
  private static let whose: Set = [
    "people", "posts", "participants", "recipients", "bodies", "units", "organisations",
    "documents",
  ]

  /// `giải ngân vốn đầu tư đạt 68,9% kế hoạch` is no `đạt {v} kế hoạch`: what has a name before it is a percentage of that.
  private func isOfNamed(_ pattern: ValuePattern, _ scene: Scene) -> Bool {
    guard indicators[pattern.indicator].measure == .percent, pattern.leadWords <= 1,
      let topic = scene.lead.topic?.topic, !topic.isShort, !topic.isWeak,
      !topic.indicators.contains(pattern.indicator)
    else { return false }
    return topic.indicators.contains { indicators[$0].measure == .percent }
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

  /// `84 người (công chức 19, viên chức 65)`: numbers that make the count before them are of what it is of, where the
  /// catalog knows them as such: how they were disciplined is another matter than who.
  private func part(_ quantity: Quantity, _ scene: Scene) -> IndicatorChoice? {
    guard let (indicator, name) = scene.part, indicators[indicator].measure == .count else {
      return nil
    }
    let isLevel = name.count == 1 && Self.levels.contains(scene.passage.tokens[name.lowerBound].key)
    let isHolder =
      indicators[indicator].unit == "certificates"
      && !Self.holders.matches(in: scene.passage.tokens, range: name).isEmpty
    if isLevel || isHolder
      || !LeadWords.standard.levels.matches(in: scene.passage.tokens, range: name).isEmpty
    {
      return choice(indicator, 90, "sum", quantity, scene)
    }
    guard Self.whose.contains(indicators[indicator].unit),
      let total = scene.totals[quantity.tokens.lowerBound],
      let noun = nouns.first([indicators[indicator].unit], scene.passage.tokens, in: name),
      !scene.passage.tokens[total..<name.lowerBound].prefix(4).contains(where: { $0.key == noun })
    else { return nil }
    return choice(indicator, 90, "sum", quantity, scene)
  }

  /// `23.276 hồ sơ (99,1%)`: the percentage behind a count is the count's share.
  private func shareChoices(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
    guard quantity.shape == .percent, scene.verb == nil, scene.lead.topic == nil,
      let previous = scene.previous,
      let indicator = family.number(of: indicators[previous].share),
      let before = scene.before,
      Clauses.distance(
        scene.passage.tokens, before.tokens.upperBound..<quantity.tokens.lowerBound) <= 12
    else { return [] }
    return [choice(indicator, 125, "share", quantity, scene)].compactMap(\.self)
  }
}

// What a choice becomes where the scope is the region or the nation.
extension IndicatorChooser {
  private static let means = Lexicon<Bool>("trung bình", "bình quân")

  /// Whether "trung bình" stands before the number with at most six words and no number between.
  private func isMean(_ quantity: Quantity, _ scene: Scene) -> Bool {
    let isSecond = scene.isInPair && scene.pairs.contains(scene.number - 1)
    let start =
      (isSecond ? scene.before : quantity)?.tokens.lowerBound ?? quantity.tokens.lowerBound
    let window = max(scene.sentence.range.lowerBound, start - 9)..<start
    guard let word = Self.means.matches(in: scene.passage.tokens, range: window).last else {
      return false
    }
    let gap = (word.range.upperBound..<start).filter { index in
      !scene.places.contains { $0.contains(index) }
    }
    let isOfLevel =
      scene.lead.level.map { scene.passage.tokens[$0.upperBound - 1].key != WordKey("tỉnh") }
      ?? false
    return !isOfLevel && scene.lead.content.isEmpty
      && !scene.sentence.quantities.contains { gap.contains($0.number.lowerBound) }
      && !gap.contains { [.comma, .semicolon].contains(scene.passage.tokens[$0].word) }
  }

  /// `PAR Index 2023 trung bình 86,98%` is the mean of all provinces. Of an index whose mean the catalog does not
  /// know, it is no value of any place.
  private func national(
    _ choice: IndicatorChoice, _ quantity: Quantity, _ scene: Scene
  ) -> IndicatorChoice? {
    let indicator = indicators[choice.indicator]
    guard indicator.lagYears > 0, indicator.measure != .rank, isMean(quantity, scene) else {
      return choice
    }
    if indicators.contains(where: { $0.mean == indicator.id }) { return choice }
    guard let target = family.number(of: indicator.mean) else { return nil }
    var choice = choice
    choice.indicator = target
    return choice
  }

  /// Inside a region the rank is another indicator.
  private func regional(
    _ choice: IndicatorChoice, _ quantity: Quantity, _ scene: Scene
  ) -> IndicatorChoice? {
    if indicators[choice.indicator].measure == .rank, scene.lead.isOfRegion { return nil }
    guard let target = family.number(of: indicators[choice.indicator].regional),
      RegionScope.contains(quantity, scene)
    else { return choice }
    var choice = choice
    choice.indicator = target
    choice.rule += "-region"
    return choice
  }
}
