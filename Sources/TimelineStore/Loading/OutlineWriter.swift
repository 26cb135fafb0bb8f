import Chronology
import GRDB

/// Writes what the facts of an article are about, once each.
struct OutlineWriter {
  private let rows: RowWriter
  private var facts = 0
  private var places: [Int64] = []
  private var indicators: [Int64] = []
  private var periods: [Int64] = []
  private var abouts: [Int64] = []
  private var isTimeless = false

  init(db: Database) throws { rows = try RowWriter(db, "outline", columns) }

  /// Takes a fact of the article that is written next, by the numbers of its words.
  mutating func add(place: Int64, about: Int64?) {
    facts += 1
    places.note(place)
    abouts.note(about ?? 0)
  }

  /// What a fact that was added says besides where it is a number.
  mutating func add(indicator: Int64, period: Int64?, isTarget: Bool) {
    indicators.note(indicator)
    if let period, !isTarget { periods.note(period) } else { isTimeless = true }
  }

  /// Ends an article; one without facts has no row.
  mutating func write(article: Int64) throws {
    guard facts > 0 else { return }
    rows.buffer.add(article)
    rows.buffer.add(facts)
    for list in [places, indicators, periods, abouts] {
      rows.buffer.add(NumberList.text(distinct: list))
    }
    rows.buffer.add(isTimeless ? 1 : 0)
    try rows.endRow()
    clear()
  }

  private mutating func clear() {
    facts = 0
    places.removeAll(keepingCapacity: true)
    indicators.removeAll(keepingCapacity: true)
    periods.removeAll(keepingCapacity: true)
    abouts.removeAll(keepingCapacity: true)
    isTimeless = false
  }

  /// Writes what waits to be written.
  func finish() throws { try rows.finish() }
}

extension [Int64] {
  /// Neighbours are mostly alike.
  fileprivate mutating func note(_ number: Int64) {
    if last != number { append(number) }
  }
}

private let columns = [
  "article", "facts", "places", "indicators", "periods", "abouts", "timeless",
]
