/// The files of all tables of a set: headers, then the rows of one chapter behind those of another, then the ends and the
/// tables over all places.
struct SheetFiles: Sendable {
  private let writer: CSVWriter
  private let empty: ReportTables

  init(_ frame: ReportFrame) {
    empty = ReportTables(in: frame)
    let wanted = CSVDialect.allCases.filter(frame.request.dialects.contains)
    writer = CSVWriter(wanted, wording: empty.columns.wording)
  }

  private static let growing = SheetTopic.allCases.compactMap(ReportTables.maker)

  var headers: [ReportFile] {
    get throws {
      try SheetFiles.growing.flatMap { files(of: try $0.make(empty, 0..<0), isUnfinished: true) }
    }
  }

  /// Each makes rows of one table in all wanted dialects.
  func parts(of tables: ReportTables) -> [ReportSet.Part] {
    if writer.dialects.isEmpty { return [] }
    return SheetFiles.growing.flatMap { maker in
      maker.pieces(of: tables).map { items -> ReportSet.Part in
        {
          Result {
            files(of: try maker.make(tables, items), hasHeader: false, isUnfinished: true)
          }
        }
      }
    }
  }

  /// Files end in the order of the topics.
  func ends(_ tables: WideTables) -> [ReportSet.Part] {
    if writer.dialects.isEmpty { return [] }
    return SheetTopic.allCases.flatMap { topic in
      WideTables.maker(of: topic).map { parts(of: tables, $0) }
        ?? ReportTables.maker(of: topic).map { [end($0)] } ?? []
    }
  }

  private func end(_ maker: SheetMaker<ReportTables>) -> ReportSet.Part {
    {
      Result { files(of: try maker.make(empty, 0..<0), hasHeader: false, isUnfinished: false) }
    }
  }

  /// One at least, since a table without rows has a header.
  private func parts(
    of tables: WideTables, _ maker: SheetMaker<WideTables>
  ) -> [ReportSet.Part] {
    let pieces = maker.pieces(of: tables)
    let first = pieces.first ?? 0..<0
    return ([first] + pieces.dropFirst()).enumerated().map { number, items in
      {
        Result {
          files(
            of: try maker.make(tables, items), hasHeader: number == 0,
            isUnfinished: number < pieces.count - 1)
        }
      }
    }
  }

  private func files(
    of sheet: CSVSheet, hasHeader: Bool = true, isUnfinished: Bool
  ) -> [ReportFile] {
    zip(writer.texts(of: sheet, hasHeader: hasHeader), writer.dialects).map {
      ReportFile($0, of: sheet, in: $1, isUnfinished: isUnfinished)
    }
  }
}
