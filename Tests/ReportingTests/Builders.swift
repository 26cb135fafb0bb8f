import Catalog
import Chronology
import TestSupport

@testable import Reporting

/// Short ways to write a timeline by hand.
enum Make {
  static func origin(
    _ name: String, _ published: String? = nil, publisher: String? = "Báo Nam Định",
    title: String? = nil, url: String? = nil
  ) -> Origin {
    Origin(
      source: "inbox/\(name).html", url: url, title: title ?? "Bài \(name)", publisher: publisher,
      published: published.map(day))
  }

  static func fact(
    _ detail: Fact.Detail, id: String, in origin: Origin, place: String = "nam-dinh",
    subject: String? = nil, sentence: String = "Câu mẫu.", about: String? = nil,
    findings: [Finding] = []
  ) -> Fact {
    Fact(
      id: id, origin: origin, place: place, subject: subject,
      evidence: Evidence(sentence: sentence, span: 10..<20), confidence: 0.9, rule: "sample",
      about: about.map(period), detail: detail, findings: findings)
  }

  static func key(
    _ indicator: String, _ unit: String, _ periodLabel: String?,
    kind: Observation.Kind = .actual, place: String = "nam-dinh", label: String? = nil,
    subject: String? = nil, comparedWith: String? = nil
  ) -> SeriesKey {
    SeriesKey(
      indicator: indicator, label: label, kind: kind, unit: unit, place: place, subject: subject,
      period: periodLabel.map(period), comparedWith: comparedWith.map(period))
  }

  /// A reading with one fact for each origin.
  static func reading(
    _ value: String, of key: SeriesKey, whole: Int? = nil,
    qualifier: Observation.Qualifier = .exact, derived: Bool = false, origins: [Origin],
    sentence: String = "Câu mẫu.", about: String? = nil, written: String? = nil,
    findings: [Finding] = []
  ) -> TimelineEntry.Reading {
    let number = ExactDecimal(value) ?? .zero
    let observation = Observation(
      indicator: key.indicator, label: written, kind: key.kind, value: number, unit: key.unit,
      of: whole.map { ExactDecimal($0) }, qualifier: qualifier, period: key.period,
      comparedWith: key.comparedWith, derived: derived)
    let facts = origins.map { origin in
      let id = "F-\(key.indicator)-\(key.kind)-\(key.period?.label ?? "")-\(value)-\(origin.source)"
      return SourcedFact(
        fact(
          .observation(observation), id: id, in: origin, place: key.place, subject: key.subject,
          sentence: sentence, about: about, findings: findings), trust: 2)
    }
    return TimelineEntry.Reading(
      value: number, of: whole.map { ExactDecimal($0) }, qualifier: qualifier, derived: derived,
      facts: facts)
  }

  /// An entry with a single reading.
  static func entry(
    _ key: SeriesKey, _ value: String, whole: Int? = nil,
    qualifier: Observation.Qualifier = .exact, derived: Bool = false, from origin: Origin,
    sentence: String = "Câu mẫu.", about: String? = nil, written: String? = nil,
    findings: [Finding] = []
  ) -> TimelineEntry {
    TimelineEntry(
      key: key, status: .single,
      readings: [
        reading(
          value, of: key, whole: whole, qualifier: qualifier, derived: derived, origins: [origin],
          sentence: sentence, about: about, written: written, findings: findings)
      ])
  }

  static func catalog() throws -> Catalog { try Catalog.builtIn() }

  static func files(
    _ timeline: Timeline, _ periodLabel: String, places: [String]? = ["nam-dinh"],
    language: ReportLanguage = .vietnamese, changes: [ReportChange] = [],
    outlines: Outlines = Outlines()
  ) throws -> [ReportFile] {
    let request = ReportRequest(
      period: period(periodLabel), places: places, language: language, outlines: outlines)
    var files: [ReportFile] = []
    try Reporter(catalog: catalog()).set(
      request, from: ReportSource(timeline, changes: changes)
    ).write {
      files.append($0)
    }
    return files.whole
  }

  /// What gets a briefing where it is not said which.
  static func briefings(_ timeline: Timeline, _ periodLabel: String) throws -> [String] {
    try files(timeline, periodLabel, places: nil).map(\.path).filter { $0.hasSuffix(".md") }
      .map { String($0.dropLast(3)) }
  }

  static func text(_ path: String, in files: [ReportFile]) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }
}
