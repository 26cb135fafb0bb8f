import Catalog
import Chronology
import Synchronization

/// The files of one period: a chapter is made and forgotten while the next two are read and chosen; behind the last comes
/// what is written about all of them. No file is kept: a year-end has thousands.
package struct ReportSet: Sendable {
  /// Makes some of the files, or pieces of some; any thread may.
  typealias Part = @Sendable () -> Result<[ReportFile], any Error>

  private let frame: ReportFrame
  private let source: ReportSource
  private let outlines: PageTemplates
  /// The first chapters, as far as they have been chosen.
  private let chosen = ChosenChapters()

  init(_ frame: ReportFrame, from source: ReportSource) throws(TemplateError) {
    self.frame = frame
    self.source = source
    outlines = try PageTemplates(frame.request.outlines)
  }

  /// Reads and chooses one more of its first chapters, so that nobody waits for it who makes the set.
  package func beginOneMore() {
    let next = source.accounts.dropFirst(chosen.count).first
    if let next { chosen.add(chapter(next.province, next.read)) }
  }

  /// Makes all files; those of tables in pieces, between which others come.
  ///
  /// - Parameters:
  ///   - workers: Do it; one work after the other, here and now, where nobody is named.
  ///   - atLast: Is called when there is little left to do beside each other: who helps can begin with something else.
  ///   - take: Gets each file, or piece.
  /// - Returns: Tables that are too long for a spreadsheet.
  /// - Throws: What reading an account, the workers and `take` throw.
  @discardableResult
  package func write(
    by workers: some Workers = OneByOne(), atLast: () -> Void = {},
    to take: (ReportFile) throws -> Void
  ) throws -> [LongTable] {
    var list = FileList()
    func handOn(_ pieces: [ReportFile]) throws {
      for piece in pieces {
        list.add(piece)
        try take(piece)
      }
    }
    let sheets = SheetFiles(frame)
    try handOn(sheets.headers)
    var material = WideMaterial(frame: frame)
    // One to be opened next, and one for who would wait for the last part of this one.
    try workers.inOrder(
      of: steps, most: 2,
      { step in
        switch step {
        case .chapter(let chapter):
          let chapter = try chapter.get()
          material.add(chapter)
          return chapter.parts(sheets, outlines.province)
        case .briefings: return briefings(material)
        case .ends:
          atLast()
          return sheets.ends(WideTables(material, from: source))
        }
      }, { try handOn($0.get()) })
    // What describes all others.
    let descriptions = TableDescriptions(
      period: frame.period, wording: frame.columns(material.districts).wording)
    try descriptions.files(on: list.files).forEach(take)
    try workers.inOrder(page(material, list).parts) { try handOn($0.get()) }
    return LongTable.among(list.files)
  }

  /// What is made one after the other: each chapter, then the pages over all of them, which take long, then what is left
  /// of the tables.
  private enum Step: Sendable {
    case chapter(Result<Chapter, any Error>)
    case briefings
    case ends
  }

  private var steps: [@Sendable () -> Step] {
    let chapters = source.accounts.enumerated().map { index, account -> @Sendable () -> Step in
      { .chapter(chosen.take(index) ?? chapter(account.province, account.read)) }
    }
    return chapters + [{ .briefings }, { .ends }]
  }

  private func chapter(
    _ province: String, _ read: () throws -> ReportSource.Account
  ) -> Result<Chapter, any Error> {
    Result { try Chapter(province, read(), in: frame) }
  }

  /// Of the nation and of regions.
  private func briefings(_ material: WideMaterial) -> [Part] {
    let wording = frame.wording(material.districts)
    return ([nil] + material.regions).map { region in
      {
        Result {
          let briefing = try NationalBriefing(
            material: material, region: region, from: source.archive)
          return files(of: briefing, stem: region?.slug ?? "national", wording)
        }
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
      latest: material.articles.latest(of: material.page.articles),
      unread: source.quarantine.count, wording: frame.wording(material.districts))
  }
}

/// Chapters that were chosen before their set is made; each is taken once, and not kept.
private final class ChosenChapters: Sendable {
  private let chapters = Mutex<[Result<Chapter, any Error>?]>([])

  var count: Int { chapters.withLock(\.count) }

  func add(_ chapter: Result<Chapter, any Error>) { chapters.withLock { $0.append(chapter) } }

  func take(_ index: Int) -> Result<Chapter, any Error>? {
    chapters.withLock { chapters in
      guard chapters.indices.contains(index) else { return nil }
      defer { chapters[index] = nil }
      return chapters[index]
    }
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
