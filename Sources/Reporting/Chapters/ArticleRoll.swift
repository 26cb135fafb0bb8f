import Chronology

/// What pages and tables over all places have to know of every article, by its number in the roll; the rest of it waits
/// in the archive.
struct ArticleRoll: Sendable {
  /// Articles by the numbers of the roll.
  typealias Found = [Int32: (origin: Origin, record: ArticleRecord?)]

  private struct Item {
    /// Its number in the archive; ``none`` where there is no record of it.
    var archived: Int64
    var published: Day?
    /// On the article as a whole, beside that on its day.
    var noteCount: Int32

    static let none: Int64 = -1
  }

  private var items: [Item] = []
  private var byArchived: [Int64: Int32] = [:]
  /// Of which there is no record.
  private var held: [Int32: Origin] = [:]
  /// Of those that are told one by one: without a day, or with notes.
  private var sources: [Int32: String] = [:]
  /// Which tell articles apart that have no record in common; looked at only where one has none.
  private var digests: [UInt64] = []
  private var byDigest: [UInt64: Int32]?

  /// - Returns: Their numbers.
  mutating func add(_ articles: [(origin: Origin, record: ArticleRecord?)]) -> [Int32] {
    articles.map { origin, record in record.map { add($0) } ?? hold(origin) }
  }

  private mutating func add(_ record: ArticleRecord) -> Int32 {
    if let known = byArchived[record.number.value] { return known }
    let item = Item(
      archived: record.number.value, published: record.origin.published,
      noteCount: Int32(QualityReview.notes(on: record).count))
    let digest = ArticleRoll.digest(of: record.origin)
    // What one chapter has no record of another may have one of.
    let known = byDigest?[digest].flatMap { held.removeValue(forKey: $0) == nil ? nil : $0 }
    let number = known ?? append(digest)
    items[Int(number)] = item
    byArchived[item.archived] = number
    let isTold = item.published == nil || item.noteCount > 0
    sources[number] = isTold ? record.origin.source : nil
    return number
  }

  private mutating func hold(_ origin: Origin) -> Int32 {
    if byDigest == nil {
      byDigest = Dictionary(
        digests.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    }
    let digest = ArticleRoll.digest(of: origin)
    if let known = byDigest?[digest] { return known }
    let number = append(digest)
    items[Int(number)].published = origin.published
    held[number] = origin
    sources[number] = origin.published == nil ? origin.source : nil
    return number
  }

  private mutating func append(_ digest: UInt64) -> Int32 {
    let number = Int32(items.count)
    items.append(Item(archived: Item.none, published: nil, noteCount: 0))
    digests.append(digest)
    byDigest?[digest] = number
    return number
  }

  private static func digest(of origin: Origin) -> UInt64 { ExactText(origin.source).digest }

  func published(_ number: Int32) -> Day? { items[Int(number)].published }

  /// On which the newest of some was published.
  func latest(of numbers: some Sequence<Int32>) -> Day? { numbers.lazy.compactMap(published).max() }

  /// How many notes on an article as a whole there are beside that on its day.
  func noteCount(_ number: Int32) -> Int { Int(items[Int(number)].noteCount) }

  /// By path, with it; those without a day or with notes alone.
  func inOrder(_ numbers: some Sequence<Int32>) -> [(source: String, number: Int32)] {
    numbers.compactMap { number in sources[number].map { ($0, number) } }.sorted(by: <)
  }

  func articles(
    _ numbers: some Sequence<Int32>, from archive: ReportSource.Archive
  ) throws -> Found {
    var found: Found = [:]
    var wanted: [Int64: Int32] = [:]
    for number in numbers {
      if let origin = held[number] { found[number] = (origin, nil) }
      let archived = items[Int(number)].archived
      if archived != Item.none { wanted[archived] = number }
    }
    for record in wanted.isEmpty ? [] : try archive(Array(wanted.keys)) {
      guard let number = wanted[record.number.value] else { continue }
      found[number] = (record.origin, record)
    }
    return found
  }
}
