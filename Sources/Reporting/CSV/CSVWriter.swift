import Chronology

/// Writes sheets as bytes. One buffer, one pass; a cell is looked at once.
struct CSVWriter: Sendable {
  let dialect: CSVDialect
  private let wording: Wording
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let quote = UInt8(ascii: "\"")

  /// The wording is Vietnamese whatever the language of the briefings: the office dialect is for a
  /// Vietnamese spreadsheet.
  init(_ dialect: CSVDialect, wording: Wording) {
    self.dialect = dialect
    self.wording = wording
  }

  func bytes(of sheet: CSVSheet) -> [UInt8] {
    var buffer = CSVWriter.byteOrderMark
    buffer.reserveCapacity(sheet.rows.count * sheet.fields.count * 12)
    write(sheet.fields.map { .text(header(of: $0)) }, isHeader: true, to: &buffer)
    for row in sheet.rows { write(row, isHeader: false, to: &buffer) }
    return buffer
  }

  func header(of field: CSVField) -> String {
    dialect == .standard ? field.name : field.title
  }

  private func write(_ row: [CSVCell], isHeader: Bool, to buffer: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { buffer.append(dialect.delimiter) }
      write(cell, isHeader: isHeader, to: &buffer)
    }
    buffer.append(UInt8(ascii: "\r"))
    buffer.append(UInt8(ascii: "\n"))
  }

  private func write(_ cell: CSVCell, isHeader: Bool, to buffer: inout [UInt8]) {
    switch cell {
    case .empty: break
    case .number(let value): write(value, to: &buffer)
    case .day(let day): buffer.append(contentsOf: day.description.utf8)
    case .flag(let flag): write(text: self.text(flag), isSafe: true, to: &buffer)
    case .term(let prefix, let id): write(text: term(prefix, id), isSafe: false, to: &buffer)
    case .period(let period): write(text: self.text(period), isSafe: true, to: &buffer)
    case .text(let text): write(text: text, isSafe: isHeader, to: &buffer)
    }
  }

  /// Never guarded and never grouped: `-5,5` must stay a number.
  private func write(_ value: ExactDecimal, to buffer: inout [UInt8]) {
    for byte in value.description.utf8 {
      buffer.append(byte == UInt8(ascii: ".") ? dialect.decimalMark : byte)
    }
  }

  private func text(_ flag: Bool) -> String {
    guard dialect == .excelVietnamese else { return flag ? "true" : "false" }
    return wording.labels[flag ? "yes" : "no"]
  }

  private func text(_ period: Period) -> String {
    dialect == .standard ? period.label : wording.periods.long(period)
  }

  func term(_ prefix: String, _ id: String) -> String {
    guard dialect == .excelVietnamese else { return id }
    return prefix == "unit" ? wording.name(ofUnit: id) : wording.labels.term(prefix, id)
  }

  private func write(text: String, isSafe: Bool, to buffer: inout [UInt8]) {
    var text = CSVText.printable(text)
    if dialect == .excelVietnamese { text = CSVText.oneLine(text) }
    if !isSafe, CSVText.needsGuard(text) { text = "'" + text }
    let delimiter = dialect.delimiter
    text.withUTF8 { bytes in
      guard CSVWriter.mustBeQuoted(bytes, delimiter) else {
        buffer.append(contentsOf: bytes)
        return
      }
      buffer.append(CSVWriter.quote)
      for part in bytes.split(separator: CSVWriter.quote, omittingEmptySubsequences: false) {
        if part.startIndex > 0 {
          buffer.append(CSVWriter.quote)
          buffer.append(CSVWriter.quote)
        }
        buffer.append(contentsOf: part)
      }
      buffer.append(CSVWriter.quote)
    }
  }

  private static func mustBeQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8
  ) -> Bool {
    for byte in bytes {
      if byte == delimiter || byte == quote || byte == 0x0A || byte == 0x0D { return true }
    }
    return false
  }
}
