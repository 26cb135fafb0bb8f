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

  /// One table, or two where units merged in the period: before, after. Takes lines by the codes of units.
  static func tables(
    _ lines: [String: Line], scope: PeriodScope, catalog: Catalog, isWanted: (Place) -> Bool
  ) -> [Completeness] {
    let period = scope.period
    let places = catalog.places.filter(isWanted)
    let before = places.filter { $0.exists(on: period.firstDay) }
    let after = places.filter { $0.exists(on: period.lastDay) }
    let eras = Set(before.map(\.code)) == Set(after.map(\.code)) ? [after] : [before, after]
    return eras.map { units in
      var table = Completeness(unitCount: units.count, annexRows: catalog.annex.count)
      for unit in units.sorted(by: { $0.code < $1.code }) {
        if let line = lines[unit.code] {
          table.lines.append(line)
        } else {
          table.silent.append(unit)
        }
      }
      return table
    }
  }

  /// Of the units that a province was in the period, as far as it has a value of them; by their codes.
  static func lines(
    of province: String, _ figures: [Figure], _ selection: FigureSelection
  ) -> [String: Line] {
    let period = selection.scope.period
    let units = selection.catalog.places.filter { unit in
      unit.slug == province && (unit.exists(on: period.firstDay) || unit.exists(on: period.lastDay))
    }
    return units.reduce(into: [:]) { $0[$1.code] = line(of: $1, figures, selection) }
  }

  private static func line(
    of unit: Place, _ figures: [Figure], _ selection: FigureSelection
  ) -> Line? {
    let (catalog, scope) = (selection.catalog, selection.scope)
    let own = figures.filter { figure in
      let day = figure.period?.lastDay ?? scope.period.lastDay
      return figure.actual.map(scope.holds) ?? false
        && catalog.place(unit.slug, on: day)?.code == unit.code
    }
    let indicators = Set(own.map(\.identity.indicator)).subtracting([Observation.uncatalogued])
    if indicators.isEmpty { return nil }
    let sources = Set(own.compactMap(\.actual).flatMap(\.facts).map(\.fact.origin.source))
    return Line(
      place: unit, indicators: indicators.count,
      annexRows: indicators.intersection(catalog.annex.compactMap(\.indicator)).count,
      articles: sources.count)
  }
}
