import Chronology
import HTMLParsing

/// Tables of figures: each row becomes a line that reads with its headers, `Đơn vị: Sở Y tế; Hạng: 2`.
struct TableReader {
  let page: PageRuns
  /// Tables that were asked about before; a table of layout is asked about by every run in it.
  private var known: [Int: Bool] = [:]
  private var document: HTMLDocument { page.document }
  private static let mostColumns = 60
  private static let mostCells = 20_000

  init(page: PageRuns) { self.page = page }

  /// The outermost table around a node that holds data and does not only place things on the page.
  mutating func dataTable(around node: Int, within container: Int) -> Int? {
    var found: Int?
    var ancestor = node
    while ancestor >= container, ancestor >= 0 {
      if document.tag(ancestor) == .table {
        let isData = known[ancestor] ?? holdsData(ancestor)
        known[ancestor] = isData
        guard isData else { return nil }
        found = ancestor
      }
      if ancestor == container { break }
      ancestor = document.parent(of: ancestor)
    }
    return found
  }

  /// A table around one picture and its caption.
  func isPictureFrame(_ table: Int) -> Bool {
    guard page.hints.lengths[table] <= 400 else { return false }
    return (table..<document.end(of: table)).contains { document.tag($0) == .img }
  }

  private func holdsData(_ table: Int) -> Bool {
    let inside = table + 1..<document.end(of: table)
    guard !inside.contains(where: { document.tag($0) == .table }), !isPictureFrame(table) else {
      return false
    }
    let rows = self.rows(in: table)
    guard rows.count >= 2, let widest = rows.map({ cells(in: $0).count }).max(), widest >= 2 else {
      return false
    }
    let longest = rows.flatMap { cells(in: $0) }.map { page.hints.lengths[$0] }.max() ?? 0
    return longest <= 1_500
  }

  /// The table's caption, then its rows.
  func rows(of table: Int) -> [Block] {
    let (grid, headerRows) = grid(of: table)
    let headers = headerRows > 0 ? merged(grid.prefix(headerRows)) : []
    var blocks: [Block] = []
    let captions = document.children(of: table).filter { document.tag($0) == .caption }
    for caption in captions.map({ text(of: $0) }) where !caption.isEmpty {
      blocks.append(Block(.caption, caption))
    }
    for row in grid.dropFirst(headerRows) {
      let line = line(row, headers)
      if !line.isEmpty { blocks.append(Block(.tableRow, line)) }
    }
    if grid.count == headerRows, !headers.isEmpty {
      blocks.append(Block(.tableRow, line(headers, [])))
    }
    return blocks
  }

  private func line(_ row: [String], _ headers: [String]) -> String {
    var parts: [String] = []
    for (column, cell) in row.enumerated() where !cell.isEmpty {
      if column > 0, cell == row[column - 1], headers.isEmpty { continue }
      let header = column < headers.count ? headers[column] : ""
      parts.append(header.isEmpty || header == cell ? cell : "\(header): \(cell)")
    }
    return parts.joined(separator: "; ")
  }

  /// Header rows joined: `Kết quả` over `Quý I` is `Kết quả Quý I`.
  private func merged(_ rows: ArraySlice<[String]>) -> [String] {
    let width = rows.map(\.count).max() ?? 0
    return (0..<width).map { column in
      var parts: [String] = []
      for row in rows where column < row.count && !row[column].isEmpty {
        if parts.last != row[column] { parts.append(row[column]) }
      }
      return parts.joined(separator: " ")
    }
  }
}

// The grid behind the markup.
extension TableReader {
  private func rows(in table: Int) -> [Int] {
    (table + 1..<document.end(of: table)).filter { document.tag($0) == .tr }
  }

  private func cells(in row: Int) -> [Int] {
    document.children(of: row).filter { document.tag($0) == .td || document.tag($0) == .th }
  }

  /// Cells by row and column, spans filled in, and how many rows at the top are headers.
  private func grid(of table: Int) -> ([[String]], headerRows: Int) {
    var grid: [[String]] = []
    var hanging: [Int: (text: String, rows: Int)] = [:]
    var headerRows = 0
    var inHeader = true
    var filled = 0
    let rows = rows(in: table)
    for (index, row) in rows.enumerated() where filled < TableReader.mostCells {
      let line = fill(row, &hanging)
      filled += line.count
      grid.append(line)
      inHeader = inHeader && (isHeader(row) || (index == 0 && looksLikeHeader(line, rows)))
      if inHeader { headerRows = index + 1 + (hanging.values.map(\.rows).max() ?? 0) }
    }
    return (grid, min(headerRows, max(0, grid.count - 1)))
  }

  private func fill(_ row: Int, _ hanging: inout [Int: (text: String, rows: Int)]) -> [String] {
    var line: [String] = []
    func takeHanging() {
      while let (text, rows) = hanging[line.count] {
        hanging[line.count] = rows > 1 ? (text, rows - 1) : nil
        line.append(text)
      }
    }
    for cell in cells(in: row) where line.count < TableReader.mostColumns {
      takeHanging()
      let text = text(of: cell)
      let down = span(.rowspan, cell)
      for _ in 0..<min(span(.colspan, cell), TableReader.mostColumns) {
        if down > 1 { hanging[line.count] = (text, down - 1) }
        line.append(text)
      }
    }
    takeHanging()
    return line
  }

  private func span(_ name: HTMLAttributeName, _ cell: Int) -> Int {
    guard let value = document.attribute(name, of: cell), let count = Int(value) else { return 1 }
    return min(max(1, count), 200)
  }

  private func text(of cell: Int) -> String {
    var bytes: [UInt8] = []
    let end = document.end(of: cell)
    for run in page.runs[firstRun(from: cell)...].prefix(while: { $0.first < end }) {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes.append(contentsOf: page.buffer[run.bytes])
    }
    return CleanText.line(bytes)
  }

  /// The index of the first run that begins at a node or behind it; runs stand in reading order.
  private func firstRun(from node: Int) -> Int {
    var (low, high) = (0, page.runs.count)
    while low < high {
      let middle = (low + high) / 2
      if page.runs[middle].first < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isHeader(_ row: Int) -> Bool {
    if document.tag(document.parent(of: row)) == .thead { return true }
    let cells = cells(in: row)
    return !cells.isEmpty && cells.allSatisfy { document.tag($0) == .th }
  }

  /// A first row without figures over rows with figures.
  private func looksLikeHeader(_ line: [String], _ rows: [Int]) -> Bool {
    let hasFigures = { (text: String) in text.utf8.contains { (0x30...0x39).contains($0) } }
    guard line.count >= 2, Set(line).count >= 2,
      !line.contains(where: { $0.scalarCount > 80 })
    else { return false }
    let numbers = line.count { hasFigures($0) && !$0.contains { $0.isLetter } }
    guard numbers == 0 else { return false }
    return rows.dropFirst().contains { row in cells(in: row).contains { hasFigures(text(of: $0)) } }
  }
}
