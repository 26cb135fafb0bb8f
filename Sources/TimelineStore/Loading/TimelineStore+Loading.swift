import Chronology
import GRDB

extension TimelineStore {
  /// Loads a batch in one transaction. Loading the same again changes nothing.
  ///
  /// An input that is loaded again stands for all that it shows now: articles that it gave before and
  /// does not give any longer are withdrawn, unless another input shows them. Inputs that are not in
  /// the batch keep what they gave, also when their files are gone.
  package func load(_ batch: LoadBatch, run: RunID) throws(StoreError) -> LoadCounts {
    try writing { db in
      let day = try self.day(of: run, in: db)
      var loader = ArticleLoader(db: db, run: run, day: day)
      let inputs = InputWriter(db: db, run: run, day: day)
      var quarantined = LoadCounts()
      for input in batch.inputs {
        try inputs.write(input)
        let (all, new) = try inputs.quarantine(input.unreadable, of: input.path)
        quarantined.quarantined += all
        quarantined.newlyQuarantined += new
        try load(input, with: &loader)
      }
      try loader.finish()
      var counts = loader.counts
      counts.inputs = batch.inputs.count
      counts += quarantined
      return counts
    }
  }

  /// Loads facts that came without their articles; all facts of one source in one call.
  package func loadFacts(
    _ facts: [Fact], feed: String? = nil, trust: Int = 2, run: RunID
  ) throws(StoreError) -> LoadCounts {
    try writing { db in
      var loader = ArticleLoader(db: db, run: run, day: try day(of: run, in: db))
      let articles = Dictionary(grouping: facts, by: \.origin.source)
      for (_, facts) in articles.sorted(by: { $0.key < $1.key }) {
        guard let origin = facts.min(by: Fact.precedes)?.origin else { continue }
        try loader.load(Reading(of: facts, origin: origin, feed: feed, trust: trust), input: nil)
      }
      try loader.finish()
      return loader.counts
    }
  }

  private func load(_ input: LoadedInput, with loader: inout ArticleLoader) throws {
    guard case .articles(let articles) = input.result else { return }
    var shown: [(Reading, Int64)] = []
    for article in articles {
      let reading = Reading(article)
      shown.append((reading, try loader.load(reading, input: input.path)))
    }
    try loader.withdraw(from: input.path, except: shown)
  }

  private func day(of run: RunID, in db: Database) throws -> Day {
    guard let row = try db.rows("SELECT day FROM run WHERE id = ?", [run.rawValue]).first else {
      throw StoreError.invalid(path: path, detail: "run \(run.rawValue) was never begun")
    }
    return try row.day(0)
  }
}

extension LoadedInput {
  /// What of it could not be read, the whole or records.
  fileprivate var unreadable: [QuarantineRecord] {
    if case .quarantined(let record) = result { return [record] + rejected }
    return rejected
  }
}
