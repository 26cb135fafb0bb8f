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
