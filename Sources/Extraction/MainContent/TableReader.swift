import Chronology
import HTMLParsing

/// Tables of figures: each row becomes a line that reads with its headers, `Đơn vị: Sở Y tế; Hạng: 2`.
struct TableReader {
  let page: PageRuns
  /// Tables that were asked about before; a table of layout is asked about by every run in it.
  private var known: [Int: Bool] = [:]
  private var document: HTMLDocument { page.document }

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
    let rows = document.rows(of: table).map { document.cells(of: $0) }
    guard rows.count >= 2, rows.contains(where: { $0.count >= 2 }) else { return false }
    let longest = rows.joined().map { page.hints.lengths[$0] }.max() ?? 0
    return longest <= 1_500
  }

  /// The table's caption, then its rows: as printed, or with the header of its column before each cell,
  /// as those who look for facts need them.
  func rows(of table: Int, labelled: Bool) -> [Block] {
    let grid = TableGrid(of: table, page)
    let headers = labelled ? grid.headers : []
    var blocks: [Block] = []
    let captions = document.children(of: table).filter { document.tag($0) == .caption }
    for caption in captions.map({ page.text(inside: $0) }) where !caption.isEmpty {
      blocks.append(Block(.caption, caption))
    }
    for row in grid.rows where row.kind != .header || !labelled {
      let cells = row.cells.indices.filter { labelled || !row.cells[$0].hangs }
      let line = line(row, cells, row.kind == .title ? [] : headers)
      if !line.isEmpty { blocks.append(Block(.tableRow, line)) }
    }
    return blocks
  }

  private func line(_ row: TableGrid.Row, _ columns: [Int], _ headers: [String]) -> String {
    var parts: [String] = []
    for column in columns where !row.cells[column].goesOn && !row.cells[column].text.isEmpty {
      let cell = row.cells[column].text
      let header = column < headers.count ? headers[column] : ""
      parts.append(header.isEmpty || header == cell ? cell : "\(header): \(cell)")
    }
    return parts.joined(separator: "; ")
  }
}

extension HTMLDocument {
  /// Those of tables inside it too.
  func rows(of table: Int) -> [Int] {
    (table + 1..<end(of: table)).filter { tag($0) == .tr }
  }

  func cells(of row: Int) -> [Int] {
    children(of: row).filter { tag($0) == .td || tag($0) == .th }
  }
}

extension PageRuns {
  /// The text below a node in one line.
  func text(inside node: Int) -> String {
    var bytes: [UInt8] = []
    let end = document.end(of: node)
    for run in runs[firstRun(from: node)...].prefix(while: { $0.first < end }) {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes.append(contentsOf: buffer[run.bytes])
    }
    return CleanText.line(bytes)
  }

  /// The index of the first run that begins at a node or behind it; runs stand in reading order.
  private func firstRun(from node: Int) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].first < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
