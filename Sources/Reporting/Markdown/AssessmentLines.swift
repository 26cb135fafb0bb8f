import Catalog
import Chronology

/// Judgements of many places, grouped by class and area, each with its place.
struct AssessmentLines: Sendable {
  /// Sentences shown of one class in one area; the rest is in csv/assessments.csv.
  static let limit = 8

  let lines: PageLines
  let facts: FactSelection

  private var labels: Labels { lines.labels }

  func context() -> [PageContext] {
    let byTopic = facts.assessmentsByTopic
    return Assessment.Class.official.map { judgement, key in
      let areas = ReformArea.allCases.compactMap { area in
        byTopic[Assessment(judgement, area: area.rawValue)].map { context(of: $0, in: area) }
      }
      return ["name": labels[key], "areas": areas]
    }
  }

  private func context(
    of chosen: [(fact: Fact, detail: Assessment)], in area: ReformArea
  ) -> PageContext {
    let groups = facts.groupedByLikeness(chosen) { fact, _ in [fact.place] }
    let places = Set(chosen.map { Reporter.province(of: $0.fact.place) })
      .subtracting([NationalBriefing.nation])
    var context: PageContext = [
      "name": labels["area.\(area.rawValue)"],
      "sentences": groups.prefix(AssessmentLines.limit).map(sentence),
    ]
    if !places.isEmpty { context["placeCount"] = "\(places.count) \(labels["morePlaces"])" }
    let hidden = groups.count - AssessmentLines.limit
    if hidden > 0 { context["more"] = "\(hidden) \(labels["seeCSV"])" }
    return context
  }

  private func sentence(_ group: Grouped<Assessment>) -> PageContext {
    FactLines(lines: lines).quotation(group).adding([
      "place": group.facts.first.map {
        lines.wording.name(ofPlace: $0.place, on: lines.period.lastDay)
      } ?? ""
    ])
  }
}
