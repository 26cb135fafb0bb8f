import Chronology

/// Which articles have facts of which province.
struct ProvinceArticles: Sendable {
  private struct Province {
    /// Numbers of its own slug and of its districts.
    var places: [Int64] = []
    /// Ascending.
    var articles: [Int64] = []
  }

  private var provinces: [String: Province] = [:]
  private var slugs: [Int64: String] = [:]

  /// Takes a place that an article has facts of; articles come ascending.
  mutating func note(_ article: Int64, place: Int64, _ words: StoredWords) throws {
    let slug = try slug(of: place, words)
    if provinces[slug, default: Province()].articles.last != article {
      provinces[slug, default: Province()].articles.append(article)
    }
  }

  private mutating func slug(of place: Int64, _ words: StoredWords) throws -> String {
    if let known = slugs[place] { return known }
    guard let text = words.terms[place] else { throw DamagedRow(detail: "no word \(place)") }
    let slug = PlaceSlug.province(of: text)
    slugs[place] = slug
    provinces[slug, default: Province()].places.append(place)
    return slug
  }

  /// Slugs of provinces, of regions and the nation themselves, and of the unknown place; sorted.
  var names: [String] { provinces.keys.sorted() }

  func places(of province: String) -> [Int64] { provinces[province]?.places ?? [] }

  func articles(of province: String) -> [Int64] { provinces[province]?.articles ?? [] }
}
