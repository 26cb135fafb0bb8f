import Catalog
import Chronology
import VietnameseText

// Numbers that make the count before them together.
extension IndicatorChooser {
  /// `84 người (công chức 19, viên chức 65)`: numbers that make the count before them are of what it is of, where they
  /// say whose: how somebody was disciplined is another matter than who.
  func part(_ quantity: Quantity, _ scene: Scene) -> IndicatorChoice? {
    guard let (indicator, name) = scene.part, indicators[indicator].measure == .count,
      isOfLevel(name, scene) || isOfHolder(name, indicators[indicator].unit, scene)
        || saysWho(name, indicators[indicator].unit, scene)
    else { return nil }
    return choice(indicator, 90, "sum", quantity, scene)
  }

  /// `tỉnh 49`, `khối huyện 35`, `cấp xã 12`
  private func isOfLevel(_ name: Range<Int>, _ scene: Scene) -> Bool {
    let tokens = scene.passage.tokens
    if name.count == 1, Self.levels.contains(tokens[name.lowerBound].key) { return true }
    return tokens[name.lowerBound].key == Self.block
      || !LeadWords.standard.levels.matches(in: tokens, range: name).isEmpty
  }

  /// `187 cho tổ chức`; those who were taught are told apart by what.
  private func isOfHolder(_ name: Range<Int>, _ unit: String, _ scene: Scene) -> Bool {
    switch unit {
    case "certificates": !Self.holders.matches(in: scene.passage.tokens, range: name).isEmpty
    case "participants": true
    default: false
    }
  }

  /// `6 sở` of `27 cơ quan`: a noun of the same unit, but not the total's own, of which it would be a kind.
  private func saysWho(_ name: Range<Int>, _ unit: String, _ scene: Scene) -> Bool {
    let tokens = scene.passage.tokens
    guard Self.whose.contains(unit), let total = scene.totals[scene.quantity.tokens.lowerBound],
      let noun = nouns.first([unit], tokens, in: name)
    else { return false }
    return !tokens[total..<name.lowerBound].prefix(4).contains { $0.key == noun }
  }

  private static let levels: WordSet = ["tỉnh", "huyện", "xã"]
  private static let block = WordKey("khối")
  private static let holders = Lexicon<Bool>("tổ chức", "cá nhân")
  /// Units of which the nouns say who, and not what is done with them.
  private static let whose: Set = [
    "people", "posts", "recipients", "bodies", "units", "organisations", "documents",
  ]
}
