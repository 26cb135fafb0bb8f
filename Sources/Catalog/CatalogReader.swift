import Chronology
import VietnameseText

extension Catalog {
  /// The catalog that comes with the program.
  package static func builtIn() throws(CatalogError) -> Catalog {
    try Catalog(
      places: CatalogReader.places(table(PackageResources.places_csv, "places.csv")),
      regions: CatalogReader.regions(table(PackageResources.regions_csv, "regions.csv")),
      indicators: CatalogReader.indicators(
        table(PackageResources.indicators_csv, "indicators.csv")),
      units: CatalogReader.units(table(PackageResources.units_csv, "units.csv")),
      documents: CatalogReader.documents(table(PackageResources.documents_csv, "documents.csv")),
      annex: CatalogReader.annex(table(PackageResources.annex_table_csv, "annex_table.csv")),
      abbreviations: CatalogReader.abbreviations(
        table(PackageResources.abbreviations_csv, "abbreviations.csv")),
      unlisted: CatalogReader.unlisted(table(PackageResources.unlisted_csv, "unlisted.csv")))
  }

  /// The bytes of its files, in a fixed order, for those who have to know whether it changed.
  package static var builtInFiles: [[UInt8]] {
    [
      PackageResources.places_csv, PackageResources.regions_csv, PackageResources.indicators_csv,
      PackageResources.units_csv, PackageResources.documents_csv, PackageResources.annex_table_csv,
      PackageResources.abbreviations_csv, PackageResources.unlisted_csv,
    ]
  }

  private static func table(_ bytes: [UInt8], _ name: String) throws(CatalogError) -> CSVTable {
    try CSVTable(String(decoding: bytes, as: UTF8.self), name: name)
  }

  /// This catalog with rows of the user's files: a row of a known id replaces it, others are added.
  package func merging(indicators added: [Indicator], places newPlaces: [Place]) -> Catalog {
    var indicators = indicators
    for indicator in added {
      if let index = indicators.firstIndex(where: { $0.id == indicator.id }) {
        indicators[index] = indicator
      } else {
        indicators.append(indicator)
      }
    }
    var places = places
    for place in newPlaces {
      if let index = places.firstIndex(where: { $0.code == place.code }) {
        places[index] = place
      } else {
        places.append(place)
      }
    }
    return Catalog(
      places: places, regions: regions, indicators: indicators, units: units,
      documents: documents, annex: annex, abbreviations: abbreviations, unlisted: unlisted)
  }
}

/// Tables → values, with every cell checked.
package enum CatalogReader {
  package static func places(_ table: CSVTable) throws(CatalogError) -> [Place] {
    var places: [Place] = []
    for row in table.rows {
      let name = try required("name", in: row, of: table)
      places.append(
        Place(
          slug: optional("slug", in: row, of: table) ?? Folding.slug(name),
          code: try required("code", in: row, of: table), name: name,
          kind: table.cell(row, "kind"), region: table.cell(row, "region"),
          validFrom: try day("valid_from", in: row, of: table),
          validTo: try day("valid_to", in: row, of: table),
          successorCode: optional("successor_code", in: row, of: table),
          aliases: table.list(row, "aliases"), domains: table.list(row, "domains"),
          mergedFrom: table.list(row, "merged_from")))
    }
    return places
  }

  package static func regions(_ table: CSVTable) throws(CatalogError) -> [Region] {
    var regions: [Region] = []
    for row in table.rows {
      let name = try required("name", in: row, of: table)
      regions.append(
        Region(
          slug: Folding.slug(name), code: try required("code", in: row, of: table), name: name,
          aliases: table.list(row, "aliases"),
          validFrom: try day("valid_from", in: row, of: table),
          validTo: try day("valid_to", in: row, of: table),
          memberCodes: table.list(row, "member_codes")))
    }
    return regions
  }

  package static func indicators(_ table: CSVTable) throws(CatalogError) -> [Indicator] {
    var indicators: [Indicator] = []
    for row in table.rows {
      let low = try decimal("plausible_min", in: row, of: table)
      let high = try decimal("plausible_max", in: row, of: table)
      if let low, let high, low > high {
        throw CatalogError(
          file: table.name, line: row.line,
          message: "plausible_min \(low) is above plausible_max \(high); swap them")
      }
      indicators.append(
        Indicator(
          id: try required("id", in: row, of: table), label: table.cell(row, "label_vi"),
          labelEN: table.cell(row, "label_en"),
          area: try choice("area", ReformArea.self, in: row, of: table).rawValue,
          measure: try choice("measure", Indicator.Measure.self, in: row, of: table),
          unit: try required("unit", in: row, of: table),
          better: try choice("better", Indicator.Direction.self, in: row, of: table),
          plausible: low.flatMap { low in high.map { low...$0 } },
          lagYears: Int(table.cell(row, "lag_years")) ?? 0,
          share: optional("share", in: row, of: table),
          mean: optional("mean", in: row, of: table),
          regional: optional("regional", in: row, of: table),
          within: optional("within", in: row, of: table),
          phrases: table.list(row, "phrases")))
    }
    return indicators
  }

  package static func units(_ table: CSVTable) throws(CatalogError) -> [CountedUnit] {
    var units: [CountedUnit] = []
    for row in table.rows {
      units.append(
        CountedUnit(
          id: try required("id", in: row, of: table), label: table.cell(row, "label_vi"),
          labelEN: table.cell(row, "label_en"), nouns: table.list(row, "nouns")))
    }
    return units
  }

  package static func documents(_ table: CSVTable) throws(CatalogError) -> [KnownDocument] {
    var documents: [KnownDocument] = []
    for row in table.rows {
      documents.append(
        KnownDocument(
          number: try required("number", in: row, of: table), kind: table.cell(row, "type"),
          issuer: table.cell(row, "issuer"), date: Day(table.cell(row, "date")),
          title: table.cell(row, "title_short")))
    }
    return documents
  }

  package static func annex(_ table: CSVTable) throws(CatalogError) -> [AnnexRow] {
    var rows: [AnnexRow] = []
    for row in table.rows {
      let section = try required("section", in: row, of: table)
      let title = table.cell(row, "section_title")
      rows.append(
        AnnexRow(
          section: Int(section) ?? 0,
          sectionTitle: title.isEmpty ? rows.last?.sectionTitle ?? "" : title,
          row: table.cell(row, "row"), label: table.cell(row, "indicator_vi"),
          unit: table.cell(row, "unit"),
          indicator: optional("indicator_id", in: row, of: table)))
    }
    return rows
  }
}

