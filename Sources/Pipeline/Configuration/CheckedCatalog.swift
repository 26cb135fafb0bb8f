import Catalog

/// The catalog that a command line's names are checked against.
package struct CheckedCatalog: Sendable {
  package let catalog: Catalog

  /// The configuration's catalog; the built-in one where there is no configuration.
  package init(_ configuration: Configuration?) throws {
    catalog = try configuration?.catalog ?? Catalog.builtIn()
  }

  /// The catalog of a pipeline.yml; without one the built-in catalog.
  package init(config: String?) throws {
    try self.init(config.map { try ConfigurationReader.read($0) })
  }

  /// `unknown place "ha-tinhh"; did you mean "ha-tinh"?`; `nil` for a province of any time, a region,
  /// the nation, or a district of a known province.
  package func problem(ofPlace slug: String) -> String? {
    let parts = slug.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if slug == "viet-nam" || catalog.region(slug) != nil { return nil }
    if catalog.place(parts[0]) != nil, parts.count <= 2, !parts.contains("") { return nil }
    if let place = unit(named: slug) {
      return "unknown place \"\(slug)\"; did you mean \"\(place)\"?"
    }
    let known = ["viet-nam"] + catalog.places.map(\.slug) + catalog.regions.map(\.slug)
    let hint = Suggestion.hint(for: slug, among: known, list: nil)
    return "unknown place \"\(slug)\""
      + (hint.isEmpty ? "; write a province's slug such as ha-tinh, or viet-nam" : hint)
  }

  /// The slug of a unit that goes by a name, in any case of its letters.
  private func unit(named name: String) -> String? {
    let name = name.lowercased()
    let places = catalog.places.map { (slug: $0.slug, names: [$0.name] + $0.aliases) }
    let regions = catalog.regions.map { (slug: $0.slug, names: [$0.name] + $0.aliases) }
    return (places + regions).last { $0.names.contains { $0.lowercased() == name } }?.slug
  }

  package func problem(ofIndicator id: String) -> String? {
    if catalog.indicator(id) != nil || id == "uncatalogued" { return nil }
    let hint = Suggestion.hint(for: id, among: catalog.indicators.map(\.id), list: nil)
    return "unknown indicator \"\(id)\"" + (hint.isEmpty ? "; ids stand in csv/panel.csv" : hint)
  }

  init(_ catalog: Catalog) { self.catalog = catalog }
}
