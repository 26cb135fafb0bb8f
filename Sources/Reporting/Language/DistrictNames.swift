import Catalog
import Chronology

/// What districts and communes are called: a timeline has their slugs, its articles write their names.
struct DistrictNames: Sendable {
  /// So many numbers of one district are looked at; nearly always the first has the name.
  private static let limit = 100

  private var names: [String: String] = [:]

  init() {}

  /// From what is shown before what else was read; the same names whatever the order of facts and changes.
  init(_ selection: FigureSelection, facts: [Fact], changes: [ReportChange], catalog: Catalog) {
    let index = selection.index
    for place in index.places where place.isDistrict {
      let shown = selection.figures(of: place).lazy.flatMap(\.told)
      let read = index.series(of: place).lazy.flatMap { index.entries(of: $0) }
      add(DistrictNames.witnesses(of: shown) + DistrictNames.witnesses(of: read), catalog)
    }
    add(facts.filter { $0.place.isDistrict }.sorted(by: FactSelection.precedes), catalog)
    for change in changes.sorted(by: { $0.key.precedes($1.key) }) where change.key.place.isDistrict
    {
      add(change.key.place, from: [change.source?.title], catalog)
    }
  }

  /// Of other places.
  mutating func add(_ others: DistrictNames) {
    names.merge(others.names) { first, _ in first }
  }

  private static func witnesses(of entries: some Sequence<TimelineEntry>) -> [Fact] {
    entries.prefix(limit).compactMap { $0.best?.facts.first?.fact }
  }

  private mutating func add(_ facts: [Fact], _ catalog: Catalog) {
    for fact in facts {
      add(fact.place, from: [fact.evidence.sentence, fact.origin.title], catalog)
    }
  }

  private mutating func add(_ place: String, from texts: [String?], _ catalog: Catalog) {
    guard names[place] == nil else { return }
    names[place] =
      texts.lazy.compactMap(\.self)
      .compactMap { catalog.name(withSlug: place.ownSlug, in: $0) }.first
  }

  /// `Lập Thạch` for `vinh-phuc/lap-thach`; where no article writes it, the slug's words with capitals.
  subscript(_ place: String) -> String {
    let name =
      names[place] ?? place.ownSlug.split(separator: "-").joined(separator: " ")
    let isLoud = !name.contains(where: \.isLowercase)
    let isSlug = !name.contains(where: \.isUppercase)
    guard isLoud || isSlug else { return name }
    return name.split(separator: " ").map {
      $0.prefix(1).uppercased() + $0.dropFirst().lowercased()
    }
    .joined(separator: " ")
  }
}

extension String {
  /// Whether a slug is that of a district or commune, `ha-tinh/can-loc`.
  var isDistrict: Bool { utf8.contains(UInt8(ascii: "/")) }

  /// The district's part of such a slug.
  fileprivate var ownSlug: String { String(drop { $0 != "/" }.dropFirst()) }
}
