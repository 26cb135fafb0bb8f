import Catalog
import Chronology

/// One index of one time: ranks and scores of places, extremes, regions.
struct IndexTable: Sendable {
  /// The briefing that it stands in: `national`, or a region's slug.
  var owner = "national"
  /// `par_index`, without `_score` and `_rank`.
  var stem: String
  var period: Period
  var rows: [Row]
  /// Mean or value of the nation.
  var nation: [Figure]
  var regions: [Figure]

  struct Row: Sendable {
    var place: String
    var rank: Figure?
    var score: Figure?

    var rankValue: ExactDecimal? { rank?.actual?.best?.value }
    var scoreValue: ExactDecimal? { score?.actual?.best?.value }
  }

  var figures: [Figure] {
    nation + regions + rows.flatMap { [$0.rank, $0.score].compactMap(\.self) }
  }

  /// Rows with scores, best first.
  var scored: [Row] {
    rows.filter { $0.score != nil }.sorted { left, right in
      let one = left.scoreValue ?? .zero
      let other = right.scoreValue ?? .zero
      return one == other ? left.place < right.place : one > other
    }
  }

  static func tables(
    nation: [Figure], provinces: [(String, [Figure])], regions: [(String, [Figure])],
    scope: PeriodScope, catalog: Catalog
  ) -> [IndexTable] {
    let stems = stems(catalog)
    let known = Set(stems)
    func byStem(_ figures: [Figure]) -> [String: [Figure]] {
      Dictionary(grouping: figures) { stem(of: $0, among: known) ?? "" }
    }
    let own = byStem(nation)
    let placed = provinces.map { ($0.0, byStem($0.1)) }
    let wide = regions.map { byStem($0.1) }
    return stems.compactMap { stem in
      let all = (placed.map(\.1) + [own] + wide).compactMap { $0[stem] }
      let periods = all.joined().compactMap(\.period)
      let wanted = scope.period
      guard let period = periods.contains(wanted) ? wanted : periods.max() else { return nil }
      func now(_ figures: [String: [Figure]]) -> [Figure] {
        (figures[stem] ?? []).filter { $0.period == period && $0.identity.subject == nil }
      }
      return IndexTable(
        stem: stem, period: period, rows: rows(placed.map { ($0.0, now($0.1)) }),
        nation: now(own), regions: wide.flatMap(now))
    }
  }

  /// Indices that rank provinces among all provinces, in catalog order.
  static func stems(_ catalog: Catalog) -> [String] {
    var seen: Set<String> = []
    return catalog.indicators.compactMap { indicator -> String? in
      let id = indicator.id
      guard id.hasSuffix("_score") || id.hasSuffix("_rank"), !id.hasSuffix("_region_rank"),
        id != "ddci_rank"
      else { return nil }
      let stem = String(id.prefix(upTo: id.lastIndex(of: "_") ?? id.endIndex))
      return seen.insert(stem).inserted ? stem : nil
    }
  }

  /// The index that a stated value is of; `nil` for other figures.
  static func stem(of figure: Figure, among known: Set<String>) -> String? {
    guard let actual = figure.actual, !actual.isDerived else { return nil }
    let id = figure.identity.indicator
    if id == "par_national_mean" { return "par_index" }
    for suffix in ["_score", "_rank"] where id.hasSuffix(suffix) {
      let stem = String(id.dropLast(suffix.utf8.count))
      return known.contains(stem) ? stem : nil
    }
    return nil
  }

  private static func rows(_ provinces: [(String, [Figure])]) -> [Row] {
    let rows = provinces.compactMap { place, figures -> Row? in
      guard !figures.isEmpty else { return nil }
      return Row(
        place: place, rank: figures.first { $0.identity.indicator.hasSuffix("_rank") },
        score: figures.first { $0.identity.indicator.hasSuffix("_score") })
    }
    return ordered(rows)
  }

  /// By rank; a place of which no source tells the rank stands before the first with a lower score.
  private static func ordered(_ rows: [Row]) -> [Row] {
    let sorted = rows.sorted(by: precedes)
    var ordered = sorted.filter { $0.rankValue != nil }
    for row in sorted where row.rankValue == nil {
      let position = ordered.firstIndex { other in
        guard let score = row.scoreValue, let lower = other.scoreValue else { return false }
        return lower < score
      }
      ordered.insert(row, at: position ?? ordered.endIndex)
    }
    return ordered
  }

  /// By rank, where both have one; then by score, then by slug.
  private static func precedes(_ left: Row, _ right: Row) -> Bool {
    let ranks = (left.rankValue, right.rankValue)
    switch ranks {
    case (let one?, let other?) where one != other: return one < other
    case (.some, nil): return true
    case (nil, .some): return false
    default: break
    }
    let one = left.scoreValue ?? .zero
    let other = right.scoreValue ?? .zero
    return one == other ? left.place < right.place : one > other
  }
}
