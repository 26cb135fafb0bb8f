import Chronology

/// The exact catalogued numbers of an article, with the positions of their facts.
struct StatedValues {
  /// A class, since it goes from group to group.
  final class Value {
    let fact: Int
    let observation: Observation
    let place: String
    let subject: String?
    let evidence: Evidence

    init(_ fact: Fact, at position: Int, _ observation: Observation) {
      self.fact = position
      self.observation = observation
      place = fact.place
      subject = fact.subject
      evidence = fact.evidence
    }

    var isExact: Bool { observation.qualifier == .exact }
    var slack: ExactDecimal { Slack.of(observation.value, unit: observation.unit) }
  }

  /// One number followed through time.
  struct Series: Hashable {
    var indicator: String
    var place: String
    var subject: String?

    init(_ value: Value) {
      indicator = value.observation.indicator
      place = value.place
      subject = value.subject
    }

    /// `par_index_rank of ha-tinh`, as messages say it.
    var name: String { "\(indicator) of " + (subject.map { "\($0), " } ?? "") + place }
  }

  /// By position of the fact; targets and derived values are left out.
  private(set) var all: [Value] = []

  init(_ facts: [Fact]) {
    for (index, fact) in facts.enumerated() {
      guard let observation = fact.observation, observation.isCatalogued,
        observation.kind != .target,
        !observation.derived
      else { continue }
      all.append(Value(fact, at: index, observation))
    }
  }

  var hasChanges: Bool { all.contains { $0.observation.kind == .change } }
  var hasShares: Bool { all.contains { $0.observation.unit == "percent" } }

  /// The series in which a change is stated.
  var changing: [Series: [Value]] {
    let changes = Set(all.lazy.filter { $0.observation.kind == .change }.map(Series.init))
    let indicators = Set(changes.map(\.indicator))
    let near = all.filter { indicators.contains($0.observation.indicator) }
    return Dictionary(grouping: near, by: Series.init).filter { changes.contains($0.key) }
  }
}

extension StatedValues {
  /// Numbers of one sentence about one place and time, in the order in which they are stated.
  static func scenes(_ values: [Value]) -> [[Value]] {
    var scenes: [[Value]] = []
    // By what mostly tells two apart, the first place in `scenes`; by a place, the next one alike.
    var first: [Int: Int] = [:]
    var next: [Int?] = []
    first.reserveCapacity(values.count)
    for value in values {
      let start = first[value.sceneHint]
      var (place, last) = (start, start)
      while let current = place, !scenes[current][0].isOfScene(of: value) {
        (last, place) = (current, next[current])
      }
      if let place {
        scenes[place].append(value)
        continue
      }
      if let last { next[last] = scenes.count } else { first[value.sceneHint] = scenes.count }
      scenes.append([value])
      next.append(nil)
    }
    return scenes
  }
}

extension StatedValues.Value {
  /// Sentences of one article seldom are equally long.
  fileprivate var sceneHint: Int {
    evidence.sentence.utf8.count << 16 ^ (observation.period?.last.year ?? 0)
  }

  fileprivate func isOfScene(of other: StatedValues.Value) -> Bool {
    place == other.place && observation.period == other.observation.period
      && subject == other.subject
      && ExactText(evidence.sentence) == ExactText(other.evidence.sentence)
  }
}

extension Sequence where Element == StatedValues.Value {
  /// The one value that all of these state, with the most digits; `nil` where there is none, or two that differ, or a
  /// bound.
  var agreed: StatedValues.Value? {
    guard let finest = self.min(by: { $0.isFiner(than: $1) }) else { return nil }
    let agree = allSatisfy { value in
      value.isExact && value.observation.unit == finest.observation.unit
        && Slack.allows(finest.observation.value, value.observation.value, value.slack)
    }
    return agree ? finest : nil
  }
}

extension StatedValues.Value {
  /// A total order, so that the order of facts does not matter: less slack, then the smaller number.
  fileprivate func isFiner(than other: StatedValues.Value) -> Bool {
    (slack, observation.value, evidence.span.lowerBound)
      < (other.slack, other.observation.value, other.evidence.span.lowerBound)
  }
}
