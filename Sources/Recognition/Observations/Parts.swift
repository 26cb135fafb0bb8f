import Chronology

/// An index has one value a place and year. Where a sentence seems to give it several, all but the first are parts
/// of it, or of others that the reader did not tell apart: they are kept, but not under its name.
enum Parts {
  static func demoted(_ facts: [Fact], isIndex: (String) -> Bool) -> [Fact] {
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
