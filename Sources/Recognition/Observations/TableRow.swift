/// A row of a table as Extraction writes it: `Tỉnh: Kon Tum; PAR Index 2023 (%): 82,88; Xếp hạng: 57`.
struct TableRow {
  struct Cell {
    /// Empty where its column has none.
    var header: String
    var value: String
    /// Bytes of the value in the row.
    var range: Range<Int>
  }

  private(set) var cells: [Cell] = []

  /// - Returns: `nil` for a row without headers: nothing tells its cells from prose.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = TableRow.end(of: UInt8(ascii: ";"), in: bytes, from: start) ?? bytes.count
      cells.append(TableRow.cell(bytes, start..<end))
      start = end + 2
    }
    guard cells.count > 1, cells.contains(where: { !$0.header.isEmpty }) else { return nil }
  }

  private static func cell(_ bytes: [UInt8], _ range: Range<Int>) -> Cell {
    let colon = end(of: UInt8(ascii: ":"), in: bytes, from: range.lowerBound)
      .flatMap { $0 < range.upperBound ? $0 : nil }
    let value = (colon.map { $0 + 2 } ?? range.lowerBound)..<range.upperBound
    return Cell(
      header: String(
        decoding: bytes[range.lowerBound..<(colon ?? range.lowerBound)], as: UTF8.self),
      value: String(decoding: bytes[value], as: UTF8.self), range: value)
  }

  /// Where the next mark with a blank behind it stands.
  private static func end(of mark: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    bytes.indices[start...].first { index in
      bytes[index] == mark && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: " ")
    }
  }
}
