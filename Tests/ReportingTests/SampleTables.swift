import Chronology
import TestSupport

@testable import Reporting

/// All tables of the sample at once, as if it were one chapter.
struct SampleTables {
  let own: ReportTables
  let wide: WideTables

  init() throws {
    let catalog = try Make.catalog()
    let request = ReportRequest(period: period("2022-H1"), places: ["nam-dinh"])
    let frame = ReportFrame(request: request, catalog: catalog)
    let account = ReportSource.Account(Sample.timeline.numbered, changes: GoldenTests.changes)
    let chapter = try Chapter("nam-dinh", account, in: frame)
    own = chapter.tables
    var all = WideMaterial(frame: frame)
    all.add(chapter)
    wide = WideTables(all, from: ReportSource(Sample.timeline))
  }

  var sheets: [CSVSheet] {
    SheetTopic.allCases.compactMap { topic in
      sheet(ReportTables.maker(of: topic), own) ?? sheet(WideTables.maker(of: topic), wide)
    }
  }

  private func sheet<Tables>(_ maker: SheetMaker<Tables>?, _ tables: Tables) -> CSVSheet? {
    maker.flatMap { try? $0.make(tables, 0..<($0.pieces(of: tables).last?.upperBound ?? 0)) }
  }
}

extension [ReportFile] {
  var listed: [ListedFile] {
    var list = FileList()
    forEach { list.add($0) }
    return list.files
  }

  /// Pieces put together.
  var whole: [ReportFile] {
    var files: [String: ReportFile] = [:]
    for piece in self {
      var file = piece
      file.bytes = (files[piece.path]?.bytes ?? []) + piece.bytes
      files[piece.path] = file
    }
    return files.values.sorted { $0.path < $1.path }
  }
}
