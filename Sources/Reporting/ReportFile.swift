/// One file of a directory of reports, or a piece of it: tables and pages of a year-end are many megabytes long.
package struct ReportFile: Sendable, Hashable {
  /// Relative to `output/<period>/`: `ha-tinh.md`, `csv/observations.csv`, `charts/….svg`.
  package var path: String
  package var bytes: [UInt8]
  /// Whether more of the file comes, behind these bytes.
  package var isUnfinished = false
  /// What a list of the files calls it; `nil` for the path.
  var title: String?
  /// The slug of the place that it is about; `nil` for none or several.
  var place: String?
  /// What a description says of it, where it is a table.
  var table: DataPackage.Table?
  /// Of a table in these bytes.
  var rowCount = 0

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path, bytes: bytes, title: nil)
  }

  init(path: String, bytes: [UInt8], title: String?, place: String? = nil) {
    self.path = path
    self.bytes = bytes
    self.title = title
    self.place = place
  }

  /// Rows of a table in one dialect.
  init(_ bytes: [UInt8], of sheet: CSVSheet, in dialect: CSVDialect, isUnfinished: Bool) {
    self.init(path: "\(dialect.directory)/\(sheet.name).csv", bytes: bytes)
    self.isUnfinished = isUnfinished
    table = DataPackage.Table(sheet: sheet.name, dialect: dialect, fields: sheet.fields)
    rowCount = sheet.count
  }

  /// A file that was made in pieces; one at least.
  static func pieces(_ pieces: [[UInt8]], path: String) -> [ReportFile] {
    pieces.enumerated().map { number, bytes in
      var file = ReportFile(path: path, bytes: bytes)
      file.isUnfinished = number < pieces.count - 1
      return file
    }
  }

  init(path: String, text: String, isUnfinished: Bool = false) {
    self.init(path: path, bytes: Array(text.utf8))
    self.isUnfinished = isUnfinished
  }
}

/// A file of a set as a list of them names it; its bytes may be written and gone.
struct ListedFile: Sendable, Hashable {
  var path: String
  var title: String?
  var place: String?
  var table: DataPackage.Resource?
}

/// The files of a set, as they come, in the order in which they end.
struct FileList {
  private(set) var files: [ListedFile] = []
  /// Of tables of which more pieces come.
  private var tables: [String: (digest: GrowingDigest, rowCount: Int)] = [:]

  mutating func add(_ piece: ReportFile) {
    if piece.table != nil {
      tables[piece.path, default: (GrowingDigest(), 0)].digest.add(piece.bytes)
      tables[piece.path]?.rowCount += piece.rowCount
    }
    if piece.isUnfinished { return }
    let whole = tables.removeValue(forKey: piece.path)
    let table = piece.table.flatMap { table in
      whole.map { digest, rowCount in
        DataPackage.Resource(
          table: table, path: piece.path, byteCount: digest.byteCount,
          hash: digest.digest.hexadecimal, rowCount: rowCount)
      }
    }
    files.append(
      ListedFile(path: piece.path, title: piece.title, place: piece.place, table: table))
  }
}
