import Chronology

/// An index has one value a place and year. Where a sentence seems to give it several, all but the first are parts
/// of it, or of others that the reader did not tell apart: they are kept, but not under its name.
enum Parts {
  static func demoted(_ facts: [Fact], isIndex: (String) -> Bool) -> [Fact] {
    guard repeatsIndicator(facts) else { return facts }
    var said: [Series: ExactDecimal] = [:]
    return facts.map { fact in
      guard case .observation(var observation) = fact.detail, isIndex(observation.indicator)
      else { return fact }
      let series = Series(observation, fact)
      guard let value = said[series], value != observation.value else {
        said[series] = observation.value
        return fact
      }
      var fact = fact
      observation.indicator = Observation.uncatalogued
      fact.detail = .observation(observation)
      fact.confidence = 0.4
      fact.rule = "observation/part"
      return fact
    }
  }

  /// Whether two of a few facts are of one indicator; of many it is not asked.
  private static func repeatsIndicator(_ facts: [Fact]) -> Bool {
    guard facts.count < 8 else { return true }
    let indicators = facts.compactMap { $0.observation?.indicator }
    return indicators.indices.contains { indicators[..<$0].contains(indicators[$0]) }
  }

  private struct Series: Hashable {
    var indicator: String
    var kind: Observation.Kind
    var unit: String
    var place: String
    var subject: String?
    var of: ExactDecimal?
    var period: Period?

    init(_ observation: Observation, _ fact: Fact) {
      indicator = observation.indicator
      kind = observation.kind
      unit = observation.unit
      place = fact.place
      subject = fact.subject
      of = observation.unit == "rank" ? nil : observation.of
      period = observation.period
    }
  }
}
