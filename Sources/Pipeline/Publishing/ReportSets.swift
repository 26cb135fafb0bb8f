import Catalog
import Chronology
import Reporting

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

  /// One request for each period found, oldest first.
  package func requests(for timeline: Timeline) -> [ReportRequest] {
    var requests: [Period: ReportRequest] = [:]
    for plan in plans {
      for period in Reporter.periods(in: timeline, grains: Set(plan.grains)) {
        requests[period] = request(period, plan, timeline)
      }
    }
    return requests.values.sorted { $0.period < $1.period }
  }

  package func request(
    _ period: Period, _ plan: ReportPlan, _ timeline: Timeline
  ) -> ReportRequest {
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

  /// The names of all sets and of those that changed, and the files of the changed ones.
  package typealias Published = (all: [String], changed: [String], files: [String])

  /// Makes one set after another and publishes them together.
  package func publish(
    _ requests: [ReportRequest], from timeline: Timeline, changes: [ReportChange],
    to output: OutputDirectory, _ watch: RunWatch = { _ in }
  ) throws -> Published {
    var publication = Publication(in: output)
    do {
      let sets = requests.map { request in
        { @Sendable in Result { try reporter.set(request, from: timeline, changes: changes) } }
      }
      var done = 0
      try Errand.inOrder(sets, most: 1) { set in
        let name = OutputDirectory.name(of: requests[done].period)
        try publication.add(name) { take in
          try set.get().write(by: { try Errand.inOrder($0, $1) }, to: take)
        }
        done += 1
        watch(.reporting(done: done, of: requests.count))
      }
      try Interruption.check()
    } catch {
      publication.discard()
      throw error
    }
    let names = requests.map { OutputDirectory.name(of: $0.period) }
    return (names, try publication.finish(), publication.files)
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
