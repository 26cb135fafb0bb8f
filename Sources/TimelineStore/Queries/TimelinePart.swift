/// Which rows of a store are wanted: found once, read a province at a time.
package struct TimelinePart: Sendable {
  let numbers: FactRows
  let details: FactRows
  /// The articles of both; `nil` for all.
  private let articles: (numbers: Set<Int64>?, details: Set<Int64>?)

  init(numbers: FactRows, details: FactRows) {
    self.numbers = numbers
    self.details = details
    articles = (numbers.articles.map(Set.init), details.articles.map(Set.init))
  }

  func of(
    _ province: String, in provinces: ProvinceArticles
  ) -> (numbers: FactRows, details: FactRows) {
    let places = provinces.places(of: province)
    func own(_ rows: FactRows, _ wanted: Set<Int64>?) -> FactRows {
      rows.of(
        places, in: provinces.articles(of: province).filter { wanted?.contains($0) ?? true })
    }
    return (own(numbers, articles.numbers), own(details, articles.details))
  }
}
