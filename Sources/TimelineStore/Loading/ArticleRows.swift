import Chronology
import GRDB

/// Writes the rows of versions and of what showed them.
struct ArticleRows {
  private let run: Int64
  private let day: Day
  private let withKey: PreparedStatement
  private let newVersion: PreparedStatement
  private let newSighting: PreparedStatement

  init(db: Database, run: RunID, day: Day) throws {
    self.run = run.rawValue
    self.day = day
    withKey = try PreparedStatement(
      db, "SELECT facts_hash FROM article WHERE key = ? ORDER BY version, id LIMIT 1")
    newVersion = try PreparedStatement(db, insertVersion)
    newSighting = try PreparedStatement(db, insertSighting)
  }

  /// Of the article's facts in its first version; `nil` where none is known.
  func firstFingerprint(of key: String) throws -> String? {
    var print: String?
    try withKey.rows {
      $0.add(key)
    } _: { row in
      print = row.bytes(0) { String(decoding: $0, as: UTF8.self) }
    }
    return print
  }

  /// Writes what a version says of itself, counting from its day on: what ``VersionChain`` finds
  /// for the only version of an article. A version of 0 is for ``ChainWriter`` to find.
  ///
  /// - Returns: The row.
  func insert(_ reading: Reading, version: Int) throws -> Int64 {
    let origin = reading.origin
    let about = reading.about.map(PeriodColumns.init)
    let published = origin.published?.description
    let modified = reading.modified?.description
    try newVersion.run { row in
      row.add(reading.key)
      row.add(version)
      row.add(origin.source)
      row.add(origin.url)
      row.add(origin.title)
      row.add(origin.publisher)
      row.add(published)
      row.add(reading.publishedTime)
      row.add(modified)
      row.add(reading.author)
      row.add(reading.place)
      row.add(reading.feed)
      row.add(reading.trust)
      row.add(about)
      row.add(reading.prints.content)
      row.add(reading.prints.facts)
      row.add(published ?? modified ?? day.description)
      row.add(run)
    }
    return newVersion.insertedRow
  }

  func insert(_ sighting: Sighting, input: Int64?) throws {
    try newSighting.run { row in
      row.add(sighting.page)
      row.add(sighting.source)
      row.add(sighting.url)
      row.add(sighting.article)
      row.add(input)
      row.add(sighting.feed)
      row.add(sighting.trust)
      row.add(sighting.isWithdrawal)
      row.add(sighting.replacement)
      row.add(day.description)
      row.add(run)
    }
  }
}

private let insertVersion = """
  INSERT INTO article (key, version, source, url, title, publisher, published, published_time,
    modified, author, place, feed, trust, about, about_start, about_end, content_hash, facts_hash,
    known_from, run)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  """

private let insertSighting = """
  INSERT INTO sighting (key, source, url, article, input, feed, trust, withdrawn, replacement,
    day, run)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  """