extension CatalogReader {
  package static func abbreviations(_ table: CSVTable) throws(CatalogError) -> [Abbreviation] {
    var abbreviations: [Abbreviation] = []
    for row in table.rows {
      abbreviations.append(
        Abbreviation(
          short: try required("short", in: row, of: table),
          long: try required("long", in: row, of: table)))
    }
    return abbreviations
  }

  package static func unlisted(_ table: CSVTable) throws(CatalogError) -> [UnlistedName] {
    var names: [UnlistedName] = []
    for row in table.rows {
      names.append(
        UnlistedName(
          name: try required("name", in: row, of: table),
          within: try required("within", in: row, of: table)))
    }
    return names
  }
}

// One cell each.
extension CatalogReader {
  private static func required(
    _ column: String, in row: CSVTable.Row, of table: CSVTable
  ) throws(CatalogError) -> String {
    let value = table.cell(row, column)
    guard !value.isEmpty else {
      throw CatalogError(
        file: table.name, line: row.line, message: "column \(column) is empty; fill it in")
    }
    return value
  }

  private static func optional(
    _ column: String, in row: CSVTable.Row, of table: CSVTable
  ) -> String? {
    let value = table.cell(row, column)
    return value.isEmpty ? nil : value
  }

  private static func day(
    _ column: String, in row: CSVTable.Row, of table: CSVTable
  ) throws(CatalogError) -> Day? {
    guard let text = optional(column, in: row, of: table) else { return nil }
    guard let day = Day(text) else {
      throw CatalogError(
        file: table.name, line: row.line,
        message: "column \(column): \"\(text)\" is no day; write YYYY-MM-DD")
    }
    return day
  }

  private static func decimal(
    _ column: String, in row: CSVTable.Row, of table: CSVTable
  ) throws(CatalogError) -> ExactDecimal? {
    guard let text = optional(column, in: row, of: table) else { return nil }
    guard let value = ExactDecimal(text) else {
      throw CatalogError(
        file: table.name, line: row.line,
        message: "column \(column): \"\(text)\" is no number; write 12.5")
    }
    return value
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ column: String, _ type: Choice.Type, in row: CSVTable.Row, of table: CSVTable
  ) throws(CatalogError) -> Choice where Choice.RawValue == String {
    let text = table.cell(row, column)
    guard let value = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw CatalogError(
        file: table.name, line: row.line,
        message: "column \(column): \"\(text)\" is unknown; write one of \(known)")
    }
    return value
  }
}
