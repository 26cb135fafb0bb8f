import Chronology

/// Where a fact comes from, and what the timeline holds beside it.
package struct TraceAnswer {
  package var fact: SourcedFact
  private var entry: TimelineEntry?
  private var otherSources: [OtherSource]

  package init(_ fact: SourcedFact, in timeline: Timeline) {
    self.fact = fact
    let origin = fact.fact.origin
    otherSources = timeline.articles.first { $0.origin == origin }?.otherSources ?? []
    entry = timeline.entries.first { entry in
      entry.readings.contains { reading in reading.facts.contains { $0.fact.id == fact.fact.id } }
    }
  }

  package var text: String {
    let origin = fact.fact.origin
    let span = fact.fact.evidence.span
    var lines = [
      "fact        \(fact.fact.id), \(fact.fact.detail.typeName): \(statement)",
      "place       \(fact.fact.place)",
      "sentence    \(fact.fact.evidence.sentence)",
      "bytes       \(span.lowerBound) to \(span.upperBound) of the article's text",
      "rule        \(fact.fact.rule), confidence \(fact.fact.confidence)",
      "article     \(origin.title)",
      "input       \(origin.source)",
      "publisher   \(origin.publisher ?? "unknown"), trust \(fact.trust)",
      "published   \(origin.published?.description ?? "unknown")",
    ]
    if let url = origin.url { lines.append("url         \(url)") }
    for other in otherSources {
      lines.append(
        "also in     " + ([other.source, other.url].compactMap(\.self)).joined(separator: ", "))
    }
    if let derivation { lines.append("derived     \(derivation)") }
    for finding in fact.fact.findings { lines.append("doubt       \(finding.message)") }
    return (lines + company).map { SafeText.oneLine($0) + "\n" }.joined()
  }

  /// `from F… and F…`; `nil` where the fact was read.
  private var derivation: String? {
    guard let observation = fact.fact.observation, observation.derived else {
      return nil
    }
    return "from " + observation.from.joined(separator: " and ")
  }

  private var statement: String {
    switch fact.fact.detail {
    case .observation(let observation):
      [
        observation.label ?? observation.indicator, observation.kind.rawValue,
        observation.value.description + (observation.of.map { "/\($0)" } ?? ""), observation.unit,
        observation.period?.label ?? "no period",
      ].joined(separator: " ")
    case .document(let document): "\(document.kind) \(document.number)"
    case .person(let person): "\(person.name), \(person.post)"
    case .event(let event): "\(event.event) \(event.name)"
    case .directive(let directive): directive.task
    case .assessment(let assessment): "\(assessment.judgement.rawValue) in \(assessment.area)"
    }
  }

  /// The other facts about the same number.
  private var company: [String] {
    guard let entry else { return [] }
    var lines = ["standing    \(entry.status.rawValue)"]
    let own = entry.readings.first { $0.facts.contains { $0.fact.id == fact.fact.id } }
    for reading in entry.readings {
      for other in reading.facts where other.fact.id != fact.fact.id {
        let verb = reading.value == own?.value ? "confirmed by" : "differs from"
        let source = other.fact.origin.source
        lines.append("\(verb) \(reading.value) in \(other.fact.id), \(source)")
      }
    }
    return lines
  }
}
