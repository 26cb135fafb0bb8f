import Catalog
import Chronology

/// The value before a change, where an article states the value and the change but not the one before:
/// `thứ 43/63, tăng 12 bậc so với năm 2022` makes 55 for 2022.
///
/// Only of indices, whose changes are in their own unit, and only where nothing speaks against it: no value of that
/// time in the article, no doubt on either number, no number in the sentence that the reader could not place in the
/// index, the catalog's range, no merger of provinces between.
struct DerivedLevels {
  /// The series in which a change is stated.
  var changing: [StatedValues.Series: [StatedValues.Value]]
  var catalog: Catalog
  /// What is known against facts, by position.
  var doubts: Doubts

  /// - Returns: Facts without ids of their own, in the order of the changes that they come from.
  func facts(besides facts: [Fact]) -> [Fact] {
    let crowded = Set(
      facts.lazy.filter { $0.rule == "observation/part" }.map { ExactText($0.evidence.sentence) })
    return changing.flatMap { series, values -> [(change: Int, fact: Fact)] in
      guard let indicator = catalog.indicator(series.indicator), isIndex(indicator),
        series.place != PlaceContext.unknown
      else { return [] }
      let known = Dictionary(grouping: values, by: \.observation.period)
      return known.compactMap { period, values in
        derived(period, values, known, indicator).map { ($0.change, fact($0, facts)) }
      }.filter { !crowded.contains(ExactText($0.1.evidence.sentence)) }
    }.sorted { $0.change < $1.change }.map(\.fact)
  }

  private struct Derivation {
    var change: Int
    var level: Int
    var observation: Observation
  }

  private func isIndex(_ indicator: Indicator) -> Bool {
    indicator.lagYears > 0 || indicator.measure == .rank || indicator.measure == .score
  }

  private func derived(
    _ period: Period?, _ values: [StatedValues.Value], _ known: [Period?: [StatedValues.Value]],
    _ indicator: Indicator
  ) -> Derivation? {
    let changes = values.filter { $0.observation.kind == .change }
    guard let now = values.filter({ $0.observation.kind == .actual }).agreed,
      let change = changes.agreed, change.observation.unit != "percent",
      let base = change.observation.comparedWith, let period, base < period,
      changes.allSatisfy({ $0.observation.comparedWith == base }),
      !(known[base] ?? []).contains(where: { $0.observation.kind == .actual }),
      !values.contains(where: { doubts.contains($0.fact) }),
      let value = Change(change, now).before, isPossible(value, indicator, now),
      isOneUnit(now.place, base, period)
    else { return nil }
    return Derivation(
      change: change.fact, level: now.fact,
      observation: Observation(
        indicator: indicator.id, value: value, unit: now.observation.unit, period: base,
        derived: true))
  }

  private func isPossible(
    _ value: ExactDecimal, _ indicator: Indicator, _ now: StatedValues.Value
  ) -> Bool {
    guard value > .zero else { return false }
    if now.observation.unit == "rank", let of = now.observation.of, value > of { return false }
    return indicator.plausible?.contains(value) ?? true
  }

  private func isOneUnit(_ place: String, _ before: Period, _ now: Period) -> Bool {
    catalog.place(place, on: before.lastDay) == catalog.place(place, on: now.lastDay)
  }

  private func fact(_ derivation: Derivation, _ facts: [Fact]) -> Fact {
    let (level, change) = (facts[derivation.level], facts[derivation.change])
    var fact = change
    var observation = derivation.observation
    observation.from = [level.id, change.id]
    fact.detail = .observation(observation)
    fact.confidence = (min(level.confidence, change.confidence) * 60).rounded() / 100
    fact.rule = "derived/change"
    return fact
  }
}
