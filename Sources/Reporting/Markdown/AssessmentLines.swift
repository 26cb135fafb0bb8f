import Catalog
import Chronology

/// Judgements of many places, grouped by class and area, each with its place.
struct AssessmentLines: Sendable {
  let lines: PageLines
  let judgements: Judgements

  private var labels: Labels { lines.labels }

  func context() -> [PageContext] {
    Assessment.Class.official.map { judgement, key in
      let areas = ReformArea.allCases.compactMap { area in
        judgements.topics[Assessment(judgement, area: area.rawValue)].map {
          context(of: $0, in: area)
        }
      }
      return ["name": labels[key], "areas": areas]
    }
  }

  private func context(of topic: Judgements.Topic, in area: ReformArea) -> PageContext {
    let places = topic.provinces.subtracting([NationalBriefing.nation])
    var context: PageContext = [
      "name": labels["area.\(area.rawValue)"], "sentences": topic.groups.map(sentence),
    ]
    if !places.isEmpty { context["placeCount"] = "\(places.count) \(labels["morePlaces"])" }
    context["more"] = FactLines(lines: lines).more(
      topic.count - topic.groups.count, in: .assessments)
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
