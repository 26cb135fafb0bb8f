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
    var rows: [Row] = []
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var line = 1
    var start = 1
    var quoted = false
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    func finishRow() {
      cells.append(String(cell))
      if cells != [""] { rows.append(Row(line: start, cells: cells)) }
      cells = []
      cell = .init()
    }
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch (scalar, quoted) {
      case ("\"", true) where next == "\"":
        cell.append("\"")
        index += 1
      case ("\"", _): quoted.toggle()
      case (",", false):
        cells.append(String(cell))
        cell = .init()
      case ("\r", false): break
      case ("\n", false):
        finishRow()
        line += 1
        start = line
      default:
        if scalar == "\n" { line += 1 }
        cell.append(scalar)
      }
      index += 1
    }
    if !cell.isEmpty || !cells.isEmpty { finishRow() }
    return rows
  }

  /// - Returns: The row's cell under a header; empty where the table has no such column.
  func cell(_ row: Row, _ column: String) -> String {
    guard let index = header.firstIndex(of: column) else { return "" }
    return row.cells[index]
  }

  /// The cell's parts between `|`, without empty ones.
  func list(_ row: Row, _ column: String) -> [String] {
    cell(row, column).split(separator: "|").map(String.init)
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
