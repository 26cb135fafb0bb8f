import GRDB

/// Which pages show one article under several addresses.
///
/// Pages belong together if what a source said last of each is the same text, and so does whatever
/// belongs to one of them. A page that gets another text leaves the others: what it showed before
/// binds nobody, or a file that is used again would take its copy's article with it.
struct SamePages {
  var db: Database

  /// All pages of the article that has `key`, in order.
  func pages(with key: String) throws -> [String] {
    var pages: Set = [key]
    var pending = [key]
    var texts: Set<Int64> = []
    while let page = pending.popLast() {
      for text in try self.texts(of: page) where texts.insert(text).inserted {
        pending += try self.pages(like: text).filter { pages.insert($0).inserted }
      }
    }
    return pages.sorted()
  }

  /// The given pages and all those that were written down as one with any of them.
  func known(with keys: Set<String>) throws -> Set<String> {
    let works = try keys.compactMap { key -> String? in
      try db.rows("SELECT work FROM same_article WHERE key = ?", [key]).first?[0]
    }
    var known = keys
    for work in Set(works) {
      for row in try db.rows("SELECT key FROM same_article WHERE work = ?", [work]) {
        known.insert(row[0])
      }
    }
    return known
  }

  /// Takes all pages of one article, in order.
  func write(_ pages: [String]) throws {
    for page in pages {
      try db.run("DELETE FROM same_article WHERE key = ?", [page])
      guard pages.count > 1 else { continue }
      try db.run("INSERT INTO same_article (key, work) VALUES (?, ?)", [page, pages.first])
    }
  }

  private func texts(of page: String) throws -> [Int64] {
    try db.rows(
      """
      SELECT DISTINCT t.text FROM sighting AS s JOIN article_text AS t ON t.article = s.article
      WHERE s.article IN (SELECT id FROM article WHERE key = ?) AND \(SamePages.isLast)
      """, [page]
    ).map { $0[0] }
  }

  private func pages(like text: Int64) throws -> [String] {
    try db.rows(
      """
      SELECT DISTINCT s.key FROM article_text AS t JOIN article AS a ON a.id = t.article
        JOIN sighting AS s ON s.key = a.key AND s.article = a.id
      WHERE t.text IN (SELECT other FROM same_text WHERE text = ?1 UNION SELECT ?1)
        AND \(SamePages.isLast)
      """, [text]
    ).map { $0[0] }
  }

  /// Whether the source said nothing of the page behind `s`.
  static let isLast = "NOT EXISTS (" + later + ")"

  /// What the source of `s` said later of its page. Sightings are found by the versions of their article; in stores
  /// of before version 6, by its key.
  static let later = """
    SELECT 1 FROM sighting AS later
    WHERE later.key = s.key AND later.article IN (SELECT id FROM article WHERE key = s.key)
      AND later.source = s.source AND later.number > s.number
    """
}
