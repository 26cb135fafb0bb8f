import Chronology
import Foundation
import GRDB

/// The texts of all versions, and which of them are alike.
///
/// Next editor: whether two texts are alike hangs on nothing but the two of them, so that the order
/// of loading does not count.
struct TextIndex {
  private let db: Database
  private let bands: PreparedStatement
  private let newBand: PreparedStatement
  private let newText: PreparedStatement
  private let newVersion: PreparedStatement

  /// Days between two publications of one text.
  private static let mostDays = 7
  /// Stands for the day of a text that has none.
  private static let noDay = Int(Int32.min)

  init(db: Database) throws {
    self.db = db
    bands = try PreparedStatement(
      db, "SELECT text FROM text_band WHERE band = ? AND day BETWEEN ? AND ?")
    newBand = try PreparedStatement(
      db, "INSERT INTO text_band (band, day, text) VALUES (?, ?, ?)")
    newText = try PreparedStatement(
      db, "INSERT INTO text_sketch (site, published, minima, numbers) VALUES (?, ?, ?, ?)")
    newVersion = try PreparedStatement(
      db, "INSERT INTO article_text (article, text) VALUES (?, ?)")
  }

  /// Whether it is known which text the version has.
  func knows(_ article: Int64) throws -> Bool {
    try !db.rows("SELECT 1 FROM article_text WHERE article = ?", [article]).isEmpty
  }

  /// Enters the text of a version of which none is known.
  ///
  /// - Returns: Whether no other version has the text, or one like it.
  func enter(_ sketch: TextSketch, of reading: Reading, article: Int64) throws -> Bool {
    let text = DatedText(
      site: String(PageRank.site(of: reading.key)), published: reading.origin.published,
      sketch: sketch)
    let (row, isAlone) = try row(of: text)
    try newVersion.run { values in
      values.add(article)
      values.add(row)
    }
    return isAlone
  }

  private func row(of text: DatedText) throws -> (row: Int64, isAlone: Bool) {
    let candidates = try candidates(for: text)
    if let known = candidates.first(where: { $0.text == text }) { return (known.row, false) }
    let row = try insert(text)
    let others = candidates.filter { text.isSame(as: $0.text, within: TextIndex.mostDays) }
    for other in others {
      for pair in [[row, other.row], [other.row, row]] {
        try db.run("INSERT INTO same_text (text, other) VALUES (?, ?)", pair)
      }
    }
    return (row, others.isEmpty)
  }

  private func insert(_ text: DatedText) throws -> Int64 {
    try newText.run { values in
      values.add(text.site)
      values.add(text.published?.description)
      values.add(text.sketch.data)
      values.add(text.sketch.numberList)
    }
    let row = db.lastInsertedRowID
    let day = text.published?.dayNumber ?? TextIndex.noDay
    for band in TextIndex.bands(of: text) {
      try newBand.run { values in
        values.add(band)
        values.add(day)
        values.add(row)
      }
    }
    return row
  }

  /// Without a day only the whole text counts, so that no day is looked for band by band.
  private static func bands(of text: DatedText) -> Set<Int64> {
    Set((text.published == nil ? [] : text.sketch.bands) + [text.sketch.whole])
  }

  private func candidates(for text: DatedText) throws -> [(row: Int64, text: DatedText)] {
    let whole = text.sketch.whole
    var rows = Set(try rows(of: whole, days: TextIndex.noDay...TextIndex.noDay))
    if let day = text.published?.dayNumber {
      let days = (day - TextIndex.mostDays)...(day + TextIndex.mostDays)
      for band in TextIndex.bands(of: text) { rows.formUnion(try self.rows(of: band, days: days)) }
    } else {
      rows = Set(try self.rows(of: whole, days: TextIndex.noDay...Int(Int32.max)))
    }
    return try rows.sorted().compactMap { row in try self.text(row).map { (row, $0) } }
  }

  private func rows(of band: Int64, days: ClosedRange<Int>) throws -> [Int64] {
    try bands.numbers { values in
      values.add(band)
      values.add(days.lowerBound)
      values.add(days.upperBound)
    }
  }

  private func text(_ row: Int64) throws -> DatedText? {
    try db.rows(
      "SELECT site, published, minima, numbers FROM text_sketch WHERE id = ?", [row]
    ).first.map { row in
      try DatedText(
        site: row.at(0), published: row.optionalDay(1),
        sketch: TextSketch(data: row[2], numberList: row[3]))
    }
  }
}

extension TextSketch {
  fileprivate var data: Data {
    Data(minima.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } })
  }

  fileprivate var numberList: String { numbers.sorted().joined(separator: " ") }

  fileprivate init(data: Data, numberList: String) {
    let bytes = Array(data)
    let minima = stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { start in
      (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << ($1 * 8) }
    }
    self.init(minima: minima, numbers: Set(numberList.split(separator: " ").map(String.init)))
  }
}
