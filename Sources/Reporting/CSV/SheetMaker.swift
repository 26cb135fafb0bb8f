/// Makes the rows of a table, a piece at a time: those of a province are too many for one core to make while others
/// wait, those of all too many to be held.
struct SheetMaker<Tables: Sendable>: Sendable {
  /// So many items give half a megabyte or less.
  private static var pieceSize: Int { 250 }

  /// The rows of some of the items that the table is made of.
  let make: @Sendable (Tables, Range<Int>) -> CSVSheet
  private let count: @Sendable (Tables) -> Int

  init(
    _ count: @escaping @Sendable (Tables) -> Int,
    make: @escaping @Sendable (Tables, Range<Int>) -> CSVSheet
  ) {
    self.count = count
    self.make = make
  }

  func pieces(of tables: Tables) -> [Range<Int>] {
    (0..<count(tables)).runs(of: SheetMaker.pieceSize)
  }
}
