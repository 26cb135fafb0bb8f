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

  /// Numbers of one sentence about one place and time.
  struct Scene: Hashable {
    var sentence: ExactText
    var place: String
    var subject: String?
    var period: Period?

    init(_ value: Value) {
      sentence = ExactText(value.evidence.sentence)
      place = value.place
      subject = value.subject
      period = value.observation.period
    }

    /// The values scene by scene, in the order in which they are stated.
    static func grouped(_ values: [Value]) -> [[Value]] {
      var places = [Scene: Int](minimumCapacity: values.count)
      var groups: [[Value]] = []
      for value in values {
        let scene = Scene(value)
        if let place = places[scene] {
          groups[place].append(value)
        } else {
          places[scene] = groups.count
          groups.append([value])
        }
      }
      return groups
    }

    /// By what mostly tells two apart.
    func hash(into hasher: inout Hasher) {
      hasher.combine(sentence)
      hasher.combine(period?.last.year)
      hasher.combine(ExactText(place))
    }
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
