import Catalog
import Chronology

/// Everything that the briefing of the nation or of a region shows, chosen but not yet worded.
struct NationalBriefing: Sendable {
  static let nation = "viet-nam"

  /// The nation's slug, or a region's.
  var place: String
  var scope: PeriodScope
  /// One for each index with values, in the order of the catalog.
  var indices: [IndexTable]
  /// The figures of nation or region itself: totals, means, ministries.
  var figures: [Figure]
  var leagues: [League]
  var completeness: [Completeness]
  var facts: FactSelection
  /// Judgements on all places.
  var judgements: FactSelection
  var notes: [QualityNote]
  var changes: [ReportChange]
  var sources: SourceList

  var period: Period { scope.period }
  var isNation: Bool { place == NationalBriefing.nation }

  /// Of the nation, where no region is named.
  init(material: ReportMaterial, region: Region? = nil) {
    let selection = material.selection
    let membership = Membership(material, region: region)
    let place = region?.slug ?? NationalBriefing.nation
    self.place = place
    scope = selection.scope
    let placed = membership.provinces.map { ($0, material.figures(of: $0)) }
    let regions = region == nil ? membership.regions : []
    figures = material.figures(of: place)
    indices = IndexTable.tables(
      nation: figures, provinces: placed,
      regions: regions.map { ($0, material.figures(of: $0)) }, selection: selection)
    for index in indices.indices { indices[index].owner = region?.slug ?? "national" }
    leagues = League.leagues(placed, selection: selection)
    completeness = Completeness.tables(
      placed.map { (place: $0.0, figures: $0.1) }, selection: selection,
      isWanted: membership.holds)
    facts = material.facts(inside: place)
    judgements = material.facts(inside: Set(membership.provinces + regions + [place]))
    changes = material.changes.filter { $0.key.place == place }
    let shown = figures + indices.flatMap(\.figures) + leagues.flatMap(\.shown)
    let told =
      facts.facts + judgements.assessments.map(\.fact)
      + NationalBriefing.proposals(judgements).map(\.fact)
    sources = SourceList(
      shown.lazy.flatMap(\.entries).flatMap(\.facts).map(\.fact) + told,
      others: changes.compactMap(\.source))
    notes = QualityReview(material).notes(on: shown, facts: facts.facts, sources: sources)
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

/// Which provinces and regions a briefing is about.
struct Membership: Sendable {
  /// Slugs with an entry or a fact, sorted.
  let provinces: [String]
  let regions: [String]
  /// Of all eras; `nil` for the nation.
  private let codes: Set<String>?

  /// Of the nation, where no region is named.
  init(_ material: ReportMaterial, region: Region?) {
    let catalog = material.selection.catalog
    let day = material.selection.scope.period.lastDay
    let isProvince = NationalBriefing.provinceTest(catalog)
    let codes = region.map { region in
      Set(catalog.regions.filter { $0.slug == region.slug }.flatMap(\.memberCodes))
    }
    self.codes = codes
    regions = material.places.filter { catalog.region($0) != nil }
    provinces = material.places.filter { slug in
      guard isProvince(slug) else { return false }
      guard let codes else { return true }
      return catalog.place(slug, on: day).map { codes.contains($0.code) } ?? false
    }
  }

  /// A unit of any time.
  func holds(_ place: Place) -> Bool { codes?.contains(place.code) ?? true }
}
