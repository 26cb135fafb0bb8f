import Chronology
import Foundation
import GRDB

/// The texts of all versions, and which of them are alike.
///
/// Next editor: whether two texts are alike hangs on nothing but the two of them, so that the order
/// of loading does not count.
struct TextIndex {
  var db: Database

  /// Days between two publications of one text.
  private static let mostDays = 7
  /// Stands for the day of a text that has none.
  private static let noDay = Int(Int32.min)

  /// Enters the text of a version, once.
  ///
  /// - Returns: Whether it was not known which text the version has.
  func enter(_ sketch: TextSketch, article: Int64, key: String) throws -> Bool {
    let isKnown = try !db.rows("SELECT 1 FROM article_text WHERE article = ?", [article]).isEmpty
    if isKnown { return false }
    let text = DatedText(
      site: String(PageRank.site(of: key)), published: try day(of: article), sketch: sketch)
    try db.run(
      "INSERT INTO article_text (article, text) VALUES (?, ?)", [article, try row(of: text)])
    return true
  }

  private func row(of text: DatedText) throws -> Int64 {
    let candidates = try candidates(for: text)
    if let known = candidates.first(where: { $0.text == text }) { return known.row }
    let row = try insert(text)
    for other in candidates where text.isSame(as: other.text, within: TextIndex.mostDays) {
      for pair in [[row, other.row], [other.row, row]] {
        try db.run("INSERT INTO same_text (text, other) VALUES (?, ?)", pair)
      }
    }
    return row
  }

  private func insert(_ text: DatedText) throws -> Int64 {
    try db.run(
      "INSERT INTO text_sketch (site, published, minima, numbers) VALUES (?, ?, ?, ?)",
      [text.site, text.published?.description, text.sketch.data, text.sketch.numberList])
    let row = db.lastInsertedRowID
    let day = text.published?.dayNumber ?? TextIndex.noDay
    for band in TextIndex.bands(of: text) {
      try db.run("INSERT INTO text_band (band, day, text) VALUES (?, ?, ?)", [band, day, row])
    }
    return row
  }

  /// Without a day only the whole text counts, so that no day is looked for band by band.
  private static func bands(of text: DatedText) -> Set<Int64> {
    Set((text.published == nil ? [] : text.sketch.bands) + [text.sketch.whole])
  }

  private func candidates(for text: DatedText) throws -> [(row: Int64, text: DatedText)] {
    let whole = text.sketch.whole
    var rows = try rows(of: whole, days: TextIndex.noDay...TextIndex.noDay)
    if let day = text.published?.dayNumber {
      let days = (day - TextIndex.mostDays)...(day + TextIndex.mostDays)
      for band in TextIndex.bands(of: text) { rows.formUnion(try self.rows(of: band, days: days)) }
    } else {
      rows = try self.rows(of: whole, days: TextIndex.noDay...Int(Int32.max))
    }
    return try rows.sorted().compactMap { row in try self.text(row).map { (row, $0) } }
  }

  private func rows(of band: Int64, days: ClosedRange<Int>) throws -> Set<Int64> {
    let rows = try db.rows(
      "SELECT text FROM text_band WHERE band = ? AND day BETWEEN ? AND ?",
      [band, days.lowerBound, days.upperBound])
    return Set(rows.map { $0[0] })
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

  private func day(of article: Int64) throws -> Day? {
    try db.rows("SELECT published FROM article WHERE id = ?", [article]).first?.optionalDay(0)
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
