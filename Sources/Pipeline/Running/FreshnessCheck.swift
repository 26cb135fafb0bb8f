import Chronology

/// Sources whose newest article is older than pipeline.yml allows.
package struct FreshnessCheck {
  package struct Stale: Hashable, Sendable {
    package var message: String
    /// Older than `error`, not only than `warn`.
    package var isError: Bool
  }

  /// Compares the newest publication day of each source, by its name, with a day.
  package static func stale(
    _ sources: [SourcePlan], newest: [String: Day], on day: Day
  ) -> [Stale] {
    sources.compactMap { plan in
      guard let freshness = plan.freshness else { return nil }
      return stale(plan, freshness, newest[plan.name], on: day)
    }
  }

  private static func stale(
    _ plan: SourcePlan, _ freshness: Freshness, _ newest: Day?, on day: Day
  ) -> Stale? {
    guard let newest else {
      return Stale(
        message: "source \"\(plan.name)\" has no article with a date; check its path",
        isError: freshness.errorDays != nil)
    }
    let age = day.dayNumber - newest.dayNumber
    let isError = freshness.errorDays.map { age > $0 } ?? false
    let isWarning = freshness.warnDays.map { age > $0 } ?? false
    guard isError || isWarning else { return nil }
    let limit = (isError ? freshness.errorDays : freshness.warnDays) ?? 0
    return Stale(
      message: "source \"\(plan.name)\": the newest article is of \(newest), \(age) days old, "
        + "more than \(limit); fetch newer ones",
      isError: isError)
  }
}
