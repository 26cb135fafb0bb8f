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
      "sources": note.sources.isEmpty ? "–" : lines.sources.markers(sources: note.sources),
    ]
  }

  private func levelKey(_ problem: QualityNote.Problem) -> String {
    switch problem {
    case .conflict: "noteConflict"
    case .corrected: "noteCorrected"
    case .changeMismatch: "noteMismatch"
    case .derived: "noteDerived"
    case .finding(let finding): finding.severity == .warning ? "noteWarning" : "noteNote"
    case .undated, .placeless: "noteArticle"
    case .unitBreak, .methodBreak: "noteBreak"
    case .gaps: "noteGap"
    }
  }

  private func subject(_ note: QualityNote) -> String {
    guard let entry = note.entry else {
      if case .gaps = note.problem { return labels["wholeReport"] }
      return "–"
    }
    let label = wording.label(
      of: SeriesIdentity(entry.key), written: entry.writtenLabel, in: lines.place)
    return entry.key.period.map { "\(label), \(wording.periods.short($0))" } ?? label
  }

  private func problem(_ note: QualityNote) -> String {
    switch note.problem {
    case .conflict(let readings):
      return "\(labels["readingsDiffer"]): \(list(readings, of: note)); \(use(readings, of: note))"
    case .corrected(let readings): return "\(labels["correctedFrom"]): \(list(readings, of: note))"
    case .changeMismatch(let stated, let computed): return mismatch(stated, computed)
    case .derived(let reading):
      let unit = note.entry?.key.unit ?? "count"
      return "\(wording.value(reading, unit: unit)): \(labels["derivedFrom"])"
    case .finding(let finding): return text(of: finding)
    case .undated: return labels["undated"]
    case .placeless: return labels["placeless"]
    case .unitBreak: return labels["unitBreak"]
    case .methodBreak(let labelKey): return labels[labelKey]
    case .gaps(let empty, let all): return "\(empty)/\(all) \(labels["annexRows"])"
    }
  }

  /// `91,87 % [1]; 91,81 % [2]`.
  private func list(_ readings: [TimelineEntry.Reading], of note: QualityNote) -> String {
    readings.map { reading in
      let value = wording.value(reading, unit: note.entry?.key.unit ?? "count")
      return "\(value) \(lines.sources.markers(reading.facts))"
    }.joined(separator: "; ")
  }

  private func use(_ readings: [TimelineEntry.Reading], of note: QualityNote) -> String {
    let value = readings.first.map { wording.value($0, unit: note.entry?.key.unit ?? "count") }
    return "\(labels["used"]) \(value ?? labels["missing"])"
  }

  private func mismatch(_ stated: TimelineEntry, _ computed: Difference) -> String {
    let said = stated.best.map {
      wording.quantity($0.value, unit: stated.key.unit, isSigned: true)
    }
    return "\(labels["mismatchStated"]) \(said ?? labels["missing"]), "
      + "\(labels["mismatchComputed"]) \(wording.difference(computed))"
  }

  /// The code in the report's language where it is a known one, then the message as recorded.
  private func text(of finding: Finding) -> String {
    let known = labels.words["code.\(finding.code)"]
    return known.map { "\($0) (\(finding.message))" } ?? "\(finding.code): \(finding.message)"
  }
}
