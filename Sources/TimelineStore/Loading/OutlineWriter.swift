import Chronology
import GRDB

/// Writes what the facts of an article are about, once each.
struct OutlineWriter {
  private let rows: RowWriter
  private var outline = Outline()

  /// Of the article that is written next.
  private struct Outline {
    var facts = 0
    var places: [Int64] = []
    var indicators: [Int64] = []
    var periods: [Int64] = []
    var abouts: [Int64] = []
    var isTimeless = false
  }

  init(db: Database) throws { rows = try RowWriter(db, "outline", columns) }

  /// Takes a fact of the article that is written next, by the numbers of its words.
  mutating func add(place: Int64, about: Int64?) {
    outline.facts += 1
    outline.places.note(place)
    outline.abouts.note(about ?? 0)
  }

  /// What a fact that was added says besides where it is a number.
  mutating func add(indicator: Int64, period: Int64?, isTarget: Bool) {
    outline.indicators.note(indicator)
    if let period, !isTarget { outline.periods.note(period) } else { outline.isTimeless = true }
  }

  /// Ends an article; one without facts has no row.
  mutating func write(article: Int64) throws {
    guard outline.facts > 0 else { return }
    rows.buffer.add(article)
    rows.buffer.add(outline.facts)
    for list in [outline.places, outline.indicators, outline.periods, outline.abouts] {
      rows.buffer.add(NumberList.text(distinct: list))
    }
    rows.buffer.add(outline.isTimeless ? 1 : 0)
    try rows.endRow()
    outline = Outline()
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
