import Chronology

/// What `nienbieu run --dry-run` says: each input, each file that would be written, and the sum.
package struct PlanAnswer {
  private let inputs: [InputReport]
  private let summary: RunSummary

  /// In byte order of the inputs' paths.
  package init(_ inputs: [InputReport], _ summary: RunSummary) {
    self.inputs = inputs.sorted { byteOrder($0.path, $1.path) }
    self.summary = summary
  }

  /// Inputs that would be read or are in quarantine, and a line for each set of reports;
  /// `isComplete` adds the others.
  package func text(isComplete: Bool) -> String {
    var table = TextTable(header: ["would", "what", "why"])
    for input in inputs where isComplete || input.isNews {
      let why = input.quarantined.map { "[\($0.reason)] \($0.message)" }.joined(separator: " | ")
      table.add([input.action, input.path, why.isEmpty ? input.change.rawValue : why])
    }
    for (set, count) in setSizes { table.add(["write", "\(set)/", "\(count) files"]) }
    for file in otherFiles { table.add(["write", file, ""]) }
    let isEmpty = !isComplete && !inputs.contains(where: \.isNews) && summary.files.isEmpty
    return (isEmpty ? "" : table.text + "\n") + "dry run, nothing was written: \(summary.line)\n"
  }

  /// `output/2022-H1` → its files.
  private var setSizes: [(String, Int)] {
    summary.changedSets.map { name in
      let set = joined(summary.output, name)
      return (set, summary.files.count { $0.hasPrefix(set + "/") })
    }
  }

  private var otherFiles: [String] {
    let sets = summary.changedSets.map { joined(summary.output, $0) + "/" }
    return summary.files.filter { file in !sets.contains { file.hasPrefix($0) } }
      .sorted(by: byteOrder)
  }

  /// Objects of JSON, the sum last.
  package func lines() throws -> String {
    let inputs = try inputs.map { try JSONLines.line(InputLine($0)) }
    let files = try summary.files.sorted(by: byteOrder).map { try JSONLines.line(FileLine($0)) }
    return (inputs + files).joined() + (try JSONLines.line(SummaryLine(summary)))
  }
}

extension InputReport {
  fileprivate var isNews: Bool {
    ![.unchanged, .vanished].contains(change) || !quarantined.isEmpty
  }

  fileprivate var action: String {
    switch change {
    case .unchanged: quarantined.isEmpty ? "leave" : "leave out"
    case .vanished: "keep"
    default: quarantined.isEmpty ? "read" : "quarantine"
    }
  }
}
