import Chronology

/// What articles judge: of each class and area a few groups of sentences that say alike, in reading order, and how many
/// there are of which provinces.
struct Judgements: Sendable {
  struct Topic: Sendable {
    /// As many as a briefing shows.
    var groups: [Grouped<Assessment>]
    var count: Int
    var provinces: Set<String>
  }

  private(set) var topics: [Assessment: Topic] = [:]
  /// What places ask of the central level, in reading order.
  private(set) var proposals: [(fact: Fact, detail: Directive)] = []

  /// All that judge or ask, shown or not, by the roll of the set.
  private(set) var articles: Set<Int32> = []

  /// Sentences shown of one class in one area; the rest is in csv/assessments.csv.
  static let limit = 8

  init() {}

  init(_ facts: FactSelection) {
    topics = facts.assessmentsByTopic.mapValues { chosen in
      let groups = facts.groupedByLikeness(chosen) { fact, _ in [fact.place] }
      return Topic(
        groups: groups.prefix(Judgements.limit).map(\.citable), count: groups.count,
        provinces: Set(chosen.map { PlaceSlug.province(of: $0.fact.place) }))
    }
    proposals = facts.proposals
  }

  /// Of other provinces, in such articles: two of them never say the same, since each judges its own places.
  mutating func add(_ others: Judgements, in articles: [Int32]) {
    self.articles.formUnion(articles)
    topics.merge(others.topics) { $0.beside($1) }
    proposals = (proposals + others.proposals)
      .sorted { FactSelection.precedes($0.fact, $1.fact) }
  }

  /// What is quoted.
  var facts: [Fact] {
    topics.values.flatMap(\.groups).flatMap(\.facts) + proposals.map(\.fact)
  }
}

extension Judgements.Topic {
  fileprivate func beside(_ other: Self) -> Self {
    let sorted = (groups + other.groups).sorted { left, right in
      guard let one = left.facts.first, let two = right.facts.first else { return false }
      return FactSelection.precedes(one, two)
    }
    return Self(
      groups: Array(sorted.prefix(Judgements.limit)), count: count + other.count,
      provinces: provinces.union(other.provinces))
  }
}

extension Grouped {
  /// With a fact of each of enough articles.
  fileprivate var citable: Grouped {
    let first = facts.distinct(by: \.origin).prefix(SourceList.enough)
    return Grouped(detail: detail, facts: Array(first))
  }
}
