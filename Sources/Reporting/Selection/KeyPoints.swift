import Catalog
import Chronology

/// A figure that a reader in a hurry should see (điểm chính), and why.
struct KeyPoint: Sendable {
  enum Reason: Hashable, Sendable { case missedTarget, conflict, largeChange }

  var figure: Figure
  var reasons: Set<Reason>
}

/// Chooses the key points by rule: missed targets, conflicts, large changes, then what leaders are
/// asked about first. What is older than the review can be is no point at all.
struct KeyPoints: Sendable {
  static let limit = 6
  /// Of the points, so many may be there for one reason; a page full of conflicts tells nothing.
  static let limitOfReason = 2

  /// Asked about first; other indicators follow in the order of the catalog.
  static let preferred = [
    "par_index_rank", "par_index_score", "sipas_score", "reform_plan_completion_percent",
    "dossiers_on_time_percent", "dossiers_online_percent", "online_services_full_percent",
    "dossiers_online_level34_percent", "reform_tasks_completed", "online_payment_percent",
    "public_investment_disbursed_percent", "papi_score", "pci_rank", "dti_rank",
    "legal_documents_issued", "procedures_total",
  ]

  let catalog: Catalog
  let scope: PeriodScope

  /// At most one figure for each indicator, of the place itself.
  func choose(from figures: [Figure], place: String) -> [KeyPoint] {
    var seen: Set<String> = []
    let own = figures.filter { figure in
      figure.identity.place == place && figure.identity.subject == nil
        && figure.actual.map { !$0.isDerived } ?? false && !scope.isOld(figure)
        && !figure.isOfFormerUnit
        && catalog.indicator(figure.identity.indicator) != nil
        && seen.insert(figure.identity.indicator).inserted
    }
    let points = own.map { KeyPoint(figure: $0, reasons: reasons(for: $0)) }
      .filter { !$0.reasons.isEmpty || position(of: $0) != nil }
    let sorted = points.enumerated().sorted { left, right in
      let one = (weight(of: left.element), left.offset)
      let other = (weight(of: right.element), right.offset)
      return one.0 == other.0 ? one.1 < other.1 : one.0 > other.0
    }.map(\.element)
    return limited(sorted)
  }

  private func limited(_ points: [KeyPoint]) -> [KeyPoint] {
    var counts: [KeyPoint.Reason: Int] = [:]
    var chosen: [KeyPoint] = []
    for point in points where chosen.count < KeyPoints.limit {
      let isTooMuch = point.reasons.contains { counts[$0, default: 0] >= KeyPoints.limitOfReason }
      if isTooMuch, position(of: point) == nil { continue }
      for reason in point.reasons { counts[reason, default: 0] += 1 }
      chosen.append(point)
    }
    return chosen
  }

  private func position(of point: KeyPoint) -> Int? {
    KeyPoints.preferred.firstIndex(of: point.figure.identity.indicator)
  }

  /// A reason counts as much as being asked about first; the report's own period before others.
  private func weight(of point: KeyPoint) -> Int {
    let most = KeyPoints.preferred.count
    var weight = position(of: point).map { most - $0 } ?? 0
    if point.reasons.contains(.missedTarget) { weight += most }
    if point.reasons.contains(.conflict) { weight += most / 2 }
    if point.reasons.contains(.largeChange) { weight += most / 2 }
    return point.figure.period == scope.period ? weight + 4 : weight
  }

  private func reasons(for figure: Figure) -> Set<KeyPoint.Reason> {
    var reasons: Set<KeyPoint.Reason> = []
    if figure.actual?.status == .conflict { reasons.insert(.conflict) }
    if isMissed(figure) { reasons.insert(.missedTarget) }
    if isLarge(figure) { reasons.insert(.largeChange) }
    return reasons
  }

  /// Whether the value stands on the wrong side of a target that is due by the value's last day, and by that of
  /// the report: a plan is not missed half-way.
  func isMissed(_ figure: Figure) -> Bool {
    guard let due = figure.target?.key.period, let period = figure.period,
      due.lastDay <= min((figure.actual?.halfway ?? period).lastDay, scope.period.lastDay)
    else { return false }
    return figure.shortfall(catalog.indicator(figure.identity.indicator)?.better) != nil
  }

  /// Five percentage points, five places, or a tenth of the value before.
  private func isLarge(_ figure: Figure) -> Bool {
    guard let difference = figure.difference, let before = figure.samePeriod?.best?.value else {
      return false
    }
    let size = difference.value.isNegative ? difference.value.negated : difference.value
    switch difference.unit {
    case "percentage_points", "places": return size >= ExactDecimal(5)
    default:
      let tenfold = ExactDecimal(mantissa: size.mantissa, scale: size.scale - 1)
      return tenfold.map { $0 >= before } ?? false
    }
  }
}

extension Figure {
  /// What is lacking to the target, in the unit of changes; `nil` where it is reached, or where the
  /// bounds of value and target leave that open.
  func shortfall(_ better: Indicator.Direction?) -> Difference? {
    guard let actual, let target, let aim = target.best, let value = actual.best,
      let better, better != .neither, value.qualifier == .exact, aim.value != .zero,
      let gap = Difference(from: target, to: actual)
    else { return nil }
    let isRank = actual.key.unit == "rank"
    let isGood = isRank || better == .higher ? !gap.value.isNegative : gap.value <= .zero
    return isGood ? nil : gap
  }
}

extension PeriodScope {
  /// Indices of a year are published in spring of the next: what is older was not measured again, or
  /// no source tells it.
  func isOld(_ figure: Figure) -> Bool {
    figure.period.map { $0.last.year < period.first.year - 1 } ?? false
  }
}
