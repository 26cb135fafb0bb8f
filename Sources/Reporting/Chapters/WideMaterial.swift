import Catalog
import Chronology

/// What the pages and tables over all places are chosen from: what the chapters contributed.
struct WideMaterial: Sendable {
  let frame: ReportFrame
  /// In the order of the slugs.
  private(set) var contributions: [Contribution] = []
  private(set) var districts = DistrictNames()
  /// Those that pages and tables over all places name.
  private(set) var articles = ArticleRoll()
  /// The figures of the page over all files.
  private(set) var page = PageShare()
  /// By the codes of units.
  private(set) var completeness: [String: Completeness.Line] = [:]
  private var positions: [String: Int] = [:]
  /// By the slug of the nation, or of a region.
  private var judgements: [String: Judgements] = [:]

  init(frame: ReportFrame) { self.frame = frame }

  /// Takes them in the order of the slugs.
  mutating func add(_ chapter: Chapter) {
    var contribution = chapter.contribution
    districts.add(contribution.districts)
    contribution.enter(into: &articles)
    page.add(chapter.tables.entries, wording: chapter.wording)
    page.add(articles: contribution.shown)
    for owner in owners(of: contribution.province) {
      judgements[owner, default: Judgements()]
        .add(chapter.judgements, in: contribution.judging)
    }
    completeness.merge(contribution.completeness) { first, _ in first }
    positions[contribution.province] = contributions.count
    contributions.append(contribution)
  }

  /// The nation and the regions whose briefings speak of a place too.
  func owners(of province: String) -> Set<String> {
    if province == "unknown" { return [] }
    let (catalog, day) = (frame.catalog, frame.period.lastDay)
    var owners: Set<String> = [NationalBriefing.nation]
    if catalog.region(province) != nil { owners.insert(province) }
    if let code = catalog.place(province, on: day)?.code, province != NationalBriefing.nation {
      owners.formUnion(catalog.regions.filter { $0.memberCodes.contains(code) }.map(\.slug))
    }
    return owners
  }

  /// Slugs of provinces, regions and the nation that have an entry or a fact, sorted.
  var places: [String] { contributions.lazy.filter(\.isKnown).map(\.province) }

  /// Of a province those that are compared, of a region itself or the nation itself all.
  func figures(of place: String) -> [Figure] { self[place]?.figures ?? [] }

  /// Of a region itself or the nation itself.
  func facts(of place: String) -> FactSelection {
    self[place]?.facts ?? FactSelection([], scope: frame.scope)
  }

  /// Of the nation or a region on all its places.
  func judgements(of owner: String) -> Judgements { judgements[owner] ?? Judgements() }

  /// Of what the nation itself or a region itself is told, of how it changed, and of what all its places judge and ask
  /// for.
  func articles(of owner: String) -> Set<Int32> {
    judgements(of: owner).articles.union(self[owner]?.own ?? [])
  }

  func changes(of place: String) -> [ReportChange] {
    (self[place]?.changes ?? []).of(exactly: place)
  }

  /// Those that get a briefing: where it is not said which, those of which provinces enough have something to tell, and
  /// those that have it themselves.
  var regions: [Region] {
    let slugs = frame.request.places.map(Set.init) ?? toldRegions
    return slugs.sorted().compactMap(frame.catalog.region)
  }

  /// Of a region, so many provinces have to tell something before it gets a briefing of its own.
  private static let leastProvinces = 3

  private var toldRegions: Set<String> {
    let (catalog, day) = (frame.catalog, frame.period.lastDay)
    let told = contributions.filter(\.isTold).map(\.province)
    let codes = Set(told.compactMap { catalog.place($0, on: day)?.code })
    let wide = catalog.regions.filter { region in
      codes.intersection(region.memberCodes).count >= WideMaterial.leastProvinces
        && !catalog.regions.contains {
          Set($0.memberCodes).isStrictSuperset(of: region.memberCodes)
        }
    }
    return Set(wide.map(\.slug)).union(told)
  }

  private subscript(place: String) -> Contribution? {
    positions[place].map { contributions[$0] }
  }
}
