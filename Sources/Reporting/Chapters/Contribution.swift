import Catalog
import Chronology

/// What pages and tables over all places show of a chapter; the rest of it is gone when its own files are made.
struct Contribution: Sendable {
  let province: String
  /// Whether it has an entry or a fact, though of a time beside the period.
  let isKnown: Bool
  /// Whether it has a result, an event or a judgement of its own in the period.
  let isTold: Bool
  /// Of exactly the province: those that may be set beside those of others; all of regions and of the nation.
  let figures: [Figure]
  /// Documents, events and the like of a region or the nation itself; of no province.
  let facts: FactSelection?
  private(set) var judgements: Judgements
  /// By the code of the unit.
  let completeness: [String: Completeness.Line]
  let changes: [ReportChange]
  let panel: [PanelRow]
  /// How many facts of each article stand in tables.
  let uses: [(origin: Origin, count: Int)]
  private(set) var page: PageShare
  let districts: DistrictNames

  init(
    _ province: String, _ material: ReportMaterial, _ tables: ReportTables, _ wording: Wording,
    isKnown: Bool, isTold: Bool
  ) {
    let selection = material.selection
    let isProvince = NationalBriefing.provinceTest(selection.catalog)(province)
    let own = material.figures(of: province)
    let compared =
      isProvince ? own.filter { Contribution.isCompared($0, in: selection.scope) } : own
    self.province = province
    self.isTold = isTold && (isProvince || selection.catalog.region(province) != nil)
    self.isKnown = isKnown
    figures = compared.map(\.citable)
    facts = isProvince ? nil : material.facts
    judgements = Judgements(material.facts)
    completeness = isProvince ? Completeness.lines(of: province, own, selection) : [:]
    changes = material.changes
    panel = tables.panelRows
    uses = tables.uses
    page = PageShare(tables.entries, wording: wording)
    districts = wording.districts
  }

  private static func isCompared(_ figure: Figure, in scope: PeriodScope) -> Bool {
    IndexTable.mayHold(figure)
      || (League.mayHold(figure, in: scope.period)
        && figure.identity.indicator != Observation.uncatalogued)
  }
}

extension Contribution {
  /// What is left when rows and judgements stand among those of other places.
  var rest: Contribution {
    var rest = self
    rest.page = PageShare()
    rest.judgements = Judgements()
    return rest
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
    figure.others = articles.filter { !kept.contains(ObjectIdentifier($0)) }
    return figure
  }
}

extension TimelineEntry {
  /// So many facts of a reading as a line has notes, and one more, so that it says that there are more.
  private static let citedFacts = SourceList.markerLimit + 1

  fileprivate var citable: TimelineEntry {
    guard readings.contains(where: { $0.facts.count > TimelineEntry.citedFacts }) else {
      return self
    }
    let readings = readings.map { reading in
      var reading = reading
      reading.facts = Array(reading.facts.prefix(TimelineEntry.citedFacts))
      return reading
    }
    return TimelineEntry(key: key, status: status, readings: readings)
  }
}
