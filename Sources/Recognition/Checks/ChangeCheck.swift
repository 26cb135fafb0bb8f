import Chronology

/// Value − change = value before, where an article states all three of one indicator and place.
///
/// A rank that got better by 12 places is a number smaller by 12. A change of a percentage may be meant in points
/// or in per cent of the value before, and one of a count may be printed in per cent: either may fit.
struct ChangeCheck {
  /// The series in which a change is stated.
  var changing: [StatedValues.Series: [StatedValues.Value]]

  func doubts(into doubts: inout Doubts) {
    for (series, values) in changing {
      let levels = Dictionary(
        grouping: values.filter { $0.observation.kind == .actual }, by: \.observation.period)
      for change in values where change.observation.kind == .change && change.isExact {
        guard let period = change.observation.period, let base = base(of: change, levels),
          period != base, let now = levels[period]?.agreed, let before = levels[base]?.agreed,
          !Change(change, now).fits(before)
        else { continue }
        doubts.add(
          "change-mismatch", message(series, change, now, before),
          on: [change.fact] + [period, base].flatMap { levels[$0] ?? [] }.map(\.fact))
      }
    }
  }

  /// The period that a change is measured from; where the article does not say, that of the only earlier value in the
  /// change's own sentence (`từ hạng 53 lên hạng 46, tăng 7 bậc`).
  private func base(
    of change: StatedValues.Value, _ levels: [Period?: [StatedValues.Value]]
  ) -> Period? {
    if let base = change.observation.comparedWith { return base }
    guard let period = change.observation.period else { return nil }
    let earlier = levels.filter { base, values in
      guard let base, base < period else { return false }
      return values.contains { $0.evidence.sentence == change.evidence.sentence }
    }
    return earlier.count == 1 ? earlier.keys.first ?? nil : nil
  }

  private func message(
    _ series: StatedValues.Series, _ change: StatedValues.Value, _ now: StatedValues.Value,
    _ before: StatedValues.Value
  ) -> String {
    let base = before.observation.period?.label ?? "before"
    let moved = "a change of \(change.observation.value.signed) \(change.observation.unit)"
    let expected = Change(change, now).before?.description ?? "something else"
    return
      "\(series.name): \(now.observation.value) in \(now.observation.period?.label ?? "the period") "
      + "and \(moved) make \(expected) for \(base), but the article says "
      + "\(before.observation.value); compare with the page"
  }
}

/// A stated change of a stated value.
struct Change {
  private var change: StatedValues.Value
  private var now: StatedValues.Value

  init(_ change: StatedValues.Value, _ now: StatedValues.Value) {
    self.change = change
    self.now = now
  }

  private var amount: ExactDecimal { change.observation.value }
  private var isRelative: Bool {
    change.observation.unit == "percent" && now.observation.unit != "percent"
  }

  /// The value before the change; `nil` on overflow or a change by −100 %.
  var before: ExactDecimal? {
    let value = now.observation.value
    if now.observation.unit == "rank" { return value.adding(amount) }
    return isRelative ? beforeGrowth : value.subtracting(amount)
  }

  private var beforeGrowth: ExactDecimal? {
    guard let factor = ExactDecimal(100).adding(amount), factor > .zero else { return nil }
    return now.observation.value.multiplied(by: ExactDecimal(100))?.divided(by: factor, digits: 2)
  }

  func fits(_ before: StatedValues.Value) -> Bool {
    guard before.observation.unit == now.observation.unit else { return true }
    if isRelative { return isGrowth(from: before) }
    guard let expected = self.before else { return true }
    let slack = [change.slack, now.slack, before.slack].max() ?? .zero
    return Slack.allows(expected, before.observation.value, slack)
      || (now.observation.unit == "percent" && isGrowth(from: before))
  }

  /// Whether the change is the growth in per cent of the value before.
  private func isGrowth(from before: StatedValues.Value) -> Bool {
    guard let gap = now.observation.value.subtracting(before.observation.value),
      let hundredfold = gap.multiplied(by: ExactDecimal(100)), before.observation.value > .zero,
      let growth = hundredfold.divided(by: before.observation.value, digits: 6)
    else { return true }
    return Slack.allows(growth, amount, Slack.of(amount, unit: "percent"))
  }
}
