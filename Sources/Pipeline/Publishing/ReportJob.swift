import Catalog
import Chronology
import Reporting
import TimelineStore

/// One set of reports from a store: what `nienbieu report` does.
package struct ReportJob {
  private let period: Period
  private let plan: ReportPlan
  private let sets: ReportSets

  /// Without `places`, those of the configuration get a briefing.
  package init(
    period: Period, places: [String], configuration: Configuration?, catalog: CheckedCatalog
  ) throws {
    self.period = period
    let plans = configuration?.reports ?? [ReportPlan()]
    var plan = plans.first { $0.covers(period) } ?? plans.first ?? ReportPlan()
    if !places.isEmpty { plan.places = .some(Set(places).sorted()) }
    self.plan = plan
    sets = try ReportSets(
      plans: [plan], dialects: configuration?.dialects ?? CSVDialect.allCases,
      catalog: catalog.catalog)
  }

  /// - Returns: The directory, whether it changed, and what its readers have to know.
  package func publish(
    store: String, asOf: Day?, output path: String
  ) throws -> (path: String, changed: Bool, warnings: [String]) {
    let reading = try StoreReader(store).reading(asOf: asOf, seldom: sets.seldom)
    let output = OutputDirectory(path: path)
    try Directory.create(path, flushing: true)
    let lock = try RunLock(path: store + ".lock")
    defer { lock.release() }
    try output.removeLeftovers()
    let names = try sets.publish(
      [PlannedReport(period: period, plan: plan)], from: ReportReadings(reading), to: output)
    return (
      joined(path, OutputDirectory.name(of: period)), !names.changed.isEmpty, names.warnings
    )
  }
}

extension ReportPlan {
  /// Whether the period is of one of the plan's lengths, by its label alone.
  fileprivate func covers(_ period: Period) -> Bool {
    grains.contains { grain in
      switch grain {
      case .halfYear: !period.isSpan && period.grain == .half
      case .year: !period.isSpan && period.grain == .year
      case .quarter: !period.isSpan && period.grain == .quarter
      case .nineMonths: period.isSpan
      }
    }
  }
}
