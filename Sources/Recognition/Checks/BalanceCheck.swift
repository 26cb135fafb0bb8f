import Chronology

/// Dossiers add up: received = new + carried over, settled + in progress = received, on time + late = settled.
///
/// Asked only of numbers in one sentence about one place and time: further apart they may be of different desks. A
/// sum that misses by more than a tenth speaks of other things.
struct BalanceCheck {
  var values: StatedValues

  func doubts(into doubts: inout Doubts) {
    let summed = values.all.filter { Sums.indicators.contains($0.observation.indicator) }
    for scene in StatedValues.scenes(summed) where scene.count > 1 {
      let levels = scene.filter { $0.observation.kind == .actual }
      let sums = Sums(Dictionary(grouping: levels, by: \.observation.indicator))
      for balance in [sums.received, sums.settled, sums.timely, sums.shares].compactMap(\.self)
      where !balance.holds && balance.isNear {
        doubts.add("sum-mismatch", balance.message, on: balance.facts)
      }
    }
  }
}

/// The sums that one sentence can state.
private struct Sums {
  static let indicators: Set<String> = [
    "dossiers_received", "dossiers_carried_over", "dossiers_settled", "dossiers_in_progress",
    "dossiers_on_time", "dossiers_late", "dossiers_on_time_percent", "dossiers_late_percent",
  ]

  private var levels: [String: [StatedValues.Value]]

  init(_ levels: [String: [StatedValues.Value]]) { self.levels = levels }

  private subscript(indicator: String) -> StatedValues.Value? {
    guard let values = levels[indicator], values.count == 1 else { return nil }
    return values.agreed
  }

  /// `tiếp nhận 1.050 hồ sơ (mới 1.000, kỳ trước chuyển sang 50)`: the new ones are read as received, too.
  var received: Balance? {
    guard let carried = self["dossiers_carried_over"], let both = levels["dossiers_received"],
      both.count == 2, both.allSatisfy(\.isExact)
    else { return nil }
    let sorted = both.sorted { $0.observation.value > $1.observation.value }
    return Balance(wholes: [sorted[0]], parts: [sorted[1], carried])
  }

  /// What was carried over may be counted in what was received, or beside it.
  var settled: Balance? {
    guard let settled = self["dossiers_settled"], let waiting = self["dossiers_in_progress"],
      let received = self["dossiers_received"]
    else { return nil }
    let carried = self["dossiers_carried_over"]
    return Balance(wholes: [received] + (carried.map { [$0] } ?? []), parts: [settled, waiting])
  }

  /// Where some still wait, the late ones may be among those.
  var timely: Balance? {
    guard let settled = self["dossiers_settled"], let timely = self["dossiers_on_time"],
      let late = self["dossiers_late"], levels["dossiers_in_progress"] == nil
    else { return nil }
    return Balance(wholes: [settled], parts: [timely, late])
  }

  /// Below 100 % the rest may be waiting, where the sentence tells how many came in.
  var shares: Balance? {
    guard let timely = self["dossiers_on_time_percent"], let late = self["dossiers_late_percent"],
      levels["dossiers_in_progress"] == nil
    else { return nil }
    let balance = Balance(wholes: [], parts: [timely, late])
    let mayWait = levels["dossiers_received"] != nil && levels["dossiers_settled"] == nil
    return mayWait && !balance.isExceeded ? nil : balance
  }
}

/// Parts that must make the first of the wholes, or all of them together; without a whole, 100 %.
private struct Balance {
  var wholes: [StatedValues.Value]
  var parts: [StatedValues.Value]

  var facts: [Int] { (wholes + parts).map(\.fact) }
  private var whole: ExactDecimal { wholes.first?.observation.value ?? ExactDecimal(100) }
  private var sum: ExactDecimal? { Balance.sum(parts) }

  private static func sum(_ values: [StatedValues.Value]) -> ExactDecimal? {
    values.reduce(ExactDecimal.zero) { sum, value in sum?.adding(value.observation.value) }
  }

  var holds: Bool {
    guard let sum else { return true }
    let slack = (wholes + parts).map(\.slack).max() ?? .zero
    return Slack.allows(sum, whole, slack)
      || (wholes.count > 1 && Balance.sum(wholes).map { Slack.allows(sum, $0, slack) } ?? true)
  }

  /// Whether the parts make more than the whole.
  var isExceeded: Bool { sum.map { $0 > whole } ?? false }

  /// Whether the parts make about the whole.
  var isNear: Bool {
    guard let gap = sum?.subtracting(whole)?.magnitude else { return false }
    return (gap.multiplied(by: ExactDecimal(10)) ?? whole) <= whole
  }

  var message: String {
    let names = parts.map { "\($0.observation.indicator) \($0.observation.value)" }
    let total =
      wholes.first.map { "\($0.observation.indicator) is \(whole)" } ?? "the whole is 100 %"
    return "\(names.joined(separator: " and ")) make \(sum?.description ?? "more"), but \(total); "
      + "compare with the page"
  }
}
