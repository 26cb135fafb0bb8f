import Chronology

/// What one directory of reports is to hold.
package struct ReportRequest: Sendable {
  package var period: Period
  /// Slugs of the provinces and regions that get a briefing of their own; the nation always has one.
  package var places: [String]
  package var language: ReportLanguage
  package var dialects: [CSVDialect]
  package var outlines: Outlines

  package init(
    period: Period, places: [String], language: ReportLanguage = .vietnamese,
    dialects: [CSVDialect] = [.standard, .excelVietnamese], outlines: Outlines = Outlines()
  ) {
    self.period = period
    self.places = places
    self.language = language
    self.dialects = dialects
    self.outlines = outlines
  }
}

/// The language of labels and number forms; quoted sentences stay as they were written.
package enum ReportLanguage: String, Sendable, Hashable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  func either<Words>(_ vietnamese: Words, _ english: Words) -> Words {
    self == .vietnamese ? vietnamese : english
  }
}

/// One file of a directory of reports.
package struct ReportFile: Sendable, Hashable {
  /// Relative to `output/<period>/`: `ha-tinh.md`, `csv/observations.csv`, `charts/….svg`.
  package var path: String
  package var bytes: [UInt8]
  /// What a list of the files calls it; `nil` for the path.
  var title: String?
  /// The slug of the place that it is about; `nil` for none or several.
  var place: String?
  /// What a description says of it, where it is a table.
  var table: DataPackage.Resource?

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path, bytes: bytes, title: nil)
  }

  init(path: String, bytes: [UInt8], title: String?, place: String? = nil) {
    self.path = path
    self.bytes = bytes
    self.title = title
    self.place = place
  }

  /// A table in one dialect.
  init(_ bytes: [UInt8], of sheet: CSVSheet, in dialect: CSVDialect) {
    self.init(path: "\(dialect.directory)/\(sheet.name).csv", bytes: bytes)
    table = DataPackage.Resource(
      sheet: sheet.name, path: path, dialect: dialect, fields: sheet.fields,
      byteCount: bytes.count, hash: FileDigest(bytes).hexadecimal)
  }

  init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}

/// A file of a set as a list of them names it; its bytes may be written and gone.
struct ListedFile: Sendable, Hashable {
  var path: String
  var title: String?
  var place: String?
  var table: DataPackage.Resource?

  init(_ file: ReportFile) {
    path = file.path
    title = file.title
    place = file.place
    table = file.table
  }
}
