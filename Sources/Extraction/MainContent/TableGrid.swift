import HTMLParsing

/// The rows of a table with their spans filled in, and what each row is.
struct TableGrid {
  struct Cell {
    var text: String
    /// It began in a column before.
    var goesOn = false
    /// It began in a row before.
    var hangs = false
  }

  enum Kind {
    /// What the columns are.
    case header
    /// One cell alone in its row: it speaks of the rows below.
    case title
    case cells
  }

  struct Row {
    var cells: [Cell]
    var kind = Kind.cells
  }

  private(set) var rows: [Row] = []
  private let page: PageRuns
  private var hanging: [Int: (cell: Cell, rows: Int)] = [:]
  private static let mostColumns = 60
  private static let mostCells = 20_000

  init(of table: Int, _ page: PageRuns) {
    self.page = page
    read(page.document.rows(of: table))
    guard !rows.contains(where: { $0.kind == .cells }) else { return }
    if let last = rows.lastIndex(where: { $0.kind == .header }) { rows[last].kind = .cells }
  }

  /// One for each column, of all header rows: `Kết quả` over `Quý I` is `Kết quả Quý I`.
  var headers: [String] {
    let headers = rows.filter { $0.kind == .header }.map(\.cells)
    return (0..<(headers.map(\.count).max() ?? 0)).map { column in
      var parts: [String] = []
      for cells in headers where column < cells.count && !cells[column].text.isEmpty {
        if parts.last != cells[column].text { parts.append(cells[column].text) }
      }
      return parts.joined(separator: " ")
    }
  }

  /// Headers stand at the top; only titles may stand above and among them.
  private mutating func read(_ nodes: [Int]) {
    let isWide = nodes.contains { page.document.cells(of: $0).count > 1 }
    var inHeader = true
    var isFirst = true
    var below = 0
    var filled = 0
    for (index, node) in nodes.enumerated() where filled < TableGrid.mostCells {
      let cells = page.document.cells(of: node)
      let isTitle = isWide && hanging.isEmpty && cells.count == 1
      var row = Row(cells: fill(cells), kind: isTitle ? .title : .cells)
      filled += row.cells.count
      if !isTitle {
        inHeader =
          inHeader
          && (isHeader(node, cells) || isFirst && isLabels(row, over: nodes[(index + 1)...]))
        below = inHeader ? hanging.values.map(\.rows).max() ?? 0 : below - 1
        if inHeader || below >= 0 { row.kind = .header }
        isFirst = false
      }
      rows.append(row)
    }
  }

  private mutating func fill(_ cells: [Int]) -> [Cell] {
    var line: [Cell] = []
    for cell in cells where line.count < TableGrid.mostColumns {
      takeHanging(&line)
      let text = page.text(inside: cell)
      let down = span(.rowspan, cell)
      for step in 0..<min(span(.colspan, cell), TableGrid.mostColumns) {
        let cell = Cell(text: text, goesOn: step > 0)
        if down > 1 { hanging[line.count] = (cell, down - 1) }
        line.append(cell)
      }
    }
    takeHanging(&line)
    return line
  }

  private mutating func takeHanging(_ line: inout [Cell]) {
    while let (cell, rows) = hanging[line.count] {
      hanging[line.count] = rows > 1 ? (cell, rows - 1) : nil
      line.append(Cell(text: cell.text, goesOn: cell.goesOn, hangs: true))
    }
  }

  private func span(_ name: HTMLAttributeName, _ cell: Int) -> Int {
    guard let value = page.document.attribute(name, of: cell), let count = Int(value) else {
      return 1
    }
    return min(max(1, count), 200)
  }

  private func isHeader(_ row: Int, _ cells: [Int]) -> Bool {
    if page.document.tag(page.document.parent(of: row)) == .thead { return true }
    return !cells.isEmpty && cells.allSatisfy { page.document.tag($0) == .th }
  }

  /// A first row without figures over rows with figures.
  private func isLabels(_ row: Row, over rows: ArraySlice<Int>) -> Bool {
    let line = row.cells.map(\.text)
    guard line.count >= 2, Set(line).count >= 2,
      !line.contains(where: { $0.scalarCount > 80 }),
      !line.contains(where: { hasFigures($0) && !$0.contains { $0.isLetter } })
    else { return false }
    return rows.contains { row in
      page.document.cells(of: row).contains { hasFigures(page.text(inside: $0)) }
    }
  }

  private func hasFigures(_ text: String) -> Bool {
    text.utf8.contains { (0x30...0x39).contains($0) }
  }
}
