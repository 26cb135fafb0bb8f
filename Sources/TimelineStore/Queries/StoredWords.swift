import Chronology
import GRDB

/// The words that stand for numbers in rows of facts, each made once and shared by all facts that have it.
struct StoredWords: Sendable {
  let terms: [Int64: String]
  let periods: [Int64: Period]
  /// Rows of a store that an older program made have the words themselves.
  let areNumbered: Bool

  init(_ db: Database) throws {
    areNumbered = try StoreIdentity.version(of: db) >= 5
    guard areNumbered else {
      (terms, periods) = ([:], [:])
      return
    }
    terms = try StoredWords.read(db, "SELECT number, text FROM term") { try $0.at(1) }
    periods = try StoredWords.read(db, "SELECT number, label FROM period") { row in
      guard let period = try row.optionalPeriod(1) else { throw DamagedRow(detail: "no period") }
      return period
    }
  }

  private static func read<Word>(
    _ db: Database, _ sql: String, _ word: (Row) throws -> Word
  ) throws -> [Int64: Word] {
    var words: [Int64: Word] = [:]
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql))
    while let row = try rows.next() { words[try row.at(0)] = try word(row) }
    return words
  }

  func term(_ row: Row, _ column: Int) throws -> String {
    guard let term = try optionalTerm(row, column) else {
      throw DamagedRow(detail: "column \(column) of a fact is empty")
    }
    return term
  }

  func optionalTerm(_ row: Row, _ column: Int) throws -> String? {
    areNumbered ? try word(row, column, in: terms) : try row.at(column)
  }

  func named<Value: RawRepresentable<String>>(_ row: Row, _ column: Int) throws -> Value {
    let text = try term(row, column)
    guard let value = Value(rawValue: text) else {
      throw DamagedRow(detail: "'\(text)' is no \(Value.self)")
    }
    return value
  }

  func optionalPeriod(_ row: Row, _ column: Int) throws -> Period? {
    areNumbered ? try word(row, column, in: periods) : try row.optionalPeriod(column)
  }

  private func word<Word>(_ row: Row, _ column: Int, in words: [Int64: Word]) throws -> Word? {
    guard let number: Int64 = try row.at(column) else { return nil }
    guard let word = words[number] else { throw DamagedRow(detail: "no word \(number)") }
    return word
  }

  /// `F0123456789ab` of the number behind the F; another id as it is.
  func id(_ row: Row, _ column: Int) throws -> String {
    let value: DatabaseValue = row[column]
    guard case .int64(let number) = value.storage else { return try row.at(column) }
    return StoredID.text(of: number)
  }

  /// One of a few names: where numbered, by its number from one.
  func choice<Value: RawRepresentable<String>>(
    _ row: Row, _ column: Int, of values: [Value]
  ) throws -> Value {
    guard areNumbered else { return try row.named(column) }
    let number: Int = try row.at(column)
    guard values.indices.contains(number - 1) else {
      throw DamagedRow(detail: "no \(Value.self) \(number)")
    }
    return values[number - 1]
  }
}
