@testable import Reporting

extension ReportTables {
  /// All tables at once; of short ones the first piece is the last.
  var sheets: [CSVSheet] {
    ReportTables.makers.map { maker in maker.make(self, maker.pieces(of: self)[0].items) }
  }

  func files(dialects: [CSVDialect]) -> [ReportFile] {
    let files = parts(in: dialects).flatMap { $0() }
    return files + descriptions(of: files.listed)
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
