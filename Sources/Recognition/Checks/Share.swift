import Chronology

/// What per cent a part is of its whole, with the rounding that the printed numbers allow.
struct Share {
  var part: ExactDecimal
  var whole: ExactDecimal

  /// `nil` where the whole is nothing.
  private var percent: ExactDecimal? {
    guard whole > .zero else { return nil }
    return part.multiplied(by: ExactDecimal(100))?.divided(by: whole, digits: 4)
  }

  /// `90.36`: as messages say it.
  var rounded: String {
    let percent = part.multiplied(by: ExactDecimal(100))?.divided(by: whole, digits: 2)
    return percent?.description ?? "?"
  }

  func fits(_ stated: ExactDecimal) -> Bool {
    guard let percent, let slack = slack(stated) else { return true }
    return Slack.allows(percent, stated, slack)
  }

  /// In percentage points.
  func distance(to stated: ExactDecimal) -> ExactDecimal {
    percent?.subtracting(stated)?.magnitude ?? ExactDecimal(100)
  }

  /// Whether a percentage can be meant to be this share: one that is 15 points away is of something else.
  func isNear(_ stated: ExactDecimal) -> Bool {
    percent.map { Slack.allows($0, stated, ExactDecimal(15)) } ?? false
  }

  /// The slack of the percentage and, where the counts are rounded, what that moves it by.
  private func slack(_ stated: ExactDecimal) -> ExactDecimal? {
    let counts = Slack.of(part, unit: "count").adding(Slack.of(whole, unit: "count"))
    let moved = counts?.multiplied(by: ExactDecimal(100))?.divided(by: whole, digits: 4)
    return moved?.adding(Slack.of(stated, unit: "percent"))
  }
}
