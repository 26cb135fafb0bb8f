import Catalog
import Chronology

/// The documents, people, events, tasks and judgements that a report shows, each once.
struct FactSelection: Sendable {
  var documents: [(fact: Fact, detail: CitedDocument)] = []
  var people: [(fact: Fact, detail: OfficeHolder)] = []
  var events: [(fact: Fact, detail: Event)] = []
  var directives: [(fact: Fact, detail: Directive)] = []
  var assessments: [(fact: Fact, detail: Assessment)] = []

  /// Of the sentences of all that is grouped by what it says.
  let likenesses: Likenesses

  /// Takes facts of the period in reading order.
  init(_ facts: some Sequence<Fact>, scope: PeriodScope) {
    likenesses = Likenesses(facts.lazy.filter(\.isGroupedByLikeness).map(\.evidence.sentence))
    for fact in facts {
      switch fact.detail {
      case .observation: break
      case .document(let detail): documents.append((fact, detail))
      case .person(let detail): people.append((fact, detail))
      case .event(let detail): events.append((fact, detail))
      case .directive(let detail):
        if scope.asksForNextPeriod(fact) { directives.append((fact, detail)) }
      case .assessment(let detail): assessments.append((fact, detail))
      }
    }
  }

  /// Tasks alone, in reading order.
  init(directives: [(fact: Fact, detail: Directive)]) {
    self.directives = directives
    likenesses = Likenesses(directives.lazy.map(\.fact.evidence.sentence))
  }

  /// Reading order: by article, then by place in it.
  static func precedes(_ left: Fact, _ right: Fact) -> Bool {
    if left.origin !== right.origin, left.origin.published != right.origin.published {
      guard let one = left.origin.published else { return false }
      return right.origin.published.map { one < $0 } ?? true
    }
    if left.origin !== right.origin, left.origin.source != right.origin.source {
      return left.origin.source < right.origin.source
    }
    let starts = (left.evidence.span.lowerBound, right.evidence.span.lowerBound)
    return starts.0 != starts.1 ? starts.0 < starts.1 : left.id < right.id
  }

  var facts: [Fact] { toldFacts + assessments.map(\.fact) }

  /// Without judgements.
  var toldFacts: [Fact] {
    documents.map(\.fact) + people.map(\.fact) + events.map(\.fact) + directives.map(\.fact)
  }
}

extension FactSelection {
  /// By class and area.
  var assessmentsByTopic: [Assessment: [(fact: Fact, detail: Assessment)]] {
    Dictionary(grouping: assessments, by: \.detail)
  }
}

extension Fact {
  /// What several papers print of one speech or report.
  fileprivate var isGroupedByLikeness: Bool {
    switch detail {
    case .event, .directive, .assessment: true
    case .observation, .document, .person: false
    }
  }
}

/// Several facts that say the same, for one line of a briefing.
struct Grouped<Detail: Sendable>: Sendable {
  var detail: Detail
  var facts: [Fact]

  /// How many articles say so.
  var articles: Int { Set(facts.lazy.map(\.origin.source)).count }
}

extension FactSelection {
  /// One group for each key, in the order of the first fact.
  static func grouped<Detail>(
    _ items: [(fact: Fact, detail: Detail)], by key: (Fact, Detail) -> [String]
  ) -> [Grouped<Detail>] {
    var positions: [[String]: Int] = [:]
    var groups: [Grouped<Detail>] = []
    for item in items {
      let key = key(item.fact, item.detail)
      if let position = positions[key] {
        groups[position].facts.append(item.fact)
      } else {
        positions[key] = groups.count
        groups.append(Grouped(detail: item.detail, facts: [item.fact]))
      }
    }
    return groups
  }

  /// Proposals to the central level (kiến nghị, đề xuất) among the tasks that a place states.
  var proposals: [(fact: Fact, detail: Directive)] {
    directives.filter { FactSelection.isProposal($0.fact, $0.detail) }
  }

  /// Whether it is one of ``proposals``.
  static func isProposal(_ fact: Fact, _ directive: Directive) -> Bool {
    let central = [
      "Chính phủ", "Thủ tướng", "Bộ ", "Quốc hội", "Trung ương", "Ban Chỉ đạo của Chính",
    ]
    return fact.place != "viet-nam"
      && directive.to.contains { body in central.contains { body.hasPrefix($0) } }
  }
}
