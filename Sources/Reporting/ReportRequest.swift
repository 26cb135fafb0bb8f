import Chronology

/// What one directory of reports is to hold.
package struct ReportRequest: Sendable {
  package var period: Period
  /// Slugs of the provinces and regions that get a briefing of their own, `nil` for all that have something to tell; the
  /// nation always has one.
  package var places: [String]?
  package var language: ReportLanguage
  package var dialects: [CSVDialect]
  package var outlines: Outlines

  package init(
    period: Period, places: [String]? = nil, language: ReportLanguage = .vietnamese,
    dialects: [CSVDialect] = [.standard, .excelVietnamese], outlines: Outlines = Outlines()
  ) {
    self.period = period
    self.places = places
    self.language = language
    self.dialects = dialects
    self.outlines = outlines
  }
}

/// The language of labels and number forms; quoted sentences stay as they were written.
package enum ReportLanguage: String, Sendable, Hashable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  func either<Words>(_ vietnamese: Words, _ english: Words) -> Words {
    self == .vietnamese ? vietnamese : english
  }
}
