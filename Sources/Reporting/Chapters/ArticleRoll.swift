import Chronology

/// What pages and tables over all places have to know of every article, by its number in the roll; the rest of it waits
/// in the archive.
struct ArticleRoll: Sendable {
  /// Articles by the numbers of the roll.
  typealias Found = [Int32: (origin: Origin, record: ArticleRecord?)]

  /// Twenty-four bytes.
  private struct Item {
    /// Its number in the archive; `nil` where there is no record of it.
    var archived: Int64?
    var published: Day?
    /// On the article as a whole, beside that on its day.
    var noteCount: Int32
  }

  private var items: [Item] = []
  /// By hash of the path, which is keyed anew in every run, so that nobody can make two paths meet; by chance two
  /// of a hundred thousand do in one of billions of sets.
  private var numbers: [Int: Int32] = [:]
  /// Of which there is no record.
  private var held: [Int32: Origin] = [:]
  /// Of those that are told one by one: without a day, or with notes.
  private var sources: [Int32: String] = [:]

  /// - Returns: The number of each.
  mutating func add(_ articles: [(origin: Origin, record: ArticleRecord?)]) -> [Int32] {
    articles.map { origin, record in
      let number = number(of: record?.origin ?? origin)
      // What one chapter has no record of another may have one of.
      let isKnown = items[Int(number)].archived != nil || (record == nil && held[number] != nil)
      if !isKnown { enter(record, origin, as: number) }
      return number
    }
  }

  private mutating func number(of origin: Origin) -> Int32 {
    var hasher = Hasher()
    var path = origin.source
    path.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    let hash = hasher.finalize()
    if let known = numbers[hash] { return known }
    let number = Int32(items.count)
    numbers[hash] = number
    items.append(Item(archived: nil, published: nil, noteCount: 0))
    return number
  }

  private mutating func enter(_ record: ArticleRecord?, _ origin: Origin, as number: Int32) {
    let known = record?.origin ?? origin
    let notes = record.map { QualityReview.notes(on: $0).count } ?? 0
    items[Int(number)] = Item(
      archived: record?.number.value, published: known.published, noteCount: Int32(notes))
    held[number] = record == nil ? known : nil
    sources[number] = known.published == nil || notes > 0 ? known.source : nil
  }

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
      if let archived = items[Int(number)].archived { wanted[archived] = number }
    }
    for record in wanted.isEmpty ? [] : try archive(Array(wanted.keys)) {
      guard let number = wanted[record.number.value] else { continue }
      found[number] = (record.origin, record)
    }
    return found
  }
}
