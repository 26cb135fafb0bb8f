import Catalog
import Chronology
import VietnameseText

// One more value of what was spoken of.
extension IndicatorChooser {
  /// One more value of what was spoken of in the sentence; `nil` where nothing was.
  func continued(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice]? {
    if let before = scene.boundBefore, !isIndex(before) {
      switch quantity.shape {
      case .rank, .places: return []  // `Số hóa đạt 82,41%, thứ 10/34`: no rank of an index
      default: break
      }
      let isPair = scene.isInPair && scene.pairs.contains(scene.number - 1)
      let isSame =
        isPair || scene.verb != nil && quantity.shape == .percent || scene.lead.isGoal
        || scene.isGoalBefore
      if isSame, let next = choice(before, 76, "topic", quantity, scene) { return [next] }
      if let next = grown(quantity, scene) { return [next] }
      if isEarlierInBracket(quantity, scene), let next = choice(before, 76, "pair", quantity, scene)
      {
        return [next]
      }
      if isPair, let next = choice(before, 76, "pair", quantity, scene) { return [next] }
    }
    if isOfUnknown(quantity, scene) { return [] }
    guard let current = scene.current else { return nil }
    let next = inherited(from: current, quantity, scene)
    return next.isEmpty ? nil : next
  }

  /// `Môi trường thứ 2/63 (lên 51 bậc)`, `50,5 điểm thành phần`: more of what the catalog does not know.
  private func isOfUnknown(_ quantity: Quantity, _ scene: Scene) -> Bool {
    if quantity.shape == .points, isCounted(quantity, scene),
      !scene.topics.contains(where: { $0.range.lowerBound == quantity.tokens.upperBound })
    {
      return true
    }
    guard scene.current == nil, scene.boundBefore == nil, let before = scene.before,
      quantity.shape == .places || scene.verb != nil
    else { return false }
    switch before.shape {
    case .rank, .points, .percent: return true
    default: return false
    }
  }

  /// `342 thư xin lỗi, giảm 58 thư`, `1.024 doanh nghiệp, giảm 3,2%`: by how much the count before grew.
  func grown(_ quantity: Quantity, _ scene: Scene) -> IndicatorChoice? {
    guard let before = scene.boundBefore else { return nil }
    let measure = indicators[before].measure
    guard measure == .count || measure == .money, scene.verb != nil, scene.verb != .against else {
      return nil
    }
    if quantity.shape == .bare {
      let units = nouns.units(
        scene.passage.tokens, at: quantity.tokens.upperBound, in: scene.sentence.range)
      guard units.map({ $0.contains(indicators[before].unit) }) ?? true else { return nil }
    }
    return choice(before, 76, "growth", quantity, scene)
  }

  /// `97,3% (năm 2024 đạt 95,1%)`, `78,4% (cùng kỳ 61,07%)`
  private func isEarlierInBracket(_ quantity: Quantity, _ scene: Scene) -> Bool {
    guard let before = scene.before, before.shape == quantity.shape,
      let bracket = Clauses.bracket(
        scene.passage.tokens, scene.sentence.range, around: quantity.tokens.lowerBound),
      before.tokens.upperBound < bracket.lowerBound,
      bracket.lowerBound - before.tokens.upperBound < 6,
      (before.tokens.upperBound..<bracket.lowerBound - 1)
        .allSatisfy({ scene.passage.tokens[$0].kind == .word })
    else { return false }
    return scene.sentence.times.contains { scene.lead.range.contains($0.tokens.lowerBound) }
  }

  /// One more value of the index spoken of: its rank behind its score, its change behind both.
  private func inherited(
    from current: Int, _ quantity: Quantity, _ scene: Scene
  ) -> [IndicatorChoice] {
    family.members(with: current).compactMap {
      choice($0, $0 == current ? 76 : 75, "topic", quantity, scene)
    }
  }
}
