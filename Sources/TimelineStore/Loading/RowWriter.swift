import GRDB
import GRDBSQLite

/// Writes rows of one table many at a time.
struct RowWriter {
  /// The row that comes next is added here, value by value, in the order of the columns.
  let buffer: RowBuffer
  private let insert: PreparedStatement

  private static let mostRows = 1 << 12

  init(_ db: Database, _ table: String, _ columns: [String]) throws {
    buffer = RowBuffer(columns: columns.count)
    let names = columns.joined(separator: ", ")
    let values = columns.indices.map { "c\($0)" }.joined(separator: ", ")
    insert = try PreparedStatement(
      db, "INSERT INTO \(table) (\(names)) SELECT \(values) FROM \(RowFeed.name)(?)")
  }

  /// To be called behind each row.
  func endRow() throws {
    if buffer.rowCount >= RowWriter.mostRows { try finish() }
  }

  /// Writes what was added.
  func finish() throws {
    guard buffer.rowCount > 0 else { return }
    try insert.run(all: buffer)
    buffer.removeAll()
  }
}
