import Catalog
import Chronology

/// Finds the figures of one report: what a place did, and what it is measured against.
struct FigureSelection: Sendable {
  let scope: PeriodScope
  let index: SeriesIndex
  let catalog: Catalog
  /// Position in the catalog by indicator id.
  private let ranks: [String: Int]
  /// Of every place, once ``remembering`` was asked for.
  private var known: [String: [Figure]]?

  init(scope: PeriodScope, index: SeriesIndex, catalog: Catalog) {
    self.scope = scope
    self.index = index
    self.catalog = catalog
    ranks = Dictionary(
      catalog.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var continuity: Continuity { Continuity(catalog: catalog) }

  /// The same selection with the figures of all places at hand: briefings and tables ask for them again
  /// and again.
  var remembering: FigureSelection {
    var copy = self
    copy.known = Dictionary(uniqueKeysWithValues: index.places.map { ($0, figures(of: $0)) })
    return copy
  }

  /// Figures of exactly one place.
  func figures(of place: String) -> [Figure] {
    if let known { return known[place] ?? [] }
    return index.series(of: place).flatMap { figures(of: $0) }.sorted(by: precedes)
  }

  func figures(of identity: SeriesIdentity) -> [Figure] {
    let actual = actuals(of: identity)
    var figures = actual.map { figure($0, of: identity) }
    let shown = Set(figures.flatMap(\.changes).map(\.key))
    for change in changes(of: identity, besides: actual) where !shown.contains(change.key) {
      figures.append(valueless(change, of: identity))
    }
    if figures.isEmpty,
      let target = index.entries(of: identity, kind: .target).first(where: scope.holds)
    {
      figures.append(valueless(target, of: identity))
    }
    return figures
  }

  /// Values of the period; for an index that was not measured in it, the newest one known.
  private func actuals(of identity: SeriesIdentity) -> [TimelineEntry] {
    let all = index.entries(of: identity, kind: .actual)
    let held = all.filter(scope.holds).compactMap { $0.reviewed(in: scope.period) }
    guard held.isEmpty, catalog.isIndex(identity.indicator) else { return held }
    return all.last(where: scope.knows).map { [$0] } ?? []
  }

  /// Changes of the period; for an index that is only told by its change, the newest one known.
  private func changes(
    of identity: SeriesIdentity, besides actual: [TimelineEntry]
  ) -> [TimelineEntry] {
    let all = index.entries(of: identity, kind: .change)
    let held = all.filter(scope.holds).compactMap { $0.reviewed(in: scope.period) }
    guard held.isEmpty, actual.isEmpty, catalog.isIndex(identity.indicator) else { return held }
    return all.last(where: scope.knows).map { [$0] } ?? []
  }

  private func figure(_ entry: TimelineEntry, of identity: SeriesIdentity) -> Figure {
    var figure = Figure(
      identity: identity, unit: entry.key.unit, period: entry.key.period, actual: entry)
    figure.changes = index.entries(of: identity, kind: .change).filter {
      $0.key.period == entry.key.period && (entry.key.period != nil || scope.holds($0))
    }.compactMap { $0.reviewed(in: entry.halfway ?? scope.period) }
    figure.target = target(for: entry, of: identity)
    guard let period = entry.key.period else { return figure }
    figure.isOfFormerUnit =
      continuity.formerUnit(identity.place, on: period.lastDay, of: scope.period) != nil
    let earlier = period.shifted(byYears: -1)
    let before = index.actual(of: identity, in: earlier, unit: entry.key.unit)?
      .reviewed(in: (entry.halfway ?? scope.period).shifted(byYears: -1))
    // A finished year is not set beside one that is known half-way.
    if before?.halfway == entry.halfway?.shifted(byYears: -1) { figure.samePeriod = before }
    if let same = figure.samePeriod,
      continuity.isComparable(identity, from: earlier, to: period)
    {
      figure.difference = Difference(from: same, to: entry)
    }
    return figure
  }

  /// The soonest target that is due in the value's year or later and was known in time.
  private func target(for entry: TimelineEntry, of identity: SeriesIdentity) -> TimelineEntry? {
    let year = (entry.key.period ?? scope.period).lastDay.year
    return index.entries(of: identity, kind: .target).filter { target in
      guard target.key.unit == entry.key.unit else { return false }
      return target.key.period.map { $0.lastDay.year >= year } ?? scope.holds(target)
    }.compactMap(known).min { left, right in
      (left.key.period?.lastDay ?? scope.period.lastDay)
        < (right.key.period?.lastDay ?? scope.period.lastDay)
    }
  }

  /// A target as it was set before the review ended; its due day may lie far ahead.
  private func known(_ target: TimelineEntry) -> TimelineEntry? {
    target.key.period == nil ? target : target.told(by: scope.isInTime)
  }

  private func valueless(_ entry: TimelineEntry, of identity: SeriesIdentity) -> Figure {
    var figure = Figure(
      identity: identity, unit: entry.key.unit, period: entry.key.period, actual: nil)
    if entry.key.kind == .change { figure.changes = [entry] }
    if entry.key.kind == .target { figure.target = entry }
    return figure
  }
}

extension FigureSelection {
  /// All targets of a place that are due in the period or later and were known, soonest first.
  func targets(inside province: String) -> [TimelineEntry] {
    index.series(inside: province).flatMap { index.entries(of: $0, kind: .target) }
      .filter { target in
        target.key.period.map { $0.lastDay >= scope.period.firstDay } ?? scope.holds(target)
      }
      .compactMap(known)
      .sorted { left, right in
        let leftDue = left.key.period?.lastDay ?? scope.period.lastDay
        let rightDue = right.key.period?.lastDay ?? scope.period.lastDay
        return leftDue != rightDue ? leftDue < rightDue : left.key.precedes(right.key)
      }
  }

  /// Catalog order; uncatalogued last by label; the province before its districts; the report's own
  /// period before others.
  func precedes(_ left: Figure, _ right: Figure) -> Bool {
    let ranks = (rank(of: left), rank(of: right))
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    if left.identity < right.identity { return true }
    if right.identity < left.identity { return false }
    if left.unit != right.unit { return left.unit < right.unit }
    let areOwn = (left.period == scope.period, right.period == scope.period)
    if areOwn.0 != areOwn.1 { return areOwn.0 }
    return (left.period ?? scope.period) < (right.period ?? scope.period)
  }

  private func rank(of figure: Figure) -> Int { ranks[figure.identity.indicator] ?? Int.max }
}

extension Catalog {
  /// Whether an indicator is published once a year for all places, so that its newest value is news until the next.
  func isIndex(_ indicator: String) -> Bool { self.indicator(indicator)?.isIndex ?? false }

  var indices: Set<String> { Set(indicators.lazy.filter(\.isIndex).map(\.id)) }
}

extension Indicator {
  fileprivate var isIndex: Bool { measure == .score || measure == .rank || id == "sipas_score" }
}
