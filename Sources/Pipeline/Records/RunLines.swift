import Chronology
import TimelineStore

/// One input of a run, as a line of JSON.
struct InputLine: Encodable {
  let event = "input"
  var path: String
  var change: InputChange
  var quarantined: [QuarantineNote]

  private enum CodingKeys: String, CodingKey { case event, path, change, quarantined }

  init(_ report: InputReport) {
    path = report.path
    change = report.change
    quarantined = report.quarantined.map(QuarantineNote.init)
  }
}

/// One file that a run writes.
struct FileLine: Encodable {
  let event = "write"
  var path: String

  private enum CodingKeys: String, CodingKey { case event, path }

  init(_ path: String) { self.path = path }
}

/// What a run did, or would do, in numbers.
package struct SummaryLine: Encodable {
  let event = "summary"
  private var summary: RunSummary

  package init(_ summary: RunSummary) { self.summary = summary }

  private enum CodingKeys: String, CodingKey {
    case event, inputs, unchanged, vanished, articles, versions, withdrawn, facts, quarantined
    case sets, stale, exit, message
    case newlyQuarantined = "newly_quarantined"
    case changedSets = "changed_sets"
    case isRehearsal = "dry_run"
    case nothingNew = "nothing_new"
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    let counts = summary.counts
    try fields.encode(event, forKey: .event)
    try fields.encode(summary.isRehearsal, forKey: .isRehearsal)
    try fields.encode(summary.nothingNew, forKey: .nothingNew)
    try fields.encode(counts.inputs, forKey: .inputs)
    try fields.encode(summary.unchangedInputs, forKey: .unchanged)
    try fields.encode(summary.vanishedInputs, forKey: .vanished)
    try fields.encode(counts.articles, forKey: .articles)
    try fields.encode(counts.versions, forKey: .versions)
    try fields.encode(counts.withdrawn, forKey: .withdrawn)
    try fields.encode(counts.facts, forKey: .facts)
    try fields.encode(counts.quarantined, forKey: .quarantined)
    try fields.encode(counts.newlyQuarantined, forKey: .newlyQuarantined)
    try fields.encode(summary.sets, forKey: .sets)
    try fields.encode(summary.changedSets, forKey: .changedSets)
    try fields.encode(summary.stale.map(\.message), forKey: .stale)
    try fields.encode(summary.exitStatus.rawValue, forKey: .exit)
    try fields.encode(summary.line, forKey: .message)
  }
}
