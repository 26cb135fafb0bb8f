import Catalog
import Chronology

/// What each unit has to show for a period: articles, indicators, rows of the annex.
///
/// Units are told apart by their code: where provinces merged in the period, those before and after it
/// are two, each with the values of its own time.
struct Completeness: Sendable {
  struct Line: Sendable {
    var place: Place
    var indicators: Int
    var annexRows: Int
    var articles: Int
  }

  /// Units with any value; in the order of codes.
  var lines: [Line] = []
  /// Units that were there in the period, with a value or without.
  var unitCount = 0
  var annexRows: Int
  /// The units without any value.
  var silent: [Place] = []

  /// One table, or two where units merged in the period: before, after.
  static func tables(
    _ provinces: [(place: String, figures: [Figure])], selection: FigureSelection,
    isWanted: (Place) -> Bool
  ) -> [Completeness] {
    let period = selection.scope.period
    let places = selection.catalog.places.filter(isWanted)
    let before = places.filter { $0.exists(on: period.firstDay) }
    let after = places.filter { $0.exists(on: period.lastDay) }
    let eras = Set(before.map(\.code)) == Set(after.map(\.code)) ? [after] : [before, after]
    return eras.map { table(of: $0, provinces, selection) }
  }

  private static func table(
    of units: [Place], _ provinces: [(place: String, figures: [Figure])],
    _ selection: FigureSelection
  ) -> Completeness {
    let catalog = selection.catalog
    let scope = selection.scope
    var table = Completeness(annexRows: catalog.annex.count)
    table.unitCount = units.count
    let bySlug = Dictionary(provinces.map { ($0.place, $0.figures) }) { first, _ in first }
    let wanted = Set(catalog.annex.compactMap(\.indicator))
    for unit in units.sorted(by: { $0.code < $1.code }) {
      let own = (bySlug[unit.slug] ?? []).filter { figure in
        let day = figure.period?.lastDay ?? scope.period.lastDay
        return figure.actual.map(scope.holds) ?? false
          && catalog.place(unit.slug, on: day)?.code == unit.code
      }
      let indicators = Set(own.map(\.identity.indicator)).subtracting([Observation.uncatalogued])
      let sources = Set(own.compactMap(\.actual).flatMap(\.facts).map(\.fact.origin.source))
      if indicators.isEmpty {
        table.silent.append(unit)
        continue
      }
      table.lines.append(
        Line(
          place: unit, indicators: indicators.count,
          annexRows: indicators.intersection(wanted).count, articles: sources.count))
    }
    return table
  }
}
