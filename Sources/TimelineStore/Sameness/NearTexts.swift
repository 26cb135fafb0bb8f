import Chronology
import GRDB

/// Texts with a day by fortnight, with their bands: those that share one may be alike.
///
/// A night's articles are of few fortnights, whose bands are read once and compared in memory. An index of bands would
/// touch sixteen pages for each text.
struct NearTexts {
  /// Days between two publications of one text.
  static let mostDays = 7

  private static let bandCount = 16
  private var fortnights: [Int64: Fortnight] = [:]
  private let find: PreparedStatement
  private let insert: PreparedStatement

  fileprivate struct Fortnight {
    var numbers: [Int64] = []
    /// Those of a text one after the other.
    var bands: [UInt32] = []
  }

  init(db: Database) throws {
    find = try PreparedStatement(
      db, "SELECT number, bands FROM text_near WHERE number BETWEEN ? AND ?")
    insert = try PreparedStatement(db, "INSERT INTO text_near (number, bands) VALUES (?, ?)")
  }

  /// Whether there are texts of a scheme whose days are near enough.
  mutating func has(_ scheme: TextSketch.Scheme, around day: Day?) throws -> Bool {
    for key in NearTexts.keys(around: day, scheme) where try !fortnight(key).numbers.isEmpty {
      return true
    }
    return false
  }

  mutating func texts(beside text: DatedText) throws -> [Int64] {
    let bands = NearTexts.bands(of: text.sketch)
    var found: [Int64] = []
    for key in NearTexts.keys(around: text.published, text.sketch.scheme) {
      found += try fortnight(key).texts(sharing: bands)
    }
    return found
  }

  mutating func enter(_ text: DatedText, row: Int64) throws {
    guard let day = text.published else { return }
    let bands = NearTexts.bands(of: text.sketch)
    let key = NearTexts.key(day.dayNumber, text.sketch.scheme)
    try insert.run { values in
      values.add(key | row)
      bands.map(\.littleEndian).withUnsafeBytes { values.add($0) }
    }
    fortnights[key]?.numbers.append(row)
    fortnights[key]?.bands += bands
  }

  private mutating func fortnight(_ key: Int64) throws -> Fortnight {
    if let known = fortnights[key] { return known }
    var fortnight = Fortnight()
    try find.rows {
      $0.add(key)
      $0.add(key | Int64(UInt32.max))
    } _: { row in
      fortnight.numbers.append(row.number(0) - key)
      row.bytes(1) { bytes in
        for band in 0..<NearTexts.bandCount {
          fortnight.bands.append(
            band * 4 + 4 <= bytes.count
              ? UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: band * 4, as: UInt32.self))
              : 0)
        }
      }
    }
    fortnights[key] = fortnight
    return fortnight
  }

  private static func bands(of sketch: TextSketch) -> [UInt32] {
    let bands = sketch.bands.prefix(bandCount)
    return bands + Array(repeating: 0, count: bandCount - bands.count)
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

extension NearTexts.Fortnight {
  /// Compares without branches, which processors do many at a time.
  func texts(sharing wanted: [UInt32]) -> [Int64] {
    let count = wanted.count
    var found: [Int64] = []
    bands.withUnsafeBufferPointer { bands in
      wanted.withUnsafeBufferPointer { wanted in
        for index in numbers.indices {
          var shared: UInt32 = 0
          for band in 0..<count {
            shared |= bands[index &* count &+ band] == wanted[band] ? 1 : 0
          }
          if shared != 0 { found.append(numbers[index]) }
        }
      }
    }
    return found
  }
}
