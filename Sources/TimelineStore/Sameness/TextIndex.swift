import Chronology
import Foundation
import GRDB

/// The texts of all versions, and which of them are alike.
///
/// Next editor: whether two texts are alike hangs on nothing but the two of them, so that the order
/// of loading does not count.
struct TextIndex {
  private let db: Database
  private let newText: PreparedStatement
  private let newVersion: PreparedStatement
  private let newLink: PreparedStatement
  private var near: NearTexts
  private let whole: WholeTexts

  private typealias Candidate = (row: Int64, text: DatedText)

  init(db: Database) throws {
    self.db = db
    newText = try PreparedStatement(
      db,
      "INSERT INTO text_sketch (site, published, minima, numbers, scheme) VALUES (?, ?, ?, ?, ?)")
    newVersion = try PreparedStatement(
      db, "INSERT INTO article_text (article, text) VALUES (?, ?)")
    newLink = try PreparedStatement(db, "INSERT INTO same_text (text, other) VALUES (?, ?)")
    near = try NearTexts(db: db)
    whole = try WholeTexts(db: db)
  }

  /// Whether it is known which text the version has.
  func knows(_ article: Int64) throws -> Bool {
    try !db.rows("SELECT 1 FROM article_text WHERE article = ?", [article]).isEmpty
  }

  /// Writes what was entered; to be called once, at the end.
  mutating func finish() throws { try near.finish() }

  /// Enters the text of a version of which none is known.
  ///
  /// - Returns: Whether no other version has the text, or one like it.
  mutating func enter(
    _ text: SketchedText, of reading: Reading, article: Int64
  ) throws -> Bool {
    let dated = DatedText(
      site: String(PageRank.site(of: reading.key)), published: reading.origin.published,
      sketch: text.sketch)
    let (row, isAlone) = try row(of: dated, text)
    try newVersion.run { values in
      values.add(article)
      values.add(row)
    }
    return isAlone
  }

  private mutating func row(
    of text: DatedText, _ source: SketchedText
  ) throws -> (row: Int64, isAlone: Bool) {
    var others: [Int64] = []
    for scheme in try schemes(beside: text) {
      let mine = text.with(source.sketch(scheme))
      let candidates = try candidates(for: mine)
      if let known = candidates.first(where: { $0.text == mine }) { return (known.row, false) }
      others += candidates.filter { mine.isSame(as: $0.text, within: NearTexts.mostDays) }
        .map(\.row)
    }
    let row = try insert(text)
    for other in others {
      for (one, another) in [(row, other), (other, row)] {
        try newLink.run { values in
          values.add(one)
          values.add(another)
        }
      }
    }
    return (row, others.isEmpty)
  }

  /// Of texts that may be alike by their days. An earlier scheme costs much; few texts meet one.
  private mutating func schemes(beside text: DatedText) throws -> [TextSketch.Scheme] {
    let hasOld =
      try whole.has(.eachRun, asKnownFor: text.published)
      || near.has(.eachRun, around: text.published)
    return hasOld ? [.eachRun, .latest] : [.latest]
  }

  private mutating func insert(_ text: DatedText) throws -> Int64 {
    try newText.run { values in
      values.add(text.site)
      values.add(text.published?.description)
      text.sketch.minima.map { $0.littleEndian }.withUnsafeBytes { values.add($0) }
      values.add(text.sketch.numberList)
      values.add(text.sketch.scheme.rawValue)
    }
    let row = newText.insertedRow
    try enter(text, row: row)
    return row
  }

  private mutating func enter(_ text: DatedText, row: Int64) throws {
    try near.enter(text, row: row)
    try whole.enter(text, row: row)
  }

  private mutating func candidates(for text: DatedText) throws -> [Candidate] {
    let rows = try near.texts(beside: text) + whole.texts(equalTo: text)
    return try Set(rows).sorted().compactMap { row in try self.text(row).map { (row, $0) } }
  }

  private func text(_ row: Int64) throws -> DatedText? {
    try db.rows(storedText + " WHERE id = ?", [row]).first.map { try DatedText($0) }
  }

  /// Enters all texts that are in the store: those of an earlier schema.
  static func enterKnown(in db: Database) throws {
    var index = try TextIndex(db: db)
    let rows = try Row.fetchCursor(db, sql: storedText + " ORDER BY id")
    while let row = try rows.next() { try index.enter(DatedText(row), row: row.at(5)) }
    try index.finish()
  }
}

private let storedText = "SELECT site, published, minima, numbers, scheme, id FROM text_sketch"

extension DatedText {
  fileprivate func with(_ sketch: TextSketch) -> DatedText {
    DatedText(site: site, published: published, sketch: sketch)
  }

  fileprivate init(_ row: Row) throws {
    let number: Int = try row.at(4)
    guard let scheme = TextSketch.Scheme(rawValue: number) else {
      throw DamagedRow(detail: "\(number) is no scheme of sketches")
    }
    try self.init(
      site: row.at(0), published: row.optionalDay(1),
      sketch: TextSketch(scheme: scheme, data: row[2], numberList: row[3]))
  }
}

extension TextSketch {
  fileprivate var numberList: String { numbers.sorted().joined(separator: " ") }

  fileprivate init(scheme: Scheme, data: Data, numberList: String) {
    let bytes = Array(data)
    let minima = stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { start in
      (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << ($1 * 8) }
    }
    self.init(
      scheme: scheme, minima: minima,
      numbers: Set(numberList.split(separator: " ").map(String.init)))
  }
}
