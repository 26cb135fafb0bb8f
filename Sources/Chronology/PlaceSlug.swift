/// What the slug of a place tells: `ha-tinh/can-loc` is a district of `ha-tinh`.
package enum PlaceSlug {
  /// The province of a district's slug; a province itself.
  package static func province(of place: String) -> String {
    place.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(place[..<$0]) } ?? place
  }
}

extension Timeline {
  /// By province with its districts, region itself, nation itself and unknown place; each with the articles that
  /// tell of it and the quarantine.
  package var byProvince: [String: Timeline] {
    let entries = Dictionary(grouping: entries) { PlaceSlug.province(of: $0.key.place) }
    let facts = Dictionary(grouping: facts) { PlaceSlug.province(of: $0.fact.place) }
    var parts: [String: Timeline] = [:]
    for province in Set(entries.keys).union(facts.keys) {
      var part = Timeline(
        asOf: asOf, entries: entries[province] ?? [], facts: facts[province] ?? [],
        quarantine: quarantine)
      let sources = Set(
        (part.facts + part.entries.flatMap(\.readings).flatMap(\.facts)).lazy.map(
          \.fact.origin.source))
      part.articles = articles.filter { sources.contains($0.origin.source) }
      parts[province] = part
    }
    return parts
  }
}
