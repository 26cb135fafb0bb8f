import Chronology
import GRDB

/// Values of the vocabulary out of columns. A text that is none of them means that somebody else
/// wrote to the store: ``DamagedRow``.
extension Row {
  /// Unlike a subscript this does not trap on a value of another type, which a damaged file may hold.
  func at<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: Int
  ) throws -> Value {
    try decode(Value.self, atIndex: column)
  }

  func day(_ column: Int) throws -> Day {
    let text: String = try at(column)
    return try Row.parsed(text, as: "day") { Day($0) }
  }

  func optionalDay(_ column: Int) throws -> Day? {
    let text: String? = try at(column)
    return try text.map { try Row.parsed($0, as: "day") { Day($0) } }
  }

  func optionalPeriod(_ column: Int) throws -> Period? {
    let text: String? = try at(column)
    return try text.map { try Row.parsed($0, as: "period") { Period(label: $0) } }
  }

  func decimal(_ column: Int) throws -> ExactDecimal {
    let text: String = try at(column)
    return try Row.parsed(text, as: "number") { ExactDecimal($0) }
  }

  func optionalDecimal(_ column: Int) throws -> ExactDecimal? {
    let text: String? = try at(column)
    return try text.map { try Row.parsed($0, as: "number") { ExactDecimal($0) } }
  }

  func named<Value: RawRepresentable<String>>(_ column: Int) throws -> Value {
    let text: String = try at(column)
    return try Row.parsed(text, as: "\(Value.self)") { Value(rawValue: $0) }
  }

  fileprivate static func parsed<Value>(
    _ text: String, as kind: String, _ parse: (String) -> Value?
  ) throws -> Value {
    guard let value = parse(text) else { throw DamagedRow(detail: "'\(text)' is no \(kind)") }
    return value
  }
}

extension PreparedStatement.Columns {
  func optionalDay(_ column: CInt) throws -> Day? {
    try optionalText(column).map { try Row.parsed($0, as: "day") { Day($0) } }
  }

  func optionalPeriod(_ column: CInt) throws -> Period? {
    try optionalText(column).map { try Row.parsed($0, as: "period") { Period(label: $0) } }
  }

  func numbers(_ column: CInt) throws -> [Int64] {
    try bytes(column) { bytes in Result { try NumberList.numbers(of: bytes) } }.get()
  }
}
