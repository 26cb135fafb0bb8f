import Catalog
import Chronology

/// Words the notes on data quality: level, subject, problem, sources.
struct QualityLines: Sendable {
  let lines: PageLines

  private var wording: Wording { lines.wording }
  private var labels: Labels { wording.labels }

  func line(_ note: QualityNote) -> PageContext {
    [
      "level": labels[levelKey(note.problem)],
      "subject": subject(note),
      "problem": problem(note),
      "sources": sources(note),
    ]
  }

  private func sources(_ note: QualityNote) -> String {
    if !note.facts.isEmpty { return lines.markers(note.facts) }
    let text = lines.sources.markers(sources: note.sources)
    return text.isEmpty ? "–" : text
  }

  private func levelKey(_ problem: QualityNote.Problem) -> String {
    switch problem {
    case .conflict: "noteConflict"
    case .corrected: "noteCorrected"
    case .changeMismatch: "noteMismatch"
    case .derived: "noteDerived"
    case .finding(let finding): finding.severity == .warning ? "noteWarning" : "noteNote"
    case .undated, .placeless: "noteArticle"
    case .unitBreak, .methodBreak, .formerUnit: "noteBreak"
    case .gaps: "noteGap"
    }
  }

  private func subject(_ note: QualityNote) -> String {
    guard let entry = note.entry else {
      switch note.problem {
      case .gaps: return labels["wholeReport"]
      case .finding: return note.facts.first.flatMap(subject) ?? "–"
      default: return "–"
      }
    }
    let label = wording.label(of: SeriesIdentity(entry.key), entry: entry, in: lines.place)
    return entry.key.period.map { "\(label), \(wording.periods.short($0))" } ?? label
  }

  /// The number that a finding is about.
  private func subject(_ fact: Fact) -> String? {
    guard let observation = fact.observation else { return nil }
    let name =
      wording.label(ofIndicator: observation.indicator, of: fact.place) ?? observation.label
      ?? labels["unnamed"]
    let isOwn = fact.place == lines.place
    return isOwn ? name : "\(name) (\(wording.name(ofPlace: fact.place, on: lines.period.lastDay)))"
  }

  /// Markdown.
  private func problem(_ note: QualityNote) -> String {
    switch note.problem {
    case .conflict(let readings):
      let values = list(readings, of: note, restIn: .conflicts)
      return "\(labels["readingsDiffer"]): \(values); \(use(readings, of: note))"
    case .corrected(let readings):
      return "\(labels["correctedFrom"]): \(list(readings, of: note, restIn: .observations))"
    default: return MarkdownText.escaped(plain(note))
    }
  }

  private func plain(_ note: QualityNote) -> String {
    switch note.problem {
    case .changeMismatch(let stated, let computed): return mismatch(stated, computed)
    case .derived(let reading):
      let value = note.entry.map { wording.value(reading, of: $0.key) } ?? labels["missing"]
      return "\(value): \(labels["derivedFrom"])"
    case .finding(let finding): return text(of: finding)
    case .undated: return labels["undated"]
    case .placeless: return labels["placeless"]
    case .unitBreak: return labels["unitBreak"]
    case .methodBreak(let labelKey): return labels[labelKey]
    case .conflict, .corrected: return ""
    case .formerUnit(let parts):
      return "\(labels["formerUnit"]) (\(parts.joined(separator: ", "))): \(labels["unitBreak"])"
    case .gaps(let rows, let all):
      return "\(rows.count)/\(all) \(labels["annexRows"]): "
        + rows.map(\.row).joined(separator: ", ") + "; \(labels["askForRows"])"
    }
  }

  /// `91,87% [^1]; 91,81% [^2]`; Markdown.
  private func list(
    _ readings: [TimelineEntry.Reading], of note: QualityNote, restIn table: SheetTopic
  ) -> String {
    let shown = readings.prefix(SourceList.readingLimit).map { reading in
      let value = note.entry.map { wording.value(reading, of: $0.key) } ?? labels["missing"]
      let sources = lines.markers(QualityNote.cited(reading))
      return "\(MarkdownText.escaped(value)) \(sources)"
    }
    return wording.list(shown, of: readings.count, restIn: table)
  }

  private func use(_ readings: [TimelineEntry.Reading], of note: QualityNote) -> String {
    let value = note.entry.flatMap { entry in
      readings.first.map { wording.value($0, of: entry.key) }
    }
    return MarkdownText.escaped("\(labels["used"]) \(value ?? labels["missing"])")
  }

  private func mismatch(_ stated: TimelineEntry, _ computed: Difference) -> String {
    let said = stated.best.map {
      wording.quantity($0.value, unit: stated.key.unit, isSigned: true)
    }
    return "\(labels["mismatchStated"]) \(said ?? labels["missing"]), "
      + "\(labels["mismatchComputed"]) \(wording.difference(computed))"
  }

  /// In the report's language; the messages of findings are English and for those who mend an input.
  private func text(of finding: Finding) -> String {
    if let known = labels.words["code.\(finding.code)"] { return known }
    return "\(labels["code.other"]) (\(finding.code))"
  }
}
