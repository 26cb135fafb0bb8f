import Catalog
import Chronology
import Reporting
import TimelineStore

/// The directories of reports that a configuration asks of a timeline.
package struct ReportSets {
  package var plans: [ReportPlan]
  package var dialects: [CSVDialect]
  private let reporter: Reporter

  package init(plans: [ReportPlan], dialects: [CSVDialect], catalog: Catalog) throws {
    self.plans = plans
    self.dialects = dialects
    reporter = Reporter(catalog: catalog)
  }

  package var seldom: Set<String> { reporter.seldom }

  /// One report for each period found, oldest first.
  package func planned(for survey: TimelineSurvey) -> [PlannedReport] {
    var reports: [Period: PlannedReport] = [:]
    for plan in plans {
      for period in Reporter.periods(in: survey, grains: Set(plan.grains)) {
        reports[period] = PlannedReport(period: period, plan: plan)
      }
    }
    return reports.values.sorted { $0.period < $1.period }
  }

  /// The names of all sets and of those that changed; the files of the changed ones, and what readers of those have to
  /// know.
  package typealias Published = (
    all: [String], changed: [String], files: [String], warnings: [String]
  )

  /// Makes one set after another and publishes them together.
  ///
  /// - Parameters:
  ///   - reports: What is to be made.
  ///   - store: What is read, and what the last publication was made from.
  ///   - output: Where the sets go.
  ///   - beforeSwitch: What else has to be done before the sets take their places.
  ///   - watch: Is told how far it has come.
  /// - Returns: What was made, and what of it changed.
  /// - Throws: What reading, writing and `beforeSwitch` throw, and `Interruption`.
  package func publish(
    _ reports: [PlannedReport], from store: ReportReadings, to output: OutputDirectory,
    beforeSwitch: () throws -> Void = {}, _ watch: RunWatch = { _ in }
  ) throws -> Published {
    var publication = Publication(in: output)
    do {
      var begun: Errand<Result<ReportSet, any Error>>?
      defer { begun?.drop() }
      for (index, report) in reports.enumerated() {
        let current = try begun?.result()?.get() ?? set(report, from: store)
        // Its result is fetched once.
        begun = nil
        let next = reports.dropFirst(index + 1).first
        try publication.add(OutputDirectory.name(of: report.period)) { take in
          try current.write(
            by: Errands(), atLast: { begun = next.map { begin($0, from: store) } }, to: take)
        }
        watch(.reporting(done: index + 1, of: reports.count))
      }
      try beforeSwitch()
      try Interruption.check()
    } catch {
      publication.discard()
      throw error
    }
    let names = reports.map { OutputDirectory.name(of: $0.period) }
    return (names, try publication.finish(), publication.files, publication.warnings)
  }

  /// With as many chapters as are open at once; where nobody helps they would but wait in memory.
  private func begin(
    _ report: PlannedReport, from store: ReportReadings
  ) -> Errand<Result<ReportSet, any Error>> {
    Errand {
      Result {
        let set = try set(report, from: store)
        for _ in 0..<min(3, Helpers.count) {
          try Interruption.check()
          set.beginOneMore()
        }
        return set
      }
    }
  }

  package func set(_ report: PlannedReport, from store: ReportReadings) throws -> ReportSet {
    let wish = reporter.newest(for: report.period)
    let newest = try store.reading.newest(wish).union(store.before?.newest(wish) ?? [])
    let excerpt = reporter.excerpt(for: report.period, and: newest)
    return try reporter.set(request(report), from: store.source(excerpt))
  }

  private func request(_ report: PlannedReport) -> ReportRequest {
    let plan = report.plan
    let places: [String]? = if case .some(let slugs) = plan.places { slugs } else { nil }
    return ReportRequest(
      period: report.period, places: places, language: plan.language, dialects: dialects,
      outlines: plan.outlines)
  }

  /// What the reports depend on beside the store.
  package func fingerprint(catalog: String, asOf: Day?) -> String {
    var hash = Fingerprint()
    for part in [programVersion, ArticleStage.rulesVersion, catalog, asOf?.description ?? ""] {
      hash.add(part)
    }
    for plan in plans {
      hash.add(plan.grains.map(\.rawValue).joined(separator: " "))
      if case .some(let slugs) = plan.places { hash.add(slugs.joined(separator: " ")) }
      hash.add(plan.language.rawValue)
      let outlines = plan.outlines
      for outline in [outlines.province, outlines.national, outlines.region] {
        hash.add(outline ?? "")
      }
    }
    hash.add(dialects.map(\.rawValue).joined(separator: " "))
    return hash.value
  }
}

/// A period that a plan asks a report of.
package struct PlannedReport: Sendable {
  package let period: Period
  package let plan: ReportPlan

  package init(period: Period, plan: ReportPlan) {
    self.period = period
    self.plan = plan
  }
}
