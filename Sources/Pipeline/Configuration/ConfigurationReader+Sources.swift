import Catalog
import Yams

extension ConfigurationReader {
  mutating func sources(_ section: Section) -> [SourcePlan] {
    guard section["sources"] != nil else {
      reader.report("no sources; add `sources:` with a name and a path each", at: section.node)
      return []
    }
    let items = reader.items("sources", of: section)
    if items.isEmpty, section["sources"]?.sequence != nil {
      reader.report("sources is empty; add a name and a path", at: section["sources"])
    }
    var plans: [SourcePlan] = []
    for item in items {
      guard let plan = source(item) else { continue }
      if let twin = plans.first(where: { $0.name == plan.name }) {
        reader.report(
          "a second source \"\(plan.name)\", after line \(twin.line); give it another name",
          at: item)
      }
      plans.append(plan)
    }
    return plans
  }

  private mutating func source(_ node: Node) -> SourcePlan? {
    let keys = ["name", "path", "publisher", "place", "trust", "freshness"]
    guard let section = reader.section(node, "a source", keys: keys) else { return nil }
    let name = reader.requiredText("name", of: section)
    let path = reader.requiredText("path", of: section)
    let trust = trust(section)
    let freshness = freshness(section)
    let publisher = reader.text("publisher", of: section)
    let place = reader.text("place", of: section)
    if let place, let node = section["place"] { checkPlace(place, at: node) }
    guard let name, let path else { return nil }
    let mark = section["path"]?.mark
    return SourcePlan(
      name: name, path: path, publisher: publisher, place: place, trust: trust,
      freshness: freshness, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  private mutating func trust(_ section: Section) -> Int {
    guard let node = section["trust"] else { return 2 }
    if let trust = node.scalar.flatMap({ Int($0.string) }), (1...3).contains(trust) { return trust }
    reader.report("trust must be 1 (official), 2 (press) or 3 (copies)", at: node)
    return 2
  }

  private mutating func freshness(_ section: Section) -> Freshness? {
    guard let node = section["freshness"],
      let part = reader.section(
        node, "freshness", keys: ["warn", "error"], example: "{warn: 3d, error: 14d}")
    else { return nil }
    let warn = days("warn", of: part)
    let error = days("error", of: part)
    if let warn, let error, warn > error {
      reader.report("warn (\(warn)d) is above error (\(error)d); swap them", at: part["warn"])
    }
    return Freshness(warnDays: warn, errorDays: error)
  }

  /// `3d` or `2w`.
  private mutating func days(_ key: String, of section: Section) -> Int? {
    guard let text = reader.text(key, of: section) else { return nil }
    let factor = text.last == "w" ? 7 : 1
    if text.last == "d" || text.last == "w", text.utf8.count <= 6, let count = Int(text.dropLast()),
      count > 0
    {
      return count * factor
    }
    reader.report(
      "\(key): \"\(text)\" is no duration; write a number of days or weeks: 3d, 2w",
      at: section[key])
    return nil
  }

  mutating func checkPlace(_ slug: String, at node: Node) {
    if let problem = CheckedCatalog(catalog).problem(ofPlace: slug) {
      reader.report(problem, at: node)
    }
  }
}
