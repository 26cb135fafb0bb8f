import Chronology

/// The same fact said again in one article (titles, captions, leads) counts once.
enum Repetitions {
  /// Keeps the mention in the body before those in headings and captions, else the first.
  static func removed(from facts: [Fact]) -> [Fact] {
    var best: [Key: Int] = [:]
    for (index, fact) in facts.enumerated() {
      let key = Key(fact)
      guard let kept = best[key] else {
        best[key] = index
        continue
      }
      if rank(facts[kept]) > rank(fact) { best[key] = index }
    }
    guard best.count < facts.count else { return withoutHeadlines(facts) }
    return withoutHeadlines(best.values.sorted().map { facts[$0] })
  }

  /// A headline says shortly what the body says in full: a value that the body gives too is the body's, whatever
  /// period the headline leaves it with.
  private static func withoutHeadlines(_ facts: [Fact]) -> [Fact] {
    guard facts.contains(where: { $0.evidence.role == .heading }) else { return facts }
    let said = Set(facts.filter { $0.evidence.role != .heading }.compactMap(Headline.init))
    return facts.filter { fact in
      fact.evidence.role != .heading || !(Headline(fact).map(said.contains) ?? false)
    }
  }

  private struct Headline: Hashable {
    var value: ExactDecimal
    var kind: Observation.Kind
    var indicator: String
    var place: String

    init?(_ fact: Fact) {
      guard let observation = fact.observation else { return nil }
      indicator = observation.indicator
      kind = observation.kind
      value = observation.value
      place = fact.place
    }
  }

  private struct Key: Hashable {
    var place: String
    var subject: String?
    var detail: Fact.Detail
    /// Judgements have no name of their own: two of one class and area are two unless their sentences are one.
    var judgement: ExactText?

    init(_ fact: Fact) {
      place = fact.place
      subject = fact.subject
      detail = fact.detail
      if case .assessment = fact.detail { judgement = ExactText(fact.evidence.sentence) }
      // A rank with and without its denominator is the same rank.
      if case .observation(var observation) = fact.detail {
        observation.of = nil
        observation.comparedWith = nil
        detail = .observation(observation)
      }
    }

    /// What tells most facts apart: to hash all of a fact takes longer than to read it.
    func hash(into hasher: inout Hasher) {
      switch detail {
      case .observation(let observation): hasher.combine(observation.value)
      case .document(let document): hasher.combine(ExactText(document.number))
      case .person(let person): hasher.combine(ExactText(person.name))
      case .event(let event): hasher.combine(ExactText(event.name))
      case .directive(let directive): hasher.combine(ExactText(directive.task))
      case .assessment: hasher.combine(judgement)
      }
    }
  }

  private static func rank(_ fact: Fact) -> Int {
    switch fact.evidence.role {
    case .body, .lead, .listItem, .tableRow, .quotation: hasWhole(fact) ? 0 : 1
    case .caption: 2
    case .heading: 3
    }
  }

  private static func hasWhole(_ fact: Fact) -> Bool {
    guard let observation = fact.observation, observation.unit == "rank" else {
      return true
    }
    return observation.of != nil
  }
}
