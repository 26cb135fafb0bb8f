/// Which rows of a store are wanted: found once, read a province at a time.
package struct TimelinePart: Sendable {
  let numbers: FactRows
  let details: FactRows

  func of(_ province: String, in provinces: ProvinceArticles) -> TimelinePart {
    let places = provinces.places(of: province)
    let articles = provinces.articles(of: province)
    return TimelinePart(
      numbers: numbers.of(places, in: articles), details: details.of(places, in: articles))
  }
}
