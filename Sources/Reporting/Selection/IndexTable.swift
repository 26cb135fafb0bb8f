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
  }

  var figures: [Figure] {
    nation + regions + rows.flatMap { [$0.rank, $0.score].compactMap(\.self) }
  }

  /// Rows with scores, best first.
  var scored: [Row] {
    rows.filter { $0.score != nil }.sorted { left, right in
      let one = left.score?.actual?.best?.value ?? .zero
      let other = right.score?.actual?.best?.value ?? .zero
      return one == other ? left.place < right.place : one > other
    }
  }

  static func tables(
    nation: [Figure], provinces: [(String, [Figure])], regions: [(String, [Figure])],
    selection: FigureSelection
  ) -> [IndexTable] {
    stems(selection.catalog).compactMap { stem in
      let all = provinces.flatMap(\.1) + nation + regions.flatMap(\.1)
      let periods = all.filter { isOf(stem, $0) }.compactMap(\.period)
      let wanted = selection.scope.period
      guard let period = periods.contains(wanted) ? wanted : periods.max() else { return nil }
      func now(_ figures: [Figure]) -> [Figure] {
        figures.filter { isOf(stem, $0) && $0.period == period && $0.identity.subject == nil }
      }
      return IndexTable(
        stem: stem, period: period, rows: rows(provinces.map { ($0.0, now($0.1)) }),
        nation: now(nation), regions: regions.flatMap { now($0.1) })
    }
  }

  /// Indices that rank provinces among all provinces, in catalog order.
  private static func stems(_ catalog: Catalog) -> [String] {
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

  private static func isOf(_ stem: String, _ figure: Figure) -> Bool {
    let id = figure.identity.indicator
    let isMean = stem == "par_index" && id == "par_national_mean"
    guard let actual = figure.actual, !actual.isDerived else { return false }
    return id == stem + "_score" || id == stem + "_rank" || isMean
  }

  private static func rows(_ provinces: [(String, [Figure])]) -> [Row] {
    provinces.compactMap { place, figures -> Row? in
      guard !figures.isEmpty else { return nil }
      return Row(
        place: place, rank: figures.first { $0.identity.indicator.hasSuffix("_rank") },
        score: figures.first { $0.identity.indicator.hasSuffix("_score") })
    }.sorted(by: precedes)
  }

  /// By rank, unranked last; then by score, then by slug.
  private static func precedes(_ left: Row, _ right: Row) -> Bool {
    let ranks = (left.rank?.actual?.best?.value, right.rank?.actual?.best?.value)
    switch ranks {
    case (let one?, let other?) where one != other: return one < other
    case (.some, nil): return true
    case (nil, .some): return false
    default: break
    }
    let one = left.score?.actual?.best?.value ?? .zero
    let other = right.score?.actual?.best?.value ?? .zero
    return one == other ? left.place < right.place : one > other
  }
}
