/// Makes the rows of a table, a piece at a time: those of a province are too many for one core to make while others
/// wait, those of all too many to be held.
struct SheetMaker<Tables: Sendable>: Sendable {
  /// So many rows give half a megabyte or less.
  private static var pieceSize: Int { 250 }

  /// The rows of some of the items that the table is made of.
  let make: @Sendable (Tables, Range<Int>) throws -> CSVSheet
  private let count: @Sendable (Tables) -> Int
  private let rows: @Sendable (Tables, Int) -> Int

  /// Of so many items, of each of which at most so many rows are made.
  init(
    _ count: @escaping @Sendable (Tables) -> Int,
    rows: @escaping @Sendable (Tables, Int) -> Int = { _, _ in 1 },
    make: @escaping @Sendable (Tables, Range<Int>) throws -> CSVSheet
  ) {
    self.count = count
    self.rows = rows
    self.make = make
  }

  func pieces(of tables: Tables) -> [Range<Int>] {
    (0..<count(tables)).runs(of: SheetMaker.pieceSize) { rows(tables, $0) }
  }
}
