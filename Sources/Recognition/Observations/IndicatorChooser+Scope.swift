import Catalog
import VietnameseText

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
  func national(
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
  func regional(
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
