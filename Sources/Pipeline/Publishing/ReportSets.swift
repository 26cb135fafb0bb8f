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

  /// The names of all sets and of those that changed, and the files of the changed ones.
  package typealias Published = (all: [String], changed: [String], files: [String])

  /// Makes one set after another and publishes them together; `before` is what the last publication was made from,
  /// where there was one. Where there is an `other` way to what is read, two sets are read at once. Once the first set
  /// has been read, `meanwhile` is done beside the making.
  package func publish(
    _ reports: [PlannedReport], from reading: TimelineReading, _ other: TimelineReading? = nil,
    before: TimelineReading? = nil,
    to output: OutputDirectory, meanwhile: @escaping @Sendable () throws -> Void = {},
    _ watch: RunWatch = { _ in }
  ) throws -> Published {
    var publication = Publication(in: output)
    var errand: Errand<Result<Void, any Error>>?
    defer { errand?.drop() }
    do {
      let sets = reports.enumerated().map { number, report in
        let own = number.isMultiple(of: 2) ? reading : other ?? reading
        return { @Sendable in Result { try chosen(report, from: own, before: before) } }
      }
      var done = 0
      try Errand.inOrder(sets, most: 1) { set in
        if errand == nil { errand = Errand { Result { try meanwhile() } } }
        let name = OutputDirectory.name(of: reports[done].period)
        try publication.add(name) { take in
          try set.get().write(by: { try Errand.inOrder($0, $1) }, to: take)
        }
        done += 1
        watch(.reporting(done: done, of: reports.count))
      }
      try errand?.result()?.get()
      try Interruption.check()
    } catch {
      publication.discard()
      throw error
    }
    let names = reports.map { OutputDirectory.name(of: $0.period) }
    return (names, try publication.finish(), publication.files)
  }

  private func chosen(
    _ report: PlannedReport, from reading: TimelineReading, before: TimelineReading?
  ) throws -> ReportSet {
    let wish = reporter.newest(for: report.period)
    let newest = try reading.newest(wish).union(before?.newest(wish) ?? [])
    let excerpt = reporter.excerpt(for: report.period, and: newest)
    let timeline = try reading.timeline(excerpt)
    let changes = try ReportChange.changes(from: before?.timeline(excerpt), to: timeline)
    return try reporter.set(
      request(report, timeline), from: timeline, changes: changes, histories: reading.timeline)
  }

  private func request(_ report: PlannedReport, _ timeline: Timeline) -> ReportRequest {
    let (period, plan) = (report.period, report.plan)
    let places =
      switch plan.places {
      case .all:
        Reporter.places(in: timeline, period: period)
          + reporter.regions(in: timeline, period: period)
      case .some(let slugs): slugs
      }
    return ReportRequest(
      period: period, places: places, language: plan.language, dialects: dialects,
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
