import Chronology
import VietnameseText

// Whether a number is a change, and which way.
extension ObservationReader {
  /// The verb before the number, or the one that governed the number joined to it by a comma.
  func verb(
    of quantity: Quantity, _ scene: Scene,
    _ last: (quantity: Quantity, verb: Direction.Verb?)?
  ) -> Direction.Verb? {
    let tokens = scene.passage.tokens
    if quantity.isImplied { return nil }
    if quantity.sign == .plus { return .up }
    if quantity.sign == .minus { return .down }
    if Direction.comparesWithOthers(
      tokens, quantity, in: scene.sentence.range, places: scene.places)
    {
      return .against
    }
    if let verb = Direction.verb(tokens, before: quantity, in: scene.sentence.range) { return verb }
    if let verb = Direction.verb(tokens, before: quantity, comparedIn: scene.sentence) {
      return verb
    }
    if isMoreAgain(quantity, scene) { return .up }
    if quantity.shape == .percentagePoints, quantity.value < ExactDecimal(30) { return .against }
    guard let last, let verb = last.verb, quantity.shape != .rank, quantity.shape != .bare,
      quantity.shape != last.quantity.shape,
      Direction.isShared(
        tokens, between: last.quantity.tokens.upperBound..<quantity.tokens.lowerBound)
    else { return quantity.shape == .places ? .up : nil }
    return verb
  }

  /// `87,79%, hơn 3,05%`: "hơn" right behind a value of an index, and far below it, is a difference and no bound.
  private func isMoreAgain(_ quantity: Quantity, _ scene: Scene) -> Bool {
    guard quantity.qualifier == .over, let before = scene.before, scene.current != nil,
      quantity.shape == before.shape, quantity.shape == .percent || quantity.shape == .points,
      before.tokens.upperBound + 1 == quantity.tokens.lowerBound,
      scene.passage.tokens[before.tokens.upperBound].word == .comma,
      scene.passage.tokens[quantity.tokens.lowerBound].key == WordKey("hơn"),
      let threefold = quantity.value.multiplied(by: ExactDecimal(3))
    else { return false }
    return threefold < before.value
  }
}
