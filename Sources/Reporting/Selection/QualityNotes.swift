import Catalog
import Chronology

/// Something that a reader should know before he uses a figure.
struct QualityNote: Hashable, Sendable {
  enum Problem: Hashable, Sendable {
    /// Readings differ and no rule decides.
    case conflict([TimelineEntry.Reading])
    /// A later article corrected an earlier value.
    case corrected([TimelineEntry.Reading])
    /// A stated change that the two values do not bear out.
    case changeMismatch(stated: TimelineEntry, computed: Difference)
    case derived(TimelineEntry.Reading)
    case finding(Finding)
    case undated
    case placeless
    case unitBreak
    case methodBreak(labelKey: String)
    case gaps(empty: Int, of: Int)
  }

  var problem: Problem
  /// What it is about; `nil` where it is about an article or the whole report.
  var entry: TimelineEntry?
  var sources: [String]
}

/// Collects the notes of one briefing.
struct QualityReview: Sendable {
  let timeline: Timeline
  let continuity: Continuity

  func notes(on figures: [Figure], facts: [Fact], sources: SourceList) -> [QualityNote] {
    let entries = QualityReview.distinct(figures.flatMap(\.entries))
    var notes = entries.flatMap(doubts)
    notes += figures.compactMap(changeMismatch)
    notes += entries.flatMap(derivations)
    notes += breaks(in: figures)
    notes += findings(of: facts + entries.flatMap(\.facts).map(\.fact))
    notes += articleNotes(sources)
    return notes
  }

  static func distinct(_ entries: [TimelineEntry]) -> [TimelineEntry] {
    var seen: Set<SeriesKey> = []
    return entries.filter { seen.insert($0.key).inserted }
  }

  private func doubts(_ entry: TimelineEntry) -> [QualityNote] {
    let sources = entry.facts.map(\.fact.origin.source)
    switch entry.status {
    case .conflict:
      return [QualityNote(problem: .conflict(entry.readings), entry: entry, sources: sources)]
    case .corrected:
      return [QualityNote(problem: .corrected(entry.readings), entry: entry, sources: sources)]
    case .single, .confirmed: return []
    }
  }

  private func changeMismatch(_ figure: Figure) -> QualityNote? {
    guard let computed = figure.difference, computed.isExact,
      let stated = figure.changes.first(where: {
        figure.isAboutDifference($0) && !figure.isBorneOut($0)
      })
    else { return nil }
    return QualityNote(
      problem: .changeMismatch(stated: stated, computed: computed), entry: figure.actual,
      sources: stated.facts.map(\.fact.origin.source))
  }

  private func derivations(_ entry: TimelineEntry) -> [QualityNote] {
    entry.readings.filter(\.derived).map { reading in
      QualityNote(
        problem: .derived(reading), entry: entry,
        sources: reading.facts.map(\.fact.origin.source))
    }
  }

  private func breaks(in figures: [Figure]) -> [QualityNote] {
    figures.compactMap { figure in
      guard let same = figure.samePeriod, let earlier = same.key.period,
        let period = figure.period
      else { return nil }
      let sources = same.facts.map(\.fact.origin.source)
      if !continuity.isOneUnit(figure.identity.place, from: earlier, to: period) {
        return QualityNote(problem: .unitBreak, entry: figure.actual, sources: sources)
      }
      return continuity.methodBreak(of: figure.identity.indicator, from: earlier, to: period).map {
        QualityNote(
          problem: .methodBreak(labelKey: $0.labelKey), entry: figure.actual, sources: sources)
      }
    }
  }

  /// One note for each distinct finding of a source.
  private func findings(of facts: [Fact]) -> [QualityNote] {
    var seen: Set<QualityNote> = []
    return facts.flatMap { fact in
      fact.findings.map { finding in
        var finding = finding
        finding.location = nil
        return QualityNote(
          problem: .finding(finding), entry: nil, sources: [fact.origin.source])
      }
    }.filter { seen.insert($0).inserted }
  }

  private func articleNotes(_ sources: SourceList) -> [QualityNote] {
    let used = Set(sources.origins.map(\.source))
    let records = timeline.articles.filter { used.contains($0.origin.source) }
      .sorted { $0.origin.source < $1.origin.source }
    var notes = sources.origins.filter { $0.published == nil }.map {
      QualityNote(problem: .undated, entry: nil, sources: [$0.source])
    }
    for record in records {
      if record.place == nil {
        notes.append(QualityNote(problem: .placeless, entry: nil, sources: [record.origin.source]))
      }
      notes += record.findings.map {
        QualityNote(problem: .finding($0), entry: nil, sources: [record.origin.source])
      }
    }
    return notes
  }
}
