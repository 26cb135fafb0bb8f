import Chronology
import GRDB

/// Brings inputs into the store, article by article; all of it is one transaction of its caller.
package struct InputLoader {
  /// An article that an input shows: what a withdrawal has to know of it.
  typealias Shown = (key: String, source: String, article: Int64)

  private var articles: ArticleLoader
  private var inputs: InputWriter
  private let path: String
  private var shown: [Shown] = []
  /// The row of the input that was begun last, and whether it gave anything before.
  private var input: (number: Int64, isKnown: Bool) = (0, false)
  private var inputCounts = LoadCounts()

  init(db: Database, run: RunID, day: Day, path: String) throws {
    articles = try ArticleLoader(db: db, run: run, day: day)
    inputs = try InputWriter(db: db, run: run, day: day)
    self.path = path
  }

  /// Enters an input whose articles follow; what is said of it may still change until it is finished.
  package mutating func begin(_ input: LoadedInput) throws(StoreError) {
    try storing { $0.input = try $0.inputs.begin(input) }
  }

  /// Loads an article of the input that was begun last.
  package mutating func load(_ article: LoadedArticle) throws(StoreError) {
    try storing { loader in
      let reading = Reading(article)
      let row = try loader.articles.load(reading, input: loader.input.number)
      loader.shown.append((reading.key, reading.origin.source, row))
    }
  }

  /// Enters how reading the input ended, and what of it could not be read. Unless it is quarantined as a
  /// whole, what it gave before and did not give now is withdrawn.
  package mutating func finish(_ input: LoadedInput) throws(StoreError) {
    try storing { loader in
      try loader.inputs.write(input)
      let (all, new) = try loader.inputs.quarantine(
        input.unreadable, of: input.path, isKnown: loader.input.isKnown)
      loader.inputCounts.inputs += 1
      loader.inputCounts.quarantined += all
      loader.inputCounts.newlyQuarantined += new
      if loader.input.isKnown, case .articles = input.result {
        try loader.articles.withdraw(from: loader.input.number, except: loader.shown)
      }
      loader.shown = []
    }
  }

  /// An input that is in memory.
  mutating func load(_ input: LoadedInput) throws(StoreError) {
    try begin(input)
    if case .articles(let articles) = input.result {
      for article in articles { try load(article) }
    }
    try finish(input)
  }

  /// To be called once, behind everything else.
  mutating func finish() throws -> LoadCounts {
    try articles.finish()
    var counts = articles.counts
    counts += inputCounts
    return counts
  }

  private mutating func storing(
    _ body: (inout InputLoader) throws -> Void
  ) throws(StoreError) {
    do { try body(&self) } catch { throw StoreError(error, path: path) }
  }
}

extension LoadedInput {
  /// What of it could not be read, the whole or records.
  fileprivate var unreadable: [QuarantineRecord] {
    if case .quarantined(let record) = result { return [record] + rejected }
    return rejected
  }
}
