import Chronology
import GRDB

/// All texts by a hash of the whole: where one of two has no day, only equal ones are the same.
struct WholeTexts {
  private let find: PreparedStatement
  private let insert: PreparedStatement

  init(db: Database) throws {
    find = try PreparedStatement(
      db, "SELECT number FROM text_whole WHERE number BETWEEN ? AND ? LIMIT ?")
    insert = try PreparedStatement(db, "INSERT INTO text_whole (number) VALUES (?)")
  }

  /// Whether there are texts of a scheme that may count for a text of the day, or of none.
  func has(_ scheme: TextSketch.Scheme, asKnownFor day: Day?) throws -> Bool {
    try WholeTexts.regions(day).contains { isDated in
      let first = WholeTexts.region(scheme, isDated: isDated)
      return try !numbers(first...(first | WholeTexts.span), limit: 1).isEmpty
    }
  }

  func texts(equalTo text: DatedText) throws -> [Int64] {
    try WholeTexts.regions(text.published).flatMap { isDated in
      let first = WholeTexts.key(text.sketch, isDated: isDated)
      return try numbers(first...(first | Int64(UInt32.max)), limit: .max).map { $0 - first }
    }
  }

  func enter(_ text: DatedText, row: Int64) throws {
    try insert.run { $0.add(WholeTexts.key(text.sketch, isDated: text.published != nil) | row) }
  }

  private func numbers(_ range: ClosedRange<Int64>, limit: Int64) throws -> [Int64] {
    try find.numbers { values in
      values.add(range.lowerBound)
      values.add(range.upperBound)
      values.add(limit)
    }
  }

  /// A text with a day is found by its bands among others that have one.
  private static func regions(_ day: Day?) -> [Bool] { day == nil ? [false, true] : [false] }

  private static let span: Int64 = 1 << 60 - 1

  private static func region(_ scheme: TextSketch.Scheme, isDated: Bool) -> Int64 {
    (isDated ? 1 : 0) << 62 | Int64(scheme.rawValue - 1) << 60
  }

  /// The region, 28 bits of the hash, and room for the number of a text.
  private static func key(_ sketch: TextSketch, isDated: Bool) -> Int64 {
    region(sketch.scheme, isDated: isDated) | Int64(sketch.whole >> 36) << 32
  }
}
