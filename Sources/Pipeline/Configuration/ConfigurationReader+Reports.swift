import Reporting
import Yams

extension ConfigurationReader {
  mutating func reports(_ section: Section) -> [ReportPlan] {
    guard section["reports"] != nil else { return [ReportPlan()] }
    var plans: [ReportPlan] = []
    var owners: [ReportGrain: Int] = [:]
    for node in reader.items("reports", of: section) {
      guard let plan = report(node) else { continue }
      let line = node.mark?.line ?? 1
      for grain in plan.grains {
        if let owner = owners[grain] {
          reader.report(
            "the period \"\(grain.rawValue)\" is reported by line \(owner) too; name it once",
            at: node)
        }
        owners[grain] = line
      }
      plans.append(plan)
    }
    return plans
  }

  private mutating func report(_ node: Node) -> ReportPlan? {
    let keys = [
      "periods", "places", "language", "template", "national-template", "region-template",
    ]
    guard let section = reader.section(node, "a report", keys: keys) else { return nil }
    var plan = ReportPlan()
    if section["periods"] != nil { plan.grains = grains(section) }
    plan.places = places(section)
    plan.language = language(section)
    plan.outlines = Outlines(
      province: outline("template", section), national: outline("national-template", section),
      region: outline("region-template", section))
    return plan
  }

  private mutating func grains(_ section: Section) -> [ReportGrain] {
    let known = ReportGrain.allCases.map { (word: $0.rawValue, value: $0) }
    var grains: [ReportGrain] = []
    for item in reader.texts("periods", of: section) {
      let grain = reader.choice(item.text, at: item.node, "report period", among: known)
      if let grain, !grains.contains(grain) { grains.append(grain) }
    }
    return grains
  }

  private mutating func places(_ section: Section) -> ReportPlan.Places {
    guard let node = section["places"] else { return .all }
    if let word = node.scalar?.string {
      if word != "all" {
        reader.report("places must be `all` or a list of slugs: [\(word)]", at: node)
      }
      return .all
    }
    let items = reader.texts("places", of: section)
    for item in items { checkPlace(item.text, at: item.node) }
    return .some(Set(items.map(\.text)).sorted())
  }

  private mutating func language(_ section: Section) -> ReportLanguage {
    guard let text = reader.text("language", of: section), let node = section["language"] else {
      return .vietnamese
    }
    let known = ReportLanguage.allCases.map { (word: $0.rawValue, value: $0) }
    return reader.choice(text, at: node, "language", among: known) ?? .vietnamese
  }

  private mutating func outline(_ key: String, _ section: Section) -> String? {
    guard let path = reader.text(key, of: section), let text = fileText(path, at: section[key])
    else { return nil }
    do throws(TemplateError) {
      try Outlines.check(text)
    } catch {
      reader.report(
        ConfigurationProblem(
          file: joined(directory, path), line: error.line, column: error.column,
          message: error.message))
    }
    return text
  }
}
