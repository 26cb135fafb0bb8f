import Chronology

/// What pages and tables over all places have to know of every article; the rest of it waits in the archive.
struct ArticleRoll: Sendable {
  private enum Item {
    case archived(number: Int64, published: Day?, notes: Int)
    /// Of which there is no record.
    case held(Origin)

    init(_ record: ArticleRecord) {
      self = .archived(
        number: record.number.value, published: record.origin.published,
        notes: QualityReview.notes(on: record).count)
    }
  }

  private var items: [String: Item] = [:]

  mutating func add(_ articles: [(origin: Origin, record: ArticleRecord?)]) {
    for (origin, record) in articles {
      switch (items[origin.source], record) {
      case (nil, nil): items[origin.source] = .held(origin)
      // What one chapter has no record of another may have one of.
      case (nil, let record?), (.held, let record?): items[origin.source] = Item(record)
      default: break
      }
    }
  }

  func published(_ source: String) -> Day? {
    switch items[source] {
    case .archived(_, let published, _): published
    case .held(let origin): origin.published
    case nil: nil
    }
  }

  /// How many notes on an article as a whole there are beside that on its day.
  func noteCount(_ source: String) -> Int {
    if case .archived(_, _, let notes) = items[source] { notes } else { 0 }
  }

  /// By path.
  func articles(
    _ sources: some Sequence<String>, from archive: ReportSource.Archive
  ) throws -> [String: (origin: Origin, record: ArticleRecord?)] {
    var found: [String: (origin: Origin, record: ArticleRecord?)] = [:]
    var numbers: [Int64] = []
    for source in sources {
      switch items[source] {
      case .archived(let number, _, _): numbers.append(number)
      case .held(let origin): found[source] = (origin, nil)
      case nil: break
      }
    }
    for record in numbers.isEmpty ? [] : try archive(numbers) {
      found[record.origin.source] = (record.origin, record)
    }
    return found
  }
}
