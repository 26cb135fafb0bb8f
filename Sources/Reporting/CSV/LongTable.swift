/// A file of a set with more rows than a spreadsheet opens: what is behind them is not seen, and no program says so to
/// everybody who opens it.
package struct LongTable: Sendable, Hashable {
  /// Below the directory of the set.
  package let path: String
  /// Without the header.
  package let rowCount: Int

  /// What Excel and LibreOffice Calc open of a file, its header included.
  package static let room = 1_048_576

  /// Those among the files of a set; of a table in two dialects that for the office.
  static func among(_ files: [ListedFile], room: Int = room) -> [LongTable] {
    let tables = files.compactMap { file in
      file.table.flatMap { $0.rowCount >= room ? $0 : nil }
    }
    return tables.filter { table in
      table.dialect == .excelVietnamese
        || !tables.contains { $0.sheet == table.sheet && $0.dialect != table.dialect }
    }.map { LongTable(path: $0.path, rowCount: $0.rowCount) }
  }
}
