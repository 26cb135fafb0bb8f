import Chronology

extension TimelineEntry.Reading {
  /// The facts of one series by what they say: equal value, bound and derivation.
  ///
  /// A fact that does not give the whole (`hạng 43` beside `hạng 43/63`) goes with those that do, as
  /// long as they give only one.
  static func readings(of facts: [SourcedFact]) -> [TimelineEntry.Reading] {
    if facts.count == 1, let only = facts[0].fact.observation {
      return [TimelineEntry.Reading(Statement(only), facts)]
    }
    var groups: [Statement: [SourcedFact]] = [:]
    for fact in facts {
      guard let observation = fact.fact.observation else { continue }
      groups[Statement(observation), default: []].append(fact)
    }
    return completed(groups).map { statement, facts in
      TimelineEntry.Reading(statement, facts.arranged(by: SourcedFact.precedes))
    }
  }

  private init(_ statement: Statement, _ facts: [SourcedFact]) {
    self.init(
      value: statement.value, of: statement.of, qualifier: statement.qualifier,
      derived: statement.derived, facts: facts)
  }

  private struct Statement: Hashable {
    var value: ExactDecimal
    var of: ExactDecimal?
    var qualifier: Observation.Qualifier
    var derived: Bool

    init(_ observation: Observation) {
      value = observation.value
      of = observation.of
      qualifier = observation.qualifier
      derived = observation.derived
    }
  }

  private static func completed(
    _ groups: [Statement: [SourcedFact]]
  ) -> [Statement: [SourcedFact]] {
    var result = groups
    for (statement, facts) in groups where statement.of == nil {
      let wholes = groups.keys.filter { key in
        var without = key
        without.of = nil
        return key.of != nil && without == statement
      }
      guard let whole = wholes.first, wholes.count == 1 else { continue }
      result[statement] = nil
      result[whole, default: []] += facts
    }
    return result
  }
}
