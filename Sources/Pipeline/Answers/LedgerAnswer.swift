import Chronology
import TimelineStore

/// What `nienbieu status --runs` says: the ledger, newest first.
package struct LedgerAnswer: Encodable, Hashable, Sendable {
  struct Run: Encodable, Hashable, Sendable {
    var number: Int64
    var day: String
    var started: String
    var finished: String?
    var status: String
    var inputs: Int
    var articles: Int
    var versions: Int
    var withdrawn: Int
    var facts: Int
    var quarantined: Int
    var newlyQuarantined: Int
    var program: String
    var message: String?

    enum CodingKeys: String, CodingKey {
      case number, day, started, finished, status, inputs, articles, versions, withdrawn, facts
      case quarantined, program, message
      case newlyQuarantined = "newly_quarantined"
    }

    init(_ record: RunRecord) {
      let counts = record.outcome?.counts ?? LoadCounts()
      number = record.id.rawValue
      day = record.info.day.description
      started = record.info.started
      finished = record.outcome?.finished
      // A run that is at work looks the same; `nienbieu doctor` tells the two apart.
      status = record.outcome?.status.rawValue ?? "unfinished"
      inputs = counts.inputs
      articles = counts.articles
      versions = counts.versions
      withdrawn = counts.withdrawn
      facts = counts.facts
      quarantined = counts.quarantined
      newlyQuarantined = counts.newlyQuarantined
      program = record.info.toolVersion
      message = record.outcome?.message
    }
  }

  private var runs: [Run]

  package init(_ records: [RunRecord]) { runs = records.map(Run.init) }

  /// A row for each run; what a failed one said stands in a line of its own.
  package var text: String {
    var table = TextTable(header: [
      "run", "started", "finished", "status", "inputs", "articles", "changed", "facts",
      "quarantined",
    ])
    for run in runs {
      table.add([
        String(run.number), run.started, run.finished ?? "", run.status, String(run.inputs),
        String(run.articles), String(run.versions), String(run.facts), String(run.quarantined),
      ])
    }
    let failures = runs.compactMap { run in
      run.message.map { "run \(run.number): \(SafeText.oneLine($0))\n" }
    }
    return table.text + failures.joined()
  }
}
