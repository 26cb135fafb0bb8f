import Catalog
import Chronology

/// The files of one period: a chapter is made and forgotten while the next two are read and chosen; then comes what is
/// written about all of them. No file is kept: a year-end has thousands.
package struct ReportSet: Sendable {
  /// Makes some of the files, or pieces of some; any thread may.
  typealias Part = @Sendable () -> [ReportFile]

  private let frame: ReportFrame
  private let source: ReportSource
  private let outlines: PageTemplates
  /// Where it has been chosen.
  private var first: Result<Chapter, any Error>?

  init(_ frame: ReportFrame, from source: ReportSource) throws(TemplateError) {
    self.frame = frame
    self.source = source
    outlines = try PageTemplates(frame.request.outlines)
  }

  /// With its first chapter read and chosen, so that nobody waits for it who makes the set.
  package var begun: ReportSet {
    var begun = self
    begun.first = chapters.first.map { $0() }
    return begun
  }

  /// Makes all files; those of tables in pieces, between which others come.
  ///
  /// - Parameters:
  ///   - workers: Do it; one work after the other, here and now, where nobody is named.
  ///   - take: Gets each file, or piece.
  /// - Throws: What reading an account, the workers and `take` throw.
  package func write(
    by workers: some Workers = OneByOne(), to take: (ReportFile) throws -> Void
  ) throws {
    var list = FileList()
    func handOn(_ pieces: [ReportFile]) throws {
      pieces.forEach { list.add($0) }
      try pieces.forEach(take)
    }
    func make(_ parts: [Part]) throws { try workers.inOrder(parts, most: .max, handOn) }
    let sheets = SheetFiles(frame)
    try handOn(sheets.headers)
    var material = WideMaterial(frame: frame)
    // One to be made next, and one for who would wait for the last part of this one.
    try workers.inOrder(chapters, most: 2) { chapter in
      let chapter = try chapter.get()
      try make(chapter.parts(sheets, outlines.province))
      material.add(chapter)
    }
    let tables = WideTables(material, unread: source.quarantine)
    try make(briefings(material) + sheets.ends(tables))
    // What describes all others.
    let descriptions = TableDescriptions(period: frame.period, wording: tables.columns.wording)
    try descriptions.files(on: list.files).forEach(take)
    try make(page(material, list).parts)
  }

  private var chapters: [@Sendable () -> Result<Chapter, any Error>] {
    let chapters = source.accounts.map {
      province, read -> @Sendable () -> Result<Chapter, any Error> in
      { Result { try Chapter(province, read(), in: frame) } }
    }
    guard let first else { return chapters }
    return [{ first }] + chapters.dropFirst()
  }

  /// Of the nation and of regions.
  private func briefings(_ material: WideMaterial) -> [Part] {
    let wording = frame.wording(material.districts)
    let nation: Part = {
      files(of: NationalBriefing(material: material), stem: "national", wording)
    }
    return [nation]
      + material.regions.map { region -> Part in
        {
          files(
            of: NationalBriefing(material: material, region: region), stem: region.slug, wording)
        }
      }
  }

  private func files(
    of briefing: NationalBriefing, stem: String, _ wording: Wording
  ) -> [ReportFile] {
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

  private func page(_ material: WideMaterial, _ list: FileList) -> IndexPage {
    IndexPage(
      period: frame.period, files: list.files, share: material.page,
      unread: source.quarantine.count, wording: frame.wording(material.districts))
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
