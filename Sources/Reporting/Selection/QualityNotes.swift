import Catalog
import Chronology

/// Something that a reader should know before he uses a figure.
struct QualityNote: Hashable, Sendable {
  /// Whether a table of the set, or of the figure's own period, says so.
  fileprivate var isInTables: Bool {
    switch problem {
    case .conflict, .corrected, .derived, .finding, .undated, .placeless: true
    case .changeMismatch, .unitBreak, .methodBreak, .formerUnit, .gaps: false
    }
  }

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
    /// Figures from before the merger that made the unit, of the named parts.
    case formerUnit(parts: [String])
    /// Rows of the annex without a value.
    case gaps([AnnexRow], of: Int)
  }

  var problem: Problem
  /// What it is about; `nil` where it is about an article or the whole report.
  var entry: TimelineEntry?
  /// What the note rests on, sentence by sentence.
  var facts: [Fact] = []
  /// Articles that it is about as a whole.
  var sources: [String] = []

  /// What its line shows notes of.
  var cited: [Fact] {
    facts.prefix(SourceList.enough)
      + readings.prefix(SourceList.readingLimit).flatMap { QualityNote.cited($0) }
  }

  /// Behind each of several readings.
  static func cited(_ reading: TimelineEntry.Reading) -> [Fact] {
    reading.facts.prefix(SourceList.witnesses).map(\.fact)
  }

  private var readings: [TimelineEntry.Reading] {
    switch problem {
    case .conflict(let readings), .corrected(let readings): readings
    default: []
    }
  }
}

/// The notes of a briefing that it has room for, in their order.
struct QualityNotes: Sendable {
  /// As many as a briefing shows of those that stand in tables, too.
  private static let room = 100

  private(set) var shown: [QualityNote] = []
  /// How many others there are.
  private(set) var more = 0
  /// On figures on which sources differ, shown or not.
  private(set) var conflicts = 0
  /// How many of those that stand in tables it has room for yet.
  private(set) var room = QualityNotes.room

  mutating func add(_ notes: some Sequence<QualityNote>) { notes.forEach { add($0) } }

  private mutating func add(_ note: QualityNote) {
    if case .conflict = note.problem { conflicts += 1 }
    if !note.isInTables || room > 0 { shown.append(note) } else { more += 1 }
    if note.isInTables, room > 0 { room -= 1 }
  }

  /// Adds notes that nobody made, since there is no room for them.
  mutating func leaveOut(_ count: Int) { more += count }
}

/// Collects the notes of one briefing.
struct QualityReview: Sendable {
  let continuity: Continuity

  /// Those on articles as a whole come behind them.
  func notes(on figures: [Figure], facts: [Fact]) -> QualityNotes {
    let entries = QualityReview.distinct(figures.flatMap(\.entries)).filter {
      $0.key.indicator != Observation.uncatalogued || $0.writtenLabel != nil
    }
    var notes = QualityNotes()
    notes.add(entries.lazy.flatMap(doubts))
    notes.add(figures.lazy.compactMap(changeMismatch))
    notes.add(entries.lazy.flatMap(derivations))
    notes.add(breaks(in: figures))
    notes.add(findings(of: facts + entries.flatMap(\.facts).map(\.fact)))
    return notes
  }

  static func distinct(_ entries: [TimelineEntry]) -> [TimelineEntry] {
    var seen: Set<SeriesKey> = []
    return entries.filter { seen.insert($0.key).inserted }
  }

  private func doubts(_ entry: TimelineEntry) -> [QualityNote] {
    let facts = entry.facts.map(\.fact)
    switch entry.status {
    case .conflict:
      return [QualityNote(problem: .conflict(entry.readings), entry: entry, facts: facts)]
    case .corrected:
      return [QualityNote(problem: .corrected(entry.readings), entry: entry, facts: facts)]
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
      facts: stated.facts.map(\.fact))
  }

  /// Only where no source states the value: one that follows from others as well is well founded.
  private func derivations(_ entry: TimelineEntry) -> [QualityNote] {
    guard let best = entry.best, best.derived else { return [] }
    return [QualityNote(problem: .derived(best), entry: entry, facts: best.facts.map(\.fact))]
  }

  private func breaks(in figures: [Figure]) -> [QualityNote] {
    figures.compactMap { figure in
      guard let same = figure.samePeriod, let earlier = same.key.period,
        let period = figure.period
      else { return nil }
      let facts = same.cited
      if !continuity.isOneUnit(figure.identity.place, from: earlier, to: period) {
        return QualityNote(problem: .unitBreak, entry: figure.actual, facts: facts)
      }
      return continuity.change(of: figure.identity.indicator, from: earlier, to: period).map {
        QualityNote(
          problem: .methodBreak(labelKey: $0.labelKey), entry: figure.actual, facts: facts)
      }
    }
  }

  /// One note for each distinct finding of a source.
  private func findings(of facts: [Fact]) -> [QualityNote] {
    var seen: Set<[String]> = []
    return facts.flatMap { fact in
      fact.findings.compactMap { finding in
        guard seen.insert([fact.origin.source, finding.code, finding.message]).inserted else {
          return nil
        }
        return QualityNote(problem: .finding(finding), entry: nil, facts: [fact])
      }
    }
  }

  /// Of articles without a day.
  static func undated(_ sources: some Sequence<String>) -> some Sequence<QualityNote> {
    sources.lazy.map { QualityNote(problem: .undated, entry: nil, sources: [$0]) }
  }

  /// On an article as a whole, but for its day.
  static func notes(on record: ArticleRecord) -> [QualityNote] {
    let place: [QualityNote.Problem] = record.place == nil ? [.placeless] : []
    let findings = record.findings.lazy.filter { !isTold($0, of: record) }
      .map(QualityNote.Problem.finding)
    return (place + findings).map {
      QualityNote(problem: $0, entry: nil, sources: [record.origin.source])
    }
  }

  /// A missing date or place has a note of its own.
  private static func isTold(_ finding: Finding, of record: ArticleRecord) -> Bool {
    switch finding.code {
    case "missing-date": record.origin.published == nil
    case "missing-place": record.place == nil
    default: false
    }
  }
}
