import Chronology

/// A number that is new, different or gone since the last published run.
package struct ReportChange: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable { case new, changed, withdrawn }

  package var kind: Kind
  /// Which number.
  package var key: SeriesKey
  /// `nil` for a new number.
  package var oldValue: ExactDecimal?
  /// `nil` for a withdrawn one.
  package var newValue: ExactDecimal?
  /// `nil` for a new number.
  package var oldStatus: TimelineEntry.Status?
  /// `nil` for a withdrawn one.
  package var newStatus: TimelineEntry.Status?
  /// The best source of the value that holds now; of the one that held, for a withdrawn number.
  package var source: Origin?

  package init(
    kind: Kind, key: SeriesKey, oldValue: ExactDecimal? = nil, newValue: ExactDecimal? = nil,
    oldStatus: TimelineEntry.Status? = nil, newStatus: TimelineEntry.Status? = nil,
    source: Origin? = nil
  ) {
    self.kind = kind
    self.key = key
    self.oldValue = oldValue
    self.newValue = newValue
    self.oldStatus = oldStatus
    self.newStatus = newStatus
    self.source = source
  }

  /// What a reader of the last publication has to know, in the order of series and time; derived values change with
  /// those that they come from.
  ///
  /// - Returns: Nothing where there was no publication before: a first edition has no changes, so
  ///   that a second run over the same inputs writes the same bytes.
  package static func changes(from old: Timeline?, to new: Timeline) -> [ReportChange] {
    guard let old else { return [] }
    let before = keyed(old)
    let after = keyed(new)
    var changes: [ReportChange] = []
    for (key, entry) in after {
      if let earlier = before[key] {
        if let change = ReportChange(from: earlier, to: entry) { changes.append(change) }
      } else {
        changes.append(ReportChange(added: entry))
      }
    }
    for (key, entry) in before where after[key] == nil {
      changes.append(ReportChange(withdrawn: entry))
    }
    return changes.sorted { $0.key.precedes($1.key) }
  }

  private static func keyed(_ timeline: Timeline) -> [SeriesKey: TimelineEntry] {
    Dictionary(
      timeline.entries.lazy.filter { !$0.isDerived }.map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private init(added entry: TimelineEntry) {
    self.init(
      kind: .new, key: entry.key, newValue: entry.best?.value, newStatus: entry.status,
      source: entry.best?.facts.first?.fact.origin)
  }

  private init(withdrawn entry: TimelineEntry) {
    self.init(
      kind: .withdrawn, key: entry.key, oldValue: entry.best?.value, oldStatus: entry.status,
      source: entry.best?.facts.first?.fact.origin)
  }

  /// - Returns: `nil` where value and standing are the same; another sentence that says the same is
  ///   no change.
  private init?(from old: TimelineEntry, to new: TimelineEntry) {
    guard
      old.best?.value != new.best?.value || old.best?.of != new.best?.of
        || old.best?.qualifier != new.best?.qualifier || old.status != new.status
    else { return nil }
    self.init(
      kind: .changed, key: new.key, oldValue: old.best?.value, newValue: new.best?.value,
      oldStatus: old.status, newStatus: new.status, source: new.best?.facts.first?.fact.origin)
  }
}

extension [ReportChange] {
  /// Without those of districts inside of a place.
  func of(exactly place: String) -> [ReportChange] { filter { $0.key.place == place } }
}
