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
  /// On all places.
  var judgements: Judgements
  /// The first ones.
  var notes: [QualityNote]
  /// How many others there are.
  var moreNotes: Int
  var changes: [ReportChange]
  /// Behind what is told of the place itself and what is shown of others.
  var sources: SourceList
  /// Of all that is told of its places.
  var basis: Basis

  var period: Period { scope.period }
  var isNation: Bool { place == NationalBriefing.nation }

  /// Of the nation, where no region is named.
  init(
    material: WideMaterial, region: Region? = nil, from archive: ReportSource.Archive
  ) throws {
    let (frame, place) = (material.frame, region?.slug ?? NationalBriefing.nation)
    let membership = Membership(material, region: region)
    self.place = place
    scope = frame.scope
    let placed = membership.provinces.map { ($0, material.figures(of: $0)) }
    let regions = region == nil ? membership.regions : []
    figures = material.figures(of: place)
    indices = IndexTable.tables(
      nation: figures, provinces: placed,
      regions: regions.map { ($0, material.figures(of: $0)) }, scope: scope, catalog: frame.catalog)
    for index in indices.indices { indices[index].owner = region?.slug ?? "national" }
    leagues = League.leagues(placed, scope: scope, catalog: frame.catalog)
    completeness = Completeness.tables(
      material.completeness, scope: scope, catalog: frame.catalog, isWanted: membership.holds)
    facts = material.facts(of: place)
    judgements = material.judgements(of: place)
    changes = material.changes(of: place)
    let shown = figures + indices.flatMap(\.figures) + leagues.flatMap(\.shown)
    var all = material.articles(of: place)
    for figure in shown { all.formUnion(figure.articleNumbers) }
    var found = QualityReview(continuity: Continuity(catalog: frame.catalog))
      .notes(on: shown, facts: facts.facts)
    let noted = try found.add(on: all, of: material.articles, from: archive)
    basis = Basis(
      articles: all.count, latest: material.articles.latest(of: all), conflicts: found.conflicts)
    (notes, moreNotes) = (found.shown, found.more)
    let quoted =
      StatedNumbers.among(figures).map(\.fact) + facts.toldFacts + judgements.facts
      + notes.flatMap(\.cited)
    sources = SourceList(
      shown.flatMap(\.entries).flatMap(\.cited) + quoted,
      others: changes.compactMap(\.source) + noted)
  }

  static func provinceTest(_ catalog: Catalog) -> (String) -> Bool {
    { slug in
      slug != nation && slug != "unknown" && !slug.contains("/") && catalog.region(slug) == nil
    }
  }
}

extension QualityNotes {
  /// Adds those on articles as a whole, by path.
  ///
  /// - Returns: The articles of notes that are shown.
  fileprivate mutating func add(
    on articles: Set<Int32>, of roll: ArticleRoll, from archive: ReportSource.Archive
  ) throws -> [Origin] {
    let told = roll.inOrder(articles)
    let undated = told.filter { roll.published($0.number) == nil }
    let doubtful = told.map(\.number).filter { roll.noteCount($0) > 0 }
    let read = undated.prefix(room).map(\.number) + doubtful.prefix(room)
    let found = try roll.articles(read, from: archive)
    add(QualityReview.undated(undated.map(\.source)))
    for article in doubtful {
      if room > 0, let record = found[article]?.record {
        add(QualityReview.notes(on: record))
      } else {
        leaveOut(roll.noteCount(article))
      }
    }
    let named = Set(shown.flatMap(\.sources))
    return found.values.map(\.origin).filter { named.contains($0.source) }
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
  init(_ material: WideMaterial, region: Region?) {
    let catalog = material.frame.catalog
    let isProvince = NationalBriefing.provinceTest(catalog)
    let owner = region?.slug ?? NationalBriefing.nation
    codes = region.map { region in
      Set(catalog.regions.filter { $0.slug == region.slug }.flatMap(\.memberCodes))
    }
    regions = material.places.filter { catalog.region($0) != nil }
    provinces = material.places.filter {
      isProvince($0) && material.owners(of: $0).contains(owner)
    }
  }

  /// A unit of any time.
  func holds(_ place: Place) -> Bool { codes?.contains(place.code) ?? true }
}
