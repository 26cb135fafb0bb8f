import Chronology

/// Tables in text copied from a site: lines side by side with as many cells each, parted by tabs or `|`.
struct PlainTable {
  /// The lines that it takes.
  var lines: Range<Int>
  private var headers: [String]
  private var rows: [[String]]

  /// The table that begins at a line; `nil` where none does. `before` is the line above, which may name the columns
  /// in a bracket: `(lĩnh vực | điểm | hạng)`.
  init?(_ text: ArraySlice<String>, at start: Int, before: String?) {
    let columns = PlainTable.columns(text[start])
    guard columns > 1 else { return nil }
    let end = text[start...].firstIndex { PlainTable.columns($0) != columns } ?? text.endIndex
    var rows = text[start..<end].map(PlainTable.cells)
    guard rows.count > 1, rows.contains(where: PlainTable.hasFigures) else {
      return nil
    }
    headers = before.flatMap { PlainTable.bracketed($0, columns: columns) } ?? []
    if headers.isEmpty, !PlainTable.hasFigures(rows[0]) { headers = rows.removeFirst() }
    self.rows = rows
    lines = start..<end
  }

  /// As those of a table of a page: each cell with its header.
  var blocks: [Block] {
    rows.map { cells in
      let parts = cells.indices.map { column in
        let header = column < headers.count ? headers[column] : ""
        return header.isEmpty ? cells[column] : "\(header): \(cells[column])"
      }
      return Block(.tableRow, parts.joined(separator: "; "))
    }
  }

  /// Lines of a text whose tabs part the cells of a table have `|` instead.
  static func marked(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x09) else { return bytes }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var start = 0
    while start < lines.count {
      let count = tabs(lines[start])
      let end = lines[start...].firstIndex { tabs($0) != count } ?? lines.count
      if count > 0, end - start > 1 {
        for index in start..<end { lines[index] = ArraySlice(piped(lines[index])) }
      }
      start = end
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  /// Tabs with a word before them.
  private static func tabs(_ line: ArraySlice<UInt8>) -> Int {
    let first = line.firstIndex { $0 > 0x2F } ?? line.endIndex
    return line[first...].count { $0 == 0x09 }
  }

  private static func piped(_ line: ArraySlice<UInt8>) -> [UInt8] {
    line.flatMap { $0 == 0x09 ? Array(" | ".utf8) : [$0] }
  }

  private static func columns(_ line: String) -> Int {
    1 + line.utf8.count { $0 == UInt8(ascii: "|") }
  }

  private static func cells(_ line: String) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).map { CleanText.line(String($0)) }
  }

  /// A cell behind the first is a number.
  private static func hasFigures(_ cells: [String]) -> Bool {
    cells.dropFirst().contains { cell in
      guard let first = cell.utf8.first(where: { $0 != 0x2B && $0 != 0x2D }) else { return false }
      return (0x30...0x39).contains(first)
    }
  }

  private static func bracketed(_ line: String, columns: Int) -> [String]? {
    guard let open = line.lastIndex(of: "("), let close = line.lastIndex(of: ")"), open < close
    else { return nil }
    let cells = cells(String(line[line.index(after: open)..<close]))
    return cells.count == columns ? cells : nil
  }
}
