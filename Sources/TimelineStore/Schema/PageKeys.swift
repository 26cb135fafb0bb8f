import Chronology
import GRDB

/// Gives the articles of stores whose keys were addresses as found the key of their page.
struct PageKeys {
  var db: Database

  func write() throws {
    var changed: Set<String> = []
    for row in try db.rows("SELECT id, key, url FROM article WHERE url IS NOT NULL") {
      let (article, key, url): (Int64, String, String) = (row[0], row[1], row[2])
      let page = PageAddress(url).text
      guard page != key else { continue }
      try db.run("UPDATE article SET key = ? WHERE id = ?", [page, article])
      try db.run(
        "UPDATE sighting SET key = ? WHERE key = ? AND article = ?", [page, key, article])
      changed.insert(page)
    }
    for key in changed.sorted() { try ChainWriter(db: db, keys: [key]).write() }
  }
}
