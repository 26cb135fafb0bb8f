import Catalog
import Chronology

/// What pages and tables over all places show of a chapter; the rest of it is gone when its own files are made.
struct Contribution: Sendable {
  let province: String
  /// Whether it has an entry or a fact, though of a time beside the period.
  let isKnown: Bool
  /// Whether it has a result, an event or a judgement of its own in the period.
  let isTold: Bool
  /// Of exactly the province: those that may be set beside those of others; all of regions and of the nation; of no
  /// unknown place.
  private(set) var figures: [Figure]
  /// Documents, events and the like of a region or the nation itself; of no other.
  let facts: FactSelection?
  /// By the code of the unit.
  let completeness: [String: Completeness.Line]
  let changes: [ReportChange]
  let panel: [PanelRow]
  /// The articles of its figures, of what its tables show and of changes of ``own``; their positions here are the numbers
  /// below, and in figures, until a roll has its own.
  private(set) var articles: [(origin: Origin, record: ArticleRecord?)]
  /// How many facts of each article stand in tables.
  private(set) var uses: [(article: Int32, count: Int)]
  /// Of the figures of its tables.
  private(set) var shown: [Int32]
  /// Of what it judges and asks for.
  private(set) var judging: [Int32]
  /// Of ``facts``, and of changes of exactly the region or the nation.
  private(set) var own: [Int32]
  let districts: DistrictNames

  init(
    _ province: String, _ material: ReportMaterial, _ tables: ReportTables,
    _ districts: DistrictNames, isKnown: Bool, isTold: Bool
  ) {
    let selection = material.selection
    let catalog = selection.catalog
    let isProvince = NationalBriefing.provinceTest(catalog)(province)
    let hasBriefing = province == NationalBriefing.nation || catalog.region(province) != nil
    let figures = material.figures(of: province)
    self.province = province
    self.isTold = isTold && (isProvince || catalog.region(province) != nil)
    self.isKnown = isKnown
    let compared =
      hasBriefing ? figures : isProvince ? Contribution.compared(figures, selection) : []
    facts = hasBriefing ? material.facts : nil
    completeness = isProvince ? Completeness.lines(of: province, figures, selection) : [:]
    changes = material.changes
    panel = tables.panelRows
    var list = OriginList()
    uses = tables.uses.map { (list.position(of: $0.origin), $0.count) }
    shown = list.positions(of: tables.entries.lazy.flatMap(\.facts).map(\.fact.origin))
    let told = material.facts
    judging = list.positions(
      of: told.assessments.map(\.fact.origin) + told.proposals.map(\.fact.origin))
    let changed = changes.of(exactly: province).compactMap(\.source)
    own = hasBriefing ? list.positions(of: told.facts.map(\.origin) + changed) : []
    self.figures = compared.map { $0.citable(in: &list) }
    articles = list.origins.map { ($0, material.articles[$0.source]) }
    self.districts = districts
  }

  private static func compared(_ figures: [Figure], _ selection: FigureSelection) -> [Figure] {
    let stems = Set(IndexTable.stems(selection.catalog))
    return figures.filter { figure in
      IndexTable.stem(of: figure, among: stems) != nil
        || (League.mayHold(figure, in: selection.scope.period)
          && figure.identity.indicator != Observation.uncatalogued)
    }
  }
}

extension Contribution {
  /// Enters its articles into a roll, and has their numbers there from then on.
  mutating func enter(into roll: inout ArticleRoll) {
    let numbers = roll.add(articles)
    articles = []
    uses = uses.map { (numbers[Int($0.article)], $0.count) }
    for list in [\Contribution.shown, \.judging, \.own] { self[keyPath: list].renumber(numbers) }
    for index in figures.indices { figures[index].articleNumbers.renumber(numbers) }
  }
}

extension [Int32] {
  /// Positions in a list become what stands there.
  fileprivate mutating func renumber(_ numbers: [Int32]) {
    for index in indices { self[index] = numbers[Int(self[index])] }
  }
}

extension Figure {
  /// With no more facts than pages over all places cite, and all of its articles by their positions in a list.
  fileprivate func citable(in list: inout OriginList) -> Figure {
    var figure = self
    figure.actual = actual?.citable
    figure.samePeriod = samePeriod?.citable
    figure.target = target?.citable
    figure.changes = changes.map(\.citable)
    figure.articleNumbers = list.positions(of: articles)
    return figure
  }
}
