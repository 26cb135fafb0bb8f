/// A CSV file (RFC 4180) of the catalog, with line numbers for messages.
package struct CSVTable: Sendable {
  package struct Row: Sendable {
    /// 1-based line of the row's first character.
    package var line: Int
    package var cells: [String]
  }

  package var name: String
  package var header: [String]
  package var rows: [Row]

  /// Reads a whole file; `name` is what messages call it.
  package init(_ text: String, name: String) throws(CatalogError) {
    self.name = name
    var rows = CSVTable.split(text)
    guard !rows.isEmpty else {
      throw CatalogError(file: name, line: 1, message: "the file is empty; add a header row")
    }
    header = rows.removeFirst().cells
    self.rows = rows
    for row in rows where row.cells.count != header.count {
      throw CatalogError(
        file: name, line: row.line,
        message: "\(row.cells.count) cells under a header of \(header.count); "
          + "quote cells that contain commas")
    }
  }

  private static func split(_ text: String) -> [Row] {
    var splitter = RowSplitter()
    splitter.read(Array(text.utf8))
    return splitter.rows
  }

  /// - Returns: The row's cell under a header; empty where the table has no such column.
  func cell(_ row: Row, _ column: String) -> String {
    guard let index = header.firstIndex(of: column) else { return "" }
    return row.cells[index]
  }

  /// The cell's parts between `|`, without empty ones.
  func list(_ row: Row, _ column: String) -> [String] {
    cell(row, column).utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }
}

/// Takes a file apart, byte by byte.
private struct RowSplitter {
  private(set) var rows: [CSVTable.Row] = []
  private var cells: [String] = []
  private var cell: [UInt8] = []
  private var line = 1
  private var start = 1
  private var isQuoted = false

  mutating func read(_ file: [UInt8]) {
    var index = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < file.count {
      let isTwice = index + 1 < file.count && file[index + 1] == UInt8(ascii: "\"")
      if isQuoted, isTwice, file[index] == UInt8(ascii: "\"") {
        cell.append(file[index])
        index += 1
      } else {
        take(file[index])
      }
      index += 1
    }
    if !cell.isEmpty || !cells.isEmpty { endRow() }
  }

  private mutating func take(_ byte: UInt8) {
    switch (byte, isQuoted) {
    case (UInt8(ascii: "\""), _): isQuoted.toggle()
    case (UInt8(ascii: ","), false): endCell()
    case (UInt8(ascii: "\r"), false): break
    case (UInt8(ascii: "\n"), false):
      endRow()
      line += 1
      start = line
    default:
      if byte == UInt8(ascii: "\n") { line += 1 }
      cell.append(byte)
    }
  }

  private mutating func endCell() {
    cells.append(String(decoding: cell, as: UTF8.self))
    cell.removeAll(keepingCapacity: true)
  }

  private mutating func endRow() {
    endCell()
    if cells != [""] { rows.append(CSVTable.Row(line: start, cells: cells)) }
    cells = []
  }
}

/// What is wrong with a catalog file, and where.
package struct CatalogError: Error, Hashable, Sendable, CustomStringConvertible {
  package var file: String
  package var line: Int
  package var message: String

  package init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  package var description: String { "\(file):\(line): error: \(message)" }
}
