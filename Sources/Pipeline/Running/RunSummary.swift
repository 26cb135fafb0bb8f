import TimelineStore

/// What a run did.
package struct RunSummary: Hashable, Sendable {
  package var unchangedInputs = 0
  /// Inputs that were read again because rules, catalog or source changed.
  package var rereadInputs = 0
  package var counts = LoadCounts()
  /// Names of all sets of reports, and of those that this run changed.
  package var sets: [String] = []
  package var changedSets: [String] = []
  /// Every file that is written, as the configuration spells its directory.
  package var files: [String] = []
  package var vanishedInputs = 0
  package var output = ""
  package var stale: [FreshnessCheck.Stale] = []
  /// Nothing was read, loaded or written.
  package var nothingNew = false
  /// Nothing was done; this is what would be.
  package var isRehearsal = false

  package init() {}

  mutating func take(_ news: RunNews, of survey: InputSurvey) {
    counts = news.counts
    rereadInputs = news.rereadInputs
    sets = news.sets
    changedSets = news.changedSets
    files += news.files.map { joined(output, $0) }
    vanishedInputs = news.vanished
    nothingNew = news.isEmpty
    unchangedInputs = survey.items.count - news.counts.inputs
  }

  package var exitStatus: ExitStatus {
    if counts.newlyQuarantined > 0 { return .quarantined }
    return stale.contains(where: \.isError) ? .stale : .done
  }

  /// One line for people.
  package var line: String {
    if nothingNew {
      return "nothing new: \(counted(unchangedInputs, "input")) unchanged, "
        + "\(counted(sets.count, "period")) in \(output)/"
    }
    var parts = [
      "\(counted(counts.inputs, "input")) read, \(unchangedInputs) unchanged",
      "\(counted(counts.articles, "new article")), \(counts.versions) changed",
      counted(counts.facts, "fact"),
    ]
    if rereadInputs > 0 { parts.append("\(rereadInputs) read again by other rules or catalog") }
    if counts.quarantined > 0 { parts.append("\(counts.quarantined) quarantined") }
    let written = isRehearsal ? "would be written" : "written"
    parts.append(
      "\(changedSets.count) of \(counted(sets.count, "period")) \(written) to \(output)/")
    return parts.joined(separator: "; ")
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
