import Chronology

/// Writes sheets as bytes in several dialects at once. One buffer a dialect, one pass; a cell is made and looked at
/// once for all of them.
struct CSVWriter: Sendable {
  let dialects: [CSVDialect]
  private let wording: Wording
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let quote = UInt8(ascii: "\"")

  /// The wording is Vietnamese whatever the language of the briefings: the office dialect is for a
  /// Vietnamese spreadsheet.
  init(_ dialects: [CSVDialect], wording: Wording) {
    self.dialects = dialects
    self.wording = wording
  }

  /// One text for each dialect, in their order; without a header for rows that others stand before.
  func texts(of sheet: CSVSheet, hasHeader: Bool = true) -> [[UInt8]] {
    var buffers = dialects.map { dialect in
      var buffer: [UInt8] = []
      buffer.reserveCapacity(sheet.count * sheet.fields.count * 20)
      if hasHeader { writeHeader(of: sheet, dialect, to: &buffer) }
      return buffer
    }
    let words = Answers<CSVCell, [[UInt8]]> { texts(of: $0) }
    for row in 0..<sheet.count {
      sheet.forEachCell(of: row) { column, cell in
        if column > 0 { separate(&buffers) }
        if cell.isOfFewWords {
          let texts = words[cell]
          for index in buffers.indices { buffers[index].append(contentsOf: texts[index]) }
        } else {
          write(cell, to: &buffers)
        }
      }
      for index in buffers.indices { CSVWriter.endRow(&buffers[index]) }
    }
    return buffers
  }

  private func writeHeader(of sheet: CSVSheet, _ dialect: CSVDialect, to buffer: inout [UInt8]) {
    buffer += CSVWriter.byteOrderMark
    for (column, field) in sheet.fields.enumerated() {
      if column > 0 { buffer.append(dialect.delimiter) }
      write(words: dialect == .standard ? field.name : field.title, dialect, to: &buffer)
    }
    CSVWriter.endRow(&buffer)
  }

  private static func endRow(_ buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: "\r"))
    buffer.append(UInt8(ascii: "\n"))
  }

  /// In each dialect.
  private func texts(of cell: CSVCell) -> [[UInt8]] {
    var texts = dialects.map { _ in [UInt8]() }
    write(cell, to: &texts)
    return texts
  }

  private func separate(_ buffers: inout [[UInt8]]) {
    for (index, dialect) in dialects.enumerated() { buffers[index].append(dialect.delimiter) }
  }

  private func write(_ cell: CSVCell, to buffers: inout [[UInt8]]) {
    var look = CSVLook()
    if case .text(let text) = cell { look = CSVLook(text) }
    for (index, dialect) in dialects.enumerated() {
      write(cell, look, dialect, to: &buffers[index])
    }
  }

  private func write(
    _ cell: CSVCell, _ look: CSVLook, _ dialect: CSVDialect, to buffer: inout [UInt8]
  ) {
    switch cell {
    case .empty: break
    case .number(let value): write(value, dialect, to: &buffer)
    case .day(let day): buffer.append(contentsOf: day.description.utf8)
    case .flag(let flag): write(words: self.text(flag, dialect), dialect, to: &buffer)
    case .period(let period): write(words: self.text(period, dialect), dialect, to: &buffer)
    case .term(let prefix, let id):
      let term = self.term(prefix, id, dialect)
      write(term, CSVLook(term), dialect, to: &buffer)
    case .text(let text): write(text, look, dialect, to: &buffer)
    }
  }

  /// Never guarded and never grouped: `-5,5` must stay a number.
  private func write(_ value: ExactDecimal, _ dialect: CSVDialect, to buffer: inout [UInt8]) {
    for byte in value.description.utf8 {
      buffer.append(byte == UInt8(ascii: ".") ? dialect.decimalMark : byte)
    }
  }

  private func text(_ flag: Bool, _ dialect: CSVDialect) -> String {
    guard dialect == .excelVietnamese else { return flag ? "true" : "false" }
    return wording.labels[flag ? "yes" : "no"]
  }

  private func text(_ period: Period, _ dialect: CSVDialect) -> String {
    dialect == .standard ? period.label : wording.periods.long(period)
  }

  private func term(_ prefix: String, _ id: String, _ dialect: CSVDialect) -> String {
    guard dialect == .excelVietnamese else { return id }
    return prefix == "unit" ? wording.name(ofUnit: id) : wording.labels.term(prefix, id)
  }

  /// Our own words: no spreadsheet runs them or takes them for something else.
  private func write(words: String, _ dialect: CSVDialect, to buffer: inout [UInt8]) {
    write(words, CSVLook(ownWords: words), dialect, to: &buffer)
  }

  private func write(
    _ text: String, _ look: CSVLook, _ dialect: CSVDialect, to buffer: inout [UInt8]
  ) {
    var text = text
    var look = look
    if look.contains(.odd) {
      text = CSVText.printable(text)
      if dialect == .excelVietnamese { text = CSVText.oneLine(text) }
      look = look.contains(.isOwn) ? CSVLook(ownWords: text) : CSVLook(text)
    }
    let isQuoted = !look.isDisjoint(with: dialect.quoted)
    if isQuoted { buffer.append(CSVWriter.quote) }
    if look.contains(.guarded) { buffer.append(UInt8(ascii: "'")) }
    text.withUTF8 { CSVWriter.write($0, doubling: look.contains(.quote), to: &buffer) }
    if isQuoted { buffer.append(CSVWriter.quote) }
  }

  private static func write(
    _ bytes: UnsafeBufferPointer<UInt8>, doubling: Bool, to buffer: inout [UInt8]
  ) {
    guard doubling else {
      buffer.append(contentsOf: bytes)
      return
    }
    for part in bytes.split(separator: quote, omittingEmptySubsequences: false) {
      if part.startIndex > 0 { buffer.append(contentsOf: [quote, quote]) }
      buffer.append(contentsOf: part)
    }
  }
}

extension CSVCell {
  /// What is looked up in words, or comes again in most rows.
  fileprivate var isOfFewWords: Bool {
    switch self {
    case .term, .flag, .period, .day: true
    case .empty, .text, .number: false
    }
  }
}

extension CSVDialect {
  /// A text with one of these stands in quotes.
  fileprivate var quoted: CSVLook {
    [.quote, .lineBreak, self == .standard ? .comma : .semicolon]
  }
}
