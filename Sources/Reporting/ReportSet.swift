import Catalog
import Chronology

/// The files of one period: a chapter is made and forgotten while the next two are read and chosen; behind the last comes
/// what is written about all of them. No file is kept: a year-end has thousands.
package struct ReportSet: Sendable {
  /// Makes some of the files, or pieces of some; any thread may.
  typealias Part = @Sendable () -> [ReportFile]

  private let frame: ReportFrame
  private let source: ReportSource
  private let outlines: PageTemplates
  /// The first chapters, as far as they have been chosen.
  private var chosen: [Result<Chapter, any Error>] = []

  init(_ frame: ReportFrame, from source: ReportSource) throws(TemplateError) {
    self.frame = frame
    self.source = source
    outlines = try PageTemplates(frame.request.outlines)
  }

  /// With its first chapters read and chosen, so that nobody waits for them who makes the set.
  package func begun(_ count: Int) -> ReportSet {
    var begun = self
    begun.chosen = chapters.prefix(count).compactMap { $0() }
    return begun
  }

  /// Makes all files; those of tables in pieces, between which others come.
  ///
  /// - Parameters:
  ///   - workers: Do it; one work after the other, here and now, where nobody is named.
  ///   - atLast: Is called when there is little left to do beside each other: who helps can begin with something else.
  ///   - take: Gets each file, or piece.
  /// - Throws: What reading an account, the workers and `take` throw.
  package func write(
    by workers: some Workers = OneByOne(), atLast: () -> Void = {},
    to take: (ReportFile) throws -> Void
  ) throws {
    var list = FileList()
    func handOn(_ pieces: [ReportFile]) throws {
      pieces.forEach { list.add($0) }
      try pieces.forEach(take)
    }
    let sheets = SheetFiles(frame)
    try handOn(sheets.headers)
    var material = WideMaterial(frame: frame)
    // One to be opened next, and one for who would wait for the last part of this one.
    try workers.inOrder(
      of: chapters + [{ nil }], most: 2,
      { chapter in
        guard let chapter = try chapter?.get() else {
          atLast()
          return briefings(material)
            + sheets.ends(WideTables(material, unread: source.quarantine))
        }
        material.add(chapter)
        return chapter.parts(sheets, outlines.province)
      }, handOn)
    // What describes all others.
    let descriptions = TableDescriptions(
      period: frame.period, wording: frame.columns(material.districts).wording)
    try descriptions.files(on: list.files).forEach(take)
    try workers.inOrder(page(material, list).parts, most: .max, handOn)
  }

  private typealias ChapterWork = @Sendable () -> Result<Chapter, any Error>?

  private var chapters: [ChapterWork] {
    let chapters = source.accounts.map { province, read -> ChapterWork in
      { Result { try Chapter(province, read(), in: frame) } }
    }
    return chosen.map { chapter -> ChapterWork in { chapter } }
      + chapters.dropFirst(chosen.count)
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
