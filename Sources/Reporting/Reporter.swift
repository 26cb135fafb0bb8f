import Catalog
import Chronology

/// Turns a timeline into the files of one period: briefings, tables, charts.
///
/// A function of its arguments alone: the same timeline and request give the same bytes, whatever the
/// order of the timeline's arrays, and however much more than was asked for is in it; but a district whose name nothing
/// that is shown writes gets it from the rest.
package struct Reporter: Sendable {
  let catalog: Catalog

  package init(catalog: Catalog) {
    self.catalog = catalog
  }

  /// Indicators whose newest value is shown until there is another.
  package var seldom: Set<String> { catalog.indices }

  /// The newest values that a period's reports may show; to be looked for in a store and in what it was before alike.
  package func newest(for period: Period) -> NewestWish {
    PeriodScope(period).newest(of: seldom)
  }

  /// What of a timeline ``set(_:from:changes:histories:)`` needs, whichever the places, with what ``newest(for:)`` found.
  package func excerpt(
    for period: Period, and newest: Set<TimelineExcerpt.ShownSeries>
  ) -> TimelineExcerpt {
    PeriodScope(period).excerpt(and: newest)
  }

  /// Chooses what the files of a period show; they are made when they are asked for.
  ///
  /// - Parameters:
  ///   - request: Which period, places, language and dialects.
  ///   - timeline: What ``excerpt(for:and:)`` asks for.
  ///   - changes: All changes since the last publication; those of the period are used.
  ///   - histories: Gives the years before that charts draw; `nil` where they are in the timeline.
  /// - Returns: The set; it holds what it was chosen from.
  /// - Throws: `TemplateError` where an outline of the office's own cannot be read, and what `histories` throws.
  package func set(
    _ request: ReportRequest, from timeline: Timeline, changes: [ReportChange],
    histories: ((TimelineExcerpt) throws -> Timeline)? = nil
  ) throws -> ReportSet {
    let scope = PeriodScope(request.period)
    var timeline = timeline
    timeline.facts = timeline.facts.filter { scope.holds($0.fact) }
      .sorted { FactSelection.precedes($0.fact, $1.fact) }
    let selection = FigureSelection(
      scope: scope, index: SeriesIndex(timeline), catalog: catalog
    ).remembering
    let districts = DistrictNames(
      selection, facts: timeline.facts.map(\.fact), changes: changes, catalog: catalog)
    let places = request.provinces(in: catalog)
    let histories = try histories.map {
      try ChartHistories(selection: selection, places: places, read: $0).histories()
    }
    let material = ReportMaterial(
      timeline, selection: selection, histories: histories ?? SeriesHistories(own: selection.index),
      changes: changes)
    let tables = ReportTables(
      timeline: timeline, selection: selection, places: places, changes: material.changes,
      districts: districts)
    return try ReportSet(
      request, material: material, tables: tables,
      wording: Wording(request.language, catalog: catalog, districts: districts))
  }

  /// Of a region, so many provinces have to tell something before it gets a briefing of its own.
  private static let leastProvinces = 3

  /// Slugs of regions of which provinces enough have results, events or judgements in a period; sorted.
  package func regions(in timeline: Timeline, period: Period) -> [String] {
    let places = Reporter.places(in: timeline, period: period)
    let codes = Set(places.compactMap { catalog.place($0, on: period.lastDay)?.code })
    let wide = catalog.regions.filter { region in
      codes.intersection(region.memberCodes).count >= Reporter.leastProvinces
        && !catalog.regions.contains {
          Set($0.memberCodes).isStrictSuperset(of: region.memberCodes)
        }
    }
    return Set(wide.map(\.slug)).sorted()
  }
}
