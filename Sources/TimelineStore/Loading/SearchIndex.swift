import GRDB

/// The full-text index over `sentence`, whose rows are only added to.
struct SearchIndex {
  var db: Database

  /// Enters the sentences that came since the last time; no work where none did.
  func update() throws {
    try db.execute(
      sql: """
        INSERT INTO sentence_search (rowid, text, folded)
        SELECT number, text, folded FROM sentence_folded
        WHERE number > (SELECT coalesce(max(id), 0) FROM sentence_search_docsize)
        """)
  }
}

extension TimelineStore {
  /// Enters what was loaded into the full-text index: once for all that a run or a load brought, not for each
  /// transaction, since parts of the index are merged again and again.
  package func updateSearch() throws(StoreError) {
    try writing { db in try SearchIndex(db: db).update() }
  }
}
