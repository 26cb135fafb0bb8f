import Chronology

/// The lengths of official report periods (DOMAIN: who reports what, when).
package enum ReportGrain: String, Sendable, Hashable, CaseIterable {
  case halfYear = "half-year"
  case year
  case quarter
  case nineMonths = "nine-months"

  /// The regular report period of this grain that a period lies in. The second half and the second
  /// and fourth quarters have none: the reports of the half-year and the year stand for them.
  func regularPeriod(holding period: Period) -> Period? {
    candidates(in: period.firstDay.year).first { $0.contains(period) }
  }

  /// Whether a period is of this grain, regular or not.
  func matches(_ period: Period) -> Bool {
    switch self {
    case .halfYear: !period.isSpan && period.grain == .half
    case .year: !period.isSpan && period.grain == .year
    case .quarter: !period.isSpan && period.grain == .quarter
    case .nineMonths: candidates(in: period.firstDay.year).contains(period)
    }
  }

  private func candidates(in year: Int) -> [Period] {
    switch self {
    case .halfYear: [Period(.half(1, of: year))]
    case .year: [.year(year)]
    case .quarter: [Period(.quarter(1, of: year)), Period(.quarter(3, of: year))]
    case .nineMonths:
      [Period(from: .month(1, of: year), through: .month(9, of: year))].compactMap(\.self)
    }
  }
}

extension Reporter {
  /// How many results of exactly one period are worth a report without an article that reviews it.
  private static let leastResults = 3

  /// Report periods of the given grains that an article reviews, and halves and years of which an article reviews a
  /// part or the timeline holds several results. Values told in passing, targets and days ask for no report.
  package static func periods(in survey: TimelineSurvey, grains: Set<ReportGrain>) -> [Period] {
    var found: Set<Period> = []
    for period in survey.reviewed {
      for grain in grains {
        if grain.matches(period) { found.insert(period) }
        if grain == .halfYear || grain == .year, let whole = grain.regularPeriod(holding: period) {
          found.insert(whole)
        }
      }
    }
    for (period, count) in survey.results where count >= leastResults {
      for grain in grains where grain == .halfYear || grain == .year {
        if grain.regularPeriod(holding: period) == period { found.insert(period) }
      }
    }
    return found.sorted()
  }
}
