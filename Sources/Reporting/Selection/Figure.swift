import Catalog
import Chronology

/// One line of a briefing's table: a value with what it is measured against.
struct Figure: Sendable {
  var identity: SeriesIdentity
  var unit: String
  var period: Period?
  /// `nil` where only a target or a change is known: a visible gap.
  var actual: TimelineEntry?
  /// Cùng kỳ: the same period a year before.
  var samePeriod: TimelineEntry?
  var target: TimelineEntry?
  /// Changes as sources state them.
  var changes: [TimelineEntry] = []
  /// Value minus same period; `nil` where one is missing or they may not be compared.
  var difference: Difference?
  /// Of a unit that merged before the report's period ended: no figure of the unit that it is in now.
  var isOfFormerUnit = false

  /// Of all that say it or what it is measured against, whether their facts are at hand or not: by the roll of the set,
  /// which knows chapters that are made.
  var articleNumbers: [Int32] = []

  /// Articles at hand that do.
  var articles: some Sequence<Origin> { entries.lazy.flatMap(\.facts).map(\.fact.origin) }

  /// What a line says of its own time: not the year before, which belongs to that year's own report.
  var told: [TimelineEntry] { [actual, target].compactMap(\.self) + changes }

  var entries: [TimelineEntry] { [actual, samePeriod, target].compactMap(\.self) + changes }

  /// The same period a year before where a source states it.
  var samePeriodRead: TimelineEntry? { samePeriod.flatMap { $0.isDerived ? nil : $0 } }

  /// ``difference`` where both values are stated, so that it says more than the stated change does.
  var differenceRead: Difference? { samePeriodRead == nil ? nil : difference }

  /// What a briefing marks ⚠: readings that differ, or a warning on the way to the value.
  var isDoubtful: Bool {
    guard let actual else { return false }
    return actual.isDoubtful
  }
}

extension Figure {
  /// Stated and computed changes may differ by rounding (DOMAIN: traps, 4).
  static let tolerance = ExactDecimal(mantissa: 1, scale: 2) ?? .zero

  /// Whether a stated change speaks of the computed difference.
  func isAboutDifference(_ stated: TimelineEntry) -> Bool {
    guard let difference, let period, stated.key.unit == difference.unit else { return false }
    return stated.key.comparedWith == nil
      || stated.key.comparedWith == period.shifted(byYears: -1)
  }

  /// Whether the two values give what a source states.
  func isBorneOut(_ stated: TimelineEntry) -> Bool {
    guard isAboutDifference(stated), let difference,
      let gap = stated.best?.value.subtracting(difference.value)
    else { return false }
    return (gap.isNegative ? gap.negated : gap) <= Figure.tolerance
  }
}

extension TimelineEntry {
  var isDoubtful: Bool {
    status == .conflict
      || (best?.facts ?? []).contains { sourced in
        sourced.fact.findings.contains { $0.severity == .warning }
      }
  }
}

/// A signed distance between two values, in the unit of changes: `percentage_points` for
/// percentages, `places` for ranks, where + is better.
struct Difference: Hashable, Sendable {
  var value: ExactDecimal
  var unit: String
  /// Both values are exact.
  var isExact: Bool

  init(value: ExactDecimal, unit: String, isExact: Bool) {
    self.value = value
    self.unit = unit
    self.isExact = isExact
  }

  /// - Returns: `nil` where the units or the wholes differ, or the difference overflows.
  init?(from earlier: TimelineEntry, to later: TimelineEntry) {
    guard earlier.key.unit == later.key.unit, let old = earlier.best, let new = later.best else {
      return nil
    }
    let isRank = later.key.unit == "rank"
    let distance =
      isRank ? old.value.subtracting(new.value) : new.value.subtracting(old.value)
    guard let distance else { return nil }
    value = distance
    unit = Difference.unit(ofChangesOf: later.key.unit)
    isExact = old.qualifier == .exact && new.qualifier == .exact
  }

  static func unit(ofChangesOf unit: String) -> String {
    switch unit {
    case "percent": "percentage_points"
    case "rank": "places"
    default: unit
    }
  }
}
