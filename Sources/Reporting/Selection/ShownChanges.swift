import Chronology

extension [ReportChange] {
  /// Those that a reader meets in a report, in the order of series and time: the new value is what the report shows,
  /// which for the review of an earlier half-year may be an older one; and numbers of its time that were withdrawn.
  func shown(by entries: some Sequence<TimelineEntry>, in period: Period) -> [ReportChange] {
    if isEmpty { return [] }
    let values = Dictionary(
      entries.map { ($0.key, $0.best?.value) }, uniquingKeysWith: { first, _ in first })
    return filter { change in
      guard change.kind == .withdrawn else { return values[change.key] == change.newValue }
      return values[change.key] != nil || (change.key.period.map(period.contains) ?? false)
    }.sorted { $0.key.precedes($1.key) }
  }
}
