/// Makes a table, a piece at a time: one of a year-end is too long to be held, and too long for one core to make while
/// others wait.
struct SheetMaker: Sendable {
  struct Piece {
    var items: Range<Int>
    var isFirst: Bool
    var isLast: Bool
  }

  /// So many items give half a megabyte or less.
  private static let pieceSize = 250

  /// The rows of some of the items that the table is made of.
  let make: @Sendable (ReportTables, Range<Int>) -> CSVSheet
  private let count: (@Sendable (ReportTables) -> Int)?

  init(
    _ count: @escaping @Sendable (ReportTables) -> Int,
    make: @escaping @Sendable (ReportTables, Range<Int>) -> CSVSheet
  ) {
    self.count = count
    self.make = make
  }

  /// A table that is made whole.
  init(_ make: @escaping @Sendable (ReportTables) -> CSVSheet) {
    count = nil
    self.make = { tables, _ in make(tables) }
  }

  /// One at least, since a table without rows has a header.
  func pieces(of tables: ReportTables) -> [Piece] {
    let count = count?(tables) ?? 0
    let runs = count == 0 ? [0..<0] : (0..<count).runs(of: SheetMaker.pieceSize)
    return runs.map { items in
      Piece(items: items, isFirst: items.lowerBound == 0, isLast: items.upperBound == count)
    }
  }
}
