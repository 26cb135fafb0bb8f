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
  let figures: [Figure]
  /// Documents, events and the like of a region or the nation itself; of no other.
  let facts: FactSelection?
  /// By the code of the unit.
  let completeness: [String: Completeness.Line]
  let changes: [ReportChange]
  let panel: [PanelRow]
  /// How many facts of each article stand in tables.
  let uses: [(source: String, count: Int)]
  /// The articles of these and of what pages over all places may show; to be taken out.
  var articles: [(origin: Origin, record: ArticleRecord?)]
  let districts: DistrictNames

  init(
    _ province: String, _ material: ReportMaterial, _ tables: ReportTables,
    _ districts: DistrictNames, isKnown: Bool, isTold: Bool
  ) {
    let selection = material.selection
    let catalog = selection.catalog
    let isProvince = NationalBriefing.provinceTest(catalog)(province)
    let hasBriefing = province == NationalBriefing.nation || catalog.region(province) != nil
    let own = material.figures(of: province)
    self.province = province
    self.isTold = isTold && (isProvince || catalog.region(province) != nil)
    self.isKnown = isKnown
    let compared = hasBriefing ? own : isProvince ? Contribution.compared(own, selection) : []
    figures = compared.map(\.citable)
    facts = hasBriefing ? material.facts : nil
    completeness = isProvince ? Completeness.lines(of: province, own, selection) : [:]
    changes = material.changes
    panel = tables.panelRows
    let used = tables.uses
    uses = used.map { ($0.origin.source, $0.count) }
    let cited =
      used.map(\.origin) + compared.flatMap(\.articles) + changes.compactMap(\.source)
    articles = cited.distinct.map { ($0, material.articles[$0.source]) }
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

extension Figure {
  /// With no more facts than pages over all places cite.
  fileprivate var citable: Figure {
    var figure = self
    figure.actual = actual?.citable
    figure.samePeriod = samePeriod?.citable
    figure.target = target?.citable
    figure.changes = changes.map(\.citable)
    let kept = Set(figure.articles.map(ObjectIdentifier.init))
    figure.others = articles.filter { !kept.contains(ObjectIdentifier($0)) }.map(\.source)
    return figure
  }
}
