import Chronology
import GRDB

/// Texts with a day by fortnight, with their bands: those that share one may be alike.
///
/// A night's articles are of few fortnights, whose bands are read once and compared in memory. An index of bands would
/// touch sixteen pages for each text.
struct NearTexts {
  /// Days between two publications of one text.
  static let mostDays = 7

  private var fortnights: [Int64: Fortnight] = [:]
  private let find: PreparedStatement
  private let replace: PreparedStatement

  init(db: Database) throws {
    find = try PreparedStatement(
      db, "SELECT number, texts FROM text_near WHERE number BETWEEN ? AND ?")
    replace = try PreparedStatement(
      db, "INSERT OR REPLACE INTO text_near (number, texts) VALUES (?, ?)")
  }

  /// Whether there are texts of a scheme whose days are near enough.
  mutating func has(_ scheme: TextSketch.Scheme, around day: Day?) throws -> Bool {
    for key in NearTexts.keys(around: day, scheme) where try !fortnight(key).isEmpty {
      return true
    }
    return false
  }

  mutating func texts(beside text: DatedText) throws -> [Int64] {
    let bands = Fortnight.bands(of: text.sketch)
    var found: [Int64] = []
    for key in NearTexts.keys(around: text.published, text.sketch.scheme) {
      found += try fortnight(key).texts(sharing: bands)
    }
    return found
  }

  /// To be followed by ``finish()``.
  mutating func enter(_ text: DatedText, row: Int64) throws {
    guard let day = text.published else { return }
    let key = NearTexts.key(day.dayNumber, text.sketch.scheme)
    _ = try fortnight(key)
    fortnights[key]?.append(row, Fortnight.bands(of: text.sketch))
  }

  /// Writes what was entered.
  mutating func finish() throws {
    for key in fortnights.keys.sorted() {
      try fortnights[key]?.takeChanged { first, texts in
        try replace.run { values in
          values.add(key | first)
          values.add(texts)
        }
      }
    }
  }

  private mutating func fortnight(_ key: Int64) throws -> Fortnight {
    if let known = fortnights[key] { return known }
    var fortnight = Fortnight()
    try find.rows {
      $0.add(key)
      $0.add(key | Int64(UInt32.max))
    } _: { row in
      row.bytes(1) { fortnight.appendGroup($0) }
    }
    fortnights[key] = fortnight
    return fortnight
  }

  private static func keys(around day: Day?, _ scheme: TextSketch.Scheme) -> Set<Int64> {
    guard let number = day?.dayNumber else { return [] }
    return Set([number - mostDays, number + mostDays].map { key($0, scheme) })
  }

  /// The scheme, the fortnight since long before the first year, and room for the number of a text.
  private static func key(_ dayNumber: Int, _ scheme: TextSketch.Scheme) -> Int64 {
    Int64(scheme.rawValue) << 56 | Int64((dayNumber + 1_000_000) / 14) << 32
  }
}
