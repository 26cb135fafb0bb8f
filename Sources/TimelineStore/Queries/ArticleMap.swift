import Chronology
import GRDB

/// Which of the known articles tell of which province, and what all of them together say: found in one look over their
/// outlines.
struct ArticleMap: Sendable {
  private(set) var provinces = ProvinceArticles()
  /// Those with numbers of indicators that are not measured in every period, ascending.
  private(set) var ofSeldom: [Int64] = []
  private(set) var publishers = PublisherNames()

  /// `seldom` are indicators that are not measured in every period.
  init(
    _ known: KnownArticles, _ words: StoredWords, seldom: Set<String>, in db: Database
  ) throws {
    let rare = Set(words.terms.lazy.filter { seldom.contains($0.value) }.map(\.key))
    let columns = "a.id, a.publisher, a.url, o.facts, o.places, o.indicators"
    try known.forEach(columns, in: db) { row in
      guard row.number(3) > 0 else { return }
      let url = known.witnesses.address(of: row.number(0), inRow: row.optionalText(2))
      publishers.learn(row.optionalText(1), at: url)
      for place in try row.numbers(4) { try provinces.note(row.number(0), place: place, words) }
      if try row.numbers(5).contains(where: rare.contains) { ofSeldom.append(row.number(0)) }
    }
  }
}
