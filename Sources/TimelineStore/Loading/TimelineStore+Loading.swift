import Chronology
import GRDB

extension TimelineStore {
  /// Loads a batch in one transaction. Loading the same again changes nothing.
  ///
  /// An input that is loaded again stands for all that it shows now: articles that it gave before and
  /// does not give any longer are withdrawn, unless another input shows them. Inputs that are not in
  /// the batch keep what they gave, also when their files are gone.
  package func load(_ batch: LoadBatch, run: RunID) throws(StoreError) -> LoadCounts {
    do {
      return try load(run: run) { loader in
        for input in batch.inputs { try loader.load(input) }
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Loads in one transaction what `body` hands to the loader, so that an input need not be in memory
  /// as a whole.
  ///
  /// - Throws: `StoreError`, or what `body` throws; then nothing was loaded.
  package func load(
    run: RunID, _ body: (inout InputLoader) throws -> Void
  ) throws -> LoadCounts {
    var failure: (any Error)?
    do {
      return try loading { db in
        var loader = try InputLoader(db: db, run: run, day: try day(of: run, in: db), path: path)
        do { try body(&loader) } catch {
          failure = error
          throw error
        }
        return try loader.finish()
      }
    } catch {
      throw failure ?? error
    }
  }

  /// Loads facts that came without their articles; all facts of one source in one call.
  package func loadFacts(
    _ facts: [Fact], feed: String? = nil, trust: Int = 2, run: RunID
  ) throws(StoreError) -> LoadCounts {
    try loading { db in
      var loader = try ArticleLoader(db: db, run: run, day: try day(of: run, in: db))
      for own in SourceRuns(of: facts).slices {
        guard let reading = Reading(of: own, feed: feed, trust: trust) else { continue }
        try loader.load(reading, input: nil)
      }
      try loader.finish()
      return loader.counts
    }
  }

  /// Writes rows by the million, with all that they refer to before the end: rows wait in buffers and may go in before
  /// what they refer to, and SQLite need not look each up.
  private func loading<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    try requireWritable()
    return try accessing(queue.writeWithoutTransaction) { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      defer { try? db.execute(sql: "PRAGMA foreign_keys = ON") }
      var result: T?
      try PageCache.withRoom(db) {
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
      }
      guard let result else { throw StoreError.busy(path: path) }
      return result
    }
  }

  private func day(of run: RunID, in db: Database) throws -> Day {
    guard let row = try db.rows("SELECT day FROM run WHERE id = ?", [run.rawValue]).first else {
      throw StoreError.invalid(path: path, detail: "run \(run.rawValue) was never begun")
    }
    return try row.day(0)
  }
}
