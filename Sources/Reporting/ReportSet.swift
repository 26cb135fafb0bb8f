import Catalog
import Chronology

/// The files of one period, chosen but not yet made: parts that do not wait for one another, and what is written
/// about all of them. None is kept: a year-end has thousands.
package struct ReportSet: Sendable {
  /// Makes some of the files, or pieces of some; any thread may.
  package typealias Part = @Sendable () -> [ReportFile]
  /// Hands on what comes of parts, in their order.
  package typealias Maker = (_ parts: [Part], _ take: ([ReportFile]) throws -> Void) throws -> Void

  private let request: ReportRequest
  private let material: ReportMaterial
  private let tables: ReportTables
  private let wording: Wording
  private let outlines: PageTemplates

  init(
    _ request: ReportRequest, material: ReportMaterial, tables: ReportTables, wording: Wording
  ) throws(TemplateError) {
    self.request = request
    self.material = material
    self.tables = tables
    self.wording = wording
    outlines = try PageTemplates(request.outlines)
  }

  /// The long ones first: tables, the nation, regions, provinces, each in an order that depends on the contents alone.
  private var parts: [Part] {
    let regions = Set(request.places).sorted().compactMap(tables.catalog.region)
    return tables.parts(in: request.dialects)
      + [{ files(of: NationalBriefing(material: material), stem: "national") }]
      + regions.map { region in
        { files(of: NationalBriefing(material: material, region: region), stem: region.slug) }
      }
      + tables.places.map { place in
        { files(of: ProvinceBriefing(place: place, material: material)) }
      }
  }

  private func files(of briefing: ProvinceBriefing) -> [ReportFile] {
    let page = ProvincePage(briefing, wording: wording)
    let pieces = outlines.province.render(page.context(), notes: page.lines)
    let charts = briefing.charts.map { chart in
      let title = ChartLines(lines: page.lines).title(chart)
      return ReportFile(
        path: "charts/\(chart.fileName)",
        bytes: LineChart(chart: chart, title: title, wording: wording).svg(),
        title: title, place: briefing.place)
    }
    return ReportFile.pieces(pieces, path: "\(briefing.place).md") + charts
  }

  /// Of the nation or a region.
  private func files(of briefing: NationalBriefing, stem: String) -> [ReportFile] {
    let page = NationalPage(briefing, wording: wording)
    let template = briefing.isNation ? outlines.national : outlines.region
    let pieces = template.render(page.context(), notes: page.lines)
    let lines = IndexLines(lines: page.lines)
    let charts = briefing.indices.filter { !lines.isOld($0) }.compactMap { table in
      RankingChart(table).map { chart in
        let title = lines.title(of: chart, table)
        return ReportFile(
          path: "charts/\(chart.fileName)", bytes: chart.svg(title: title, wording: wording),
          title: title)
      }
    }
    return ReportFile.pieces(pieces, path: "\(stem).md") + charts
  }
}

/// The outlines of a set, read once.
private struct PageTemplates {
  let province: PageTemplate
  let national: PageTemplate
  let region: PageTemplate

  init(_ outlines: Outlines) throws(TemplateError) {
    province = try PageTemplate(outlines.province, or: PackageResources.province_mustache)
    national = try PageTemplate(outlines.national, or: PackageResources.national_mustache)
    region = try PageTemplate(outlines.region, or: PackageResources.national_mustache)
  }
}

extension ReportRequest {
  /// Slugs of the provinces among the places, each once, sorted.
  func provinces(in catalog: Catalog) -> [String] {
    Set(places).filter(NationalBriefing.provinceTest(catalog)).sorted()
  }
}

extension ReportSet {
  /// Makes all files; long tables in pieces, between which those of other files may come.
  ///
  /// - Parameters:
  ///   - maker: Has the parts made; one after the other, here and now, where nothing is said.
  ///   - take: Gets each file, or piece.
  /// - Throws: What the two throw.
  package func write(
    by maker: @escaping Maker = ReportSet.oneByOne, to take: (ReportFile) throws -> Void
  ) throws {
    var list = FileList()
    try maker(parts) { pieces in
      pieces.forEach { list.add($0) }
      try pieces.forEach(take)
    }
    // What describes all others.
    try tables.descriptions(of: list.files).forEach(take)
    try maker(tables.page(with: list.files, wording: wording).parts) { try $0.forEach(take) }
  }

  package static func oneByOne(
    _ parts: [Part], _ take: ([ReportFile]) throws -> Void
  ) throws {
    for part in parts { try take(part()) }
  }
}
