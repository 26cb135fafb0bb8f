/// How the tables are written: for machines, and for the office's spreadsheet.
package enum CSVDialect: String, Sendable, Hashable, CaseIterable {
  /// RFC 4180 with a byte order mark: comma, decimal point, snake_case header.
  case standard
  /// For a Vietnamese Excel: semicolon, decimal comma, Vietnamese header, one line a cell.
  case excelVietnamese = "excel-vi"

  var directory: String { self == .standard ? "csv" : "excel-vi" }
  var delimiter: UInt8 { self == .standard ? UInt8(ascii: ",") : UInt8(ascii: ";") }
  var decimalMark: UInt8 { self == .standard ? UInt8(ascii: ".") : UInt8(ascii: ",") }
}
