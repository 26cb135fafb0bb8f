import Catalog
import Chronology

/// Everything that the national briefing shows, chosen but not yet worded.
struct NationalBriefing: Sendable {
  static let nation = "viet-nam"

  var period: Period
  /// One for each index with values, in the order of the catalog.
  var indices: [IndexTable]
  /// The nation's own figures: totals, ministries.
  var figures: [Figure]
  var leagues: [League]
  var facts: FactSelection
  /// Judgements on all places.
  var judgements: FactSelection
  var notes: [QualityNote]
  var sources: SourceList

  init(timeline: Timeline, selection: FigureSelection) {
    let scope = selection.scope
    let nation = NationalBriefing.nation
    period = scope.period
    let isProvince = NationalBriefing.provinceTest(selection.catalog)
    let provinces = selection.index.places.filter(isProvince)
    let regions = selection.index.places.filter { selection.catalog.region($0) != nil }
    let placed = provinces.map { ($0, selection.figures(of: $0)) }
    figures = selection.figures(of: nation)
    indices = IndexTable.tables(
      nation: figures, provinces: placed,
      regions: regions.map { ($0, selection.figures(of: $0)) }, selection: selection)
    leagues = League.leagues(placed, selection: selection)
    facts = FactSelection(timeline, scope: scope) { $0 == nation }
    judgements = FactSelection(timeline, scope: scope) { $0 != "unknown" }
    let proposals = NationalBriefing.proposals(judgements)
    let shown = figures + indices.flatMap(\.figures) + leagues.flatMap(\.shown)
    sources = SourceList(
      shown.flatMap(\.entries).flatMap(\.facts).map(\.fact.origin) + facts.facts.map(\.origin)
        + judgements.assessments.map(\.fact.origin) + proposals.map(\.fact.origin))
    notes = QualityReview(timeline: timeline, continuity: selection.continuity)
      .notes(on: shown, facts: facts.facts, sources: sources)
  }

  /// What provinces ask of the central level.
  var proposals: [(fact: Fact, detail: Directive)] { NationalBriefing.proposals(judgements) }

  private static func proposals(_ facts: FactSelection) -> [(fact: Fact, detail: Directive)] {
    facts.directives.filter { FactSelection.isProposal($0.fact, $0.detail) }
  }

  static func provinceTest(_ catalog: Catalog) -> (String) -> Bool {
    { slug in
      slug != nation && slug != "unknown" && !slug.contains("/") && catalog.region(slug) == nil
    }
  }
}
