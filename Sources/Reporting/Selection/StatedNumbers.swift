import Chronology

/// Numbers of no known indicator, by the sentence that states them.
struct StatedNumbers: Sendable {
  struct Number: Sendable {
    var entry: TimelineEntry
    var reading: TimelineEntry.Reading
  }

  var fact: Fact
  var numbers: [Number]

  /// Values and changes of no known indicator among figures.
  static func among(_ figures: [Figure]) -> [StatedNumbers] {
    let entries = figures.filter { $0.identity.indicator == Observation.uncatalogued }
      .flatMap { [$0.actual].compactMap(\.self) + $0.changes }
    return grouped(QualityReview.distinct(entries))
  }

  /// In the order of articles, then of reading; each number of a sentence once.
  static func grouped(_ entries: [TimelineEntry]) -> [StatedNumbers] {
    var groups: [Key: StatedNumbers] = [:]
    for entry in entries {
      for reading in entry.readings where !reading.derived {
        for fact in reading.facts.map(\.fact) {
          groups[Key(fact), default: StatedNumbers(fact: fact, numbers: [])]
            .add(Number(entry: entry, reading: reading), of: fact)
        }
      }
    }
    return groups.values.sorted { FactSelection.precedes($0.fact, $1.fact) }
  }

  private struct Key: Hashable {
    var source: String
    var sentence: String

    init(_ fact: Fact) {
      source = fact.origin.source
      sentence = fact.evidence.sentence
    }
  }

  private mutating func add(_ number: Number, of other: Fact) {
    if FactSelection.precedes(other, fact) { fact = other }
    let isThere = numbers.contains {
      $0.entry.key == number.entry.key && $0.reading == number.reading
    }
    if !isThere { numbers.append(number) }
  }
}
