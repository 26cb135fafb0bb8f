import Chronology

/// The same fact said again in one article (titles, captions, leads) counts once.
enum Repetitions {
  /// Keeps the mention in the body before those in headings and captions, else the first.
  static func removed(from facts: [Fact]) -> [Fact] {
    var best: [Int] = []
    // By what is named, the first place in `best`; by a place, the next one of that name.
    var first: [UInt64: Int] = [:]
    var next: [Int?] = []
    best.reserveCapacity(facts.count)
    first.reserveCapacity(facts.count)
    next.reserveCapacity(facts.count)
    for index in facts.indices {
      let name = name(of: facts[index])
      var place = first[name]
      var last: Int?
      while let current = place, !isSame(facts[best[current]], facts[index]) {
        (last, place) = (current, next[current])
      }
      if let place {
        if rank(facts[best[place]]) > rank(facts[index]) { best[place] = index }
        continue
      }
      if let last { next[last] = best.count } else { first[name] = best.count }
      best.append(index)
      next.append(nil)
    }
    guard best.count < facts.count else { return withoutHeadlines(facts) }
    return withoutHeadlines(best.sorted().map { facts[$0] })
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

  /// What tells most facts apart: to hash all of a fact takes longer than to read it.
  private static func name(of fact: Fact) -> UInt64 {
    switch fact.detail {
    case .observation(let observation): UInt64(bitPattern: Int64(observation.value.mantissa))
    case .document(let document): ExactText(document.number).digest
    case .person(let person): ExactText(person.name).digest
    case .event(let event): ExactText(event.name).digest
    case .directive(let directive): ExactText(directive.task).digest
    case .assessment: ExactText(fact.evidence.sentence).digest
    }
  }

  /// Two judgements of one class and area are two unless their sentences are one, as they have no name of their own.
  private static func isSame(_ one: Fact, _ other: Fact) -> Bool {
    guard one.place == other.place, one.subject == other.subject else { return false }
    switch (one.detail, other.detail) {
    case (.observation(let one), .observation(let other)): return isSame(one, other)
    case (.assessment(let own), .assessment(let others)):
      return own == others && ExactText(one.evidence.sentence) == ExactText(other.evidence.sentence)
    default: return one.detail == other.detail
    }
  }

  /// A rank with and without its denominator is the same rank.
  private static func isSame(_ one: Observation, _ other: Observation) -> Bool {
    var other = other
    (other.of, other.comparedWith) = (one.of, one.comparedWith)
    return one == other
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
