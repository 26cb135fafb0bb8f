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
    let kept = Set(best.values)
    return withoutHeadlines(facts.enumerated().filter { kept.contains($0.offset) }.map(\.element))
  }

  /// A headline says shortly what the body says in full: a value that the body gives too is the body's, whatever
  /// period the headline leaves it with.
  private static func withoutHeadlines(_ facts: [Fact]) -> [Fact] {
    let said = Set(facts.filter { $0.evidence.role != .heading }.compactMap(Headline.init))
    return facts.filter { fact in
      fact.evidence.role != .heading || !(Headline(fact).map(said.contains) ?? false)
    }
  }

  private struct Headline: Hashable {
    var indicator: String
    var kind: Observation.Kind
    var value: ExactDecimal
    var place: String

    init?(_ fact: Fact) {
      guard case .observation(let observation) = fact.detail else { return nil }
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
    var judgement: String?

    init(_ fact: Fact) {
      place = fact.place
      subject = fact.subject
      detail = fact.detail
      if case .assessment = fact.detail { judgement = fact.evidence.sentence }
      // A rank with and without its denominator is the same rank.
      if case .observation(var observation) = fact.detail {
        observation.of = nil
        observation.comparedWith = nil
        detail = .observation(observation)
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
    guard case .observation(let observation) = fact.detail, observation.unit == "rank" else {
      return true
    }
    return observation.of != nil
  }
}
