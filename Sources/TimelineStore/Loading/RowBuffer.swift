import Chronology
import Foundation
import GRDBSQLite

/// Values of rows that wait to be written, one after the other; texts stand in one piece of memory.
final class RowBuffer {
  private let columns: Int
  private var cells: UnsafeMutablePointer<Cell>
  private var cellCapacity = 1 << 10
  private var cellCount = 0
  private var texts: UnsafeMutableRawPointer
  private var textCapacity = 1 << 16
  private var textCount = 0

  fileprivate struct Cell {
    /// The number, the bits of a Double, or where a text begins.
    var value: Int64
    /// How many bytes a text has; else what the value is.
    var kind: Int64

    static let integer: Int64 = -1
    static let double: Int64 = -2
    static let null: Int64 = -3
  }

  /// What SQLite reads while nothing is added.
  struct Rows {
    fileprivate var cells: UnsafePointer<Cell>?
    fileprivate var texts: UnsafeRawPointer?
    fileprivate var columns = 1
    var count = 0
  }

  init(columns: Int) {
    self.columns = columns
    cells = .allocate(capacity: cellCapacity)
    texts = .allocate(byteCount: textCapacity, alignment: 8)
  }

  deinit {
    cells.deallocate()
    texts.deallocate()
  }

  /// Only whole ones.
  var rowCount: Int { cellCount / columns }

  var rows: Rows {
    Rows(
      cells: UnsafePointer(cells), texts: UnsafeRawPointer(texts), columns: columns, count: rowCount
    )
  }

  func removeAll() {
    cellCount = 0
    textCount = 0
  }

  private func append(_ value: Int64, _ kind: Int64) {
    if cellCount == cellCapacity { growCells() }
    cells[cellCount] = Cell(value: value, kind: kind)
    cellCount += 1
  }

  private func growCells() {
    let larger = UnsafeMutablePointer<Cell>.allocate(capacity: cellCapacity * 2)
    larger.moveInitialize(from: cells, count: cellCount)
    cells.deallocate()
    cells = larger
    cellCapacity *= 2
  }

  private func growTexts(for count: Int) {
    let capacity = max(textCapacity * 2, textCount + count)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
    larger.copyMemory(from: texts, byteCount: textCount)
    texts.deallocate()
    texts = larger
    textCapacity = capacity
  }
}

extension RowBuffer {
  func add(_ value: Int64) { append(value, Cell.integer) }
  func add(_ value: Int) { append(Int64(value), Cell.integer) }
  func add(_ value: Double) { append(Int64(bitPattern: value.bitPattern), Cell.double) }
  func addNull() { append(0, Cell.null) }

  func add(_ value: Int64?) { if let value { add(value) } else { addNull() } }
  func add(_ value: String?) { if let value { add(value) } else { addNull() } }

  func add(_ value: String) {
    var value = value
    value.withUTF8 { bytes in
      if textCount + bytes.count > textCapacity { growTexts(for: bytes.count) }
      if let start = bytes.baseAddress { memcpy(texts + textCount, start, bytes.count) }
      append(Int64(textCount), Int64(bytes.count))
      textCount += bytes.count
    }
  }

  func add(_ id: StoredID) {
    switch id {
    case .number(let number): add(number)
    case .text(let text): add(text)
    }
  }
}

extension RowBuffer.Rows {
  /// Hands a value to SQLite, which copies none of the texts.
  func give(_ row: Int, _ column: Int, to context: OpaquePointer?) {
    guard let cells, let texts, column < columns else { return sqlite3_result_null(context) }
    let cell = cells[row &* columns &+ column]
    switch cell.kind {
    case RowBuffer.Cell.integer: sqlite3_result_int64(context, cell.value)
    case RowBuffer.Cell.double:
      sqlite3_result_double(context, Double(bitPattern: UInt64(bitPattern: cell.value)))
    case RowBuffer.Cell.null: sqlite3_result_null(context)
    default:
      let text = (texts + Int(cell.value)).assumingMemoryBound(to: CChar.self)
      sqlite3_result_text(context, text, CInt(truncatingIfNeeded: cell.kind), nil)
    }
  }
}
