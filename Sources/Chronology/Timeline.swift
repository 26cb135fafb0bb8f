/// What the store answers with: what is known by a day, everything or an excerpt, merged, ready for a report.
///
/// All arrays are in a total order that depends on nothing but the contents.
package struct Timeline: Hashable, Sendable {
  /// Known by this day; `nil` for everything.
  package var asOf: Day?
  package var entries: [TimelineEntry]
  /// Documents, persons, events, directives, assessments; repeated mentions in one article once.
  package var facts: [SourcedFact]
  package var articles: [ArticleRecord]
  package var quarantine: [QuarantineRecord]

  package init(
    asOf: Day? = nil, entries: [TimelineEntry] = [], facts: [SourcedFact] = [],
    articles: [ArticleRecord] = [], quarantine: [QuarantineRecord] = []
  ) {
    self.asOf = asOf
    self.entries = entries
    self.facts = facts
    self.articles = articles
    self.quarantine = quarantine
  }
}

/// A fact with the trust of the source it came from (1 official, 2 press, 3 copies).
package struct SourcedFact: Hashable, Sendable {
  package let fact: Fact
  package let trust: Int

  package init(_ fact: Fact, trust: Int) {
    self.fact = fact
    self.trust = trust
  }
}

/// What one observation is about: two observations with equal keys speak of the same number.
package struct SeriesKey: Hashable, Sendable {
  package var indicator: String
  /// Only for uncatalogued observations, folded.
  package var label: String?
  package var kind: Observation.Kind
  package var unit: String
  package var place: String
  package var subject: String?
  package var period: Period?
  package var comparedWith: Period?

  package init(
    indicator: String, label: String? = nil, kind: Observation.Kind, unit: String, place: String,
    subject: String? = nil, period: Period? = nil, comparedWith: Period? = nil
  ) {
    self.indicator = indicator
    self.label = label
    self.kind = kind
    self.unit = unit
    self.place = place
    self.subject = subject
    self.period = period
    self.comparedWith = comparedWith
  }
}

/// All that was read about one number, merged; shared as what a ``Fact`` holds is.
package final class TimelineEntry: Hashable, Sendable {
  /// `confirmed`: two or more articles of different publishers agree. `conflict`: readings differ and
  /// no rule decides. `superseded` readings stay in ``readings`` behind the one that holds.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case single, confirmed, conflict, corrected
  }

  package let key: SeriesKey
  package let status: Status
  /// Distinct values; the one that holds first, then by trust, date of publication, source.
  package let readings: [Reading]

  package struct Reading: Hashable, Sendable {
    package var value: ExactDecimal
    package var of: ExactDecimal?
    package var qualifier: Observation.Qualifier
    package var derived: Bool
    /// The facts that say so, best source first; not empty but in an entry that a report has trimmed.
    package var facts: [SourcedFact]

    package init(
      value: ExactDecimal, of: ExactDecimal? = nil,
      qualifier: Observation.Qualifier = .exact, derived: Bool = false, facts: [SourcedFact]
    ) {
      self.value = value
      self.of = of
      self.qualifier = qualifier
      self.derived = derived
      self.facts = facts
    }
  }

  package init(key: SeriesKey, status: Status, readings: [Reading]) {
    self.key = key
    self.status = status
    self.readings = readings
  }

  package static func == (left: TimelineEntry, right: TimelineEntry) -> Bool {
    left === right
      || (left.key == right.key && left.status == right.status && left.readings == right.readings)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(status)
    hasher.combine(readings)
  }
}

/// An article that the store holds.
package struct ArticleRecord: Hashable, Sendable {
  /// By which it is found again where it was read from; says nothing of the article.
  package var number = ArchiveNumber(0)
  package var origin: Origin
  /// The place whose articles these are, where known.
  package var place: String?
  package var trust: Int
  /// The name of the source in pipeline.yml.
  package var feed: String?
  package var about: Period?
  package var factCount: Int
  package var findings: [Finding]
  /// What else shows the article, by path: other files, and pages with the same text.
  package var otherSources: [OtherSource]

  package init(
    origin: Origin, place: String? = nil, trust: Int = 2, feed: String? = nil,
    about: Period? = nil, factCount: Int = 0, findings: [Finding] = [],
    otherSources: [OtherSource] = []
  ) {
    self.origin = origin
    self.place = place
    self.trust = trust
    self.feed = feed
    self.about = about
    self.factCount = factCount
    self.findings = findings
    self.otherSources = otherSources
  }
}

/// A number that does not count: what has it is equal to the same with another one.
package struct ArchiveNumber: Hashable, Sendable {
  package let value: Int64

  package init(_ value: Int64) { self.value = value }

  package static func == (_: ArchiveNumber, _: ArchiveNumber) -> Bool { true }

  package func hash(into _: inout Hasher) {}
}

/// A further place where an article stands.
package struct OtherSource: Hashable, Sendable {
  package var source: String
  package var url: String?

  package init(source: String, url: String? = nil) {
    self.source = source
    self.url = url
  }
}

/// An input that could not be read.
package struct QuarantineRecord: Hashable, Sendable {
  package var source: String
  /// Kebab-case, stable: `empty`, `too-large`, `undecodable`.
  package var reason: String
  /// What is wrong, where, and what would mend it.
  package var message: String
  /// The day it was first seen, as the run dated it.
  package var since: Day?

  package init(source: String, reason: String, message: String, since: Day? = nil) {
    self.source = source
    self.reason = reason
    self.message = message
    self.since = since
  }
}
