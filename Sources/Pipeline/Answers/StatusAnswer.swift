import Chronology
import TimelineStore

/// What `nienbieu status` says about a store.
package struct StatusAnswer: Encodable, Hashable, Sendable {
  struct Feed: Encodable, Hashable, Sendable {
    var name: String?
    var articles: Int
    var facts: Int
    var firstPublished: String?
    var lastPublished: String?

    enum CodingKeys: String, CodingKey {
      case name, articles, facts
      case firstPublished = "first_published"
      case lastPublished = "last_published"
    }
  }

  struct Run: Encodable, Hashable, Sendable {
    var day: String
    var started: String
    var finished: String?
    var status: String
    var program: String
  }

  var store: String
  var inputs: Int
  var articles: Int
  var supersededVersions: Int
  var sources: Int
  var facts: [String: Int]
  var feeds: [Feed]
  var lastRun: Run?
  var quarantine: [QuarantineNote]
  private var factOrder: [String]
  /// Of the quarantined, each with its file.
  private var messages: [String]

  private enum CodingKeys: String, CodingKey {
    case store, inputs, articles, sources, facts, feeds, quarantine
    case supersededVersions = "superseded_versions"
    case lastRun = "last_run"
  }

  package init(store path: String, summary: StoreSummary, quarantine records: [QuarantineRecord]) {
    store = path
    inputs = summary.inputs
    articles = summary.articles
    supersededVersions = summary.supersededVersions
    sources = summary.sources
    facts = Dictionary(summary.facts.map { ($0.type, $0.count) }) { first, _ in first }
    factOrder = summary.facts.map(\.type)
    feeds = summary.feeds.map { feed in
      Feed(
        name: feed.name, articles: feed.articles, facts: feed.facts,
        firstPublished: feed.firstPublished?.description,
        lastPublished: feed.lastPublished?.description)
    }
    lastRun = summary.lastRun.map { run in
      Run(
        day: run.info.day.description, started: run.info.started,
        finished: run.outcome?.finished, status: run.outcome?.status.rawValue ?? "crashed",
        program: run.info.toolVersion)
    }
    quarantine = records.map(QuarantineNote.init)
    messages = records.map(\.message)
  }

  /// For people.
  package var text: String {
    var lines = ["store        \(store)"]
    lines.append("inputs       \(inputs), \(quarantine.count) quarantined")
    lines.append("articles     \(articles), \(supersededVersions) earlier versions")
    lines.append("sources      \(sources)")
    let counts = factOrder.map { "\($0) \(facts[$0] ?? 0)" }.joined(separator: ", ")
    lines.append("facts        \(counts.isEmpty ? "none" : counts)")
    if let run = lastRun {
      lines.append("last run     \(run.started), \(run.status), nienbieu \(run.program)")
    }
    var text = lines.map { SafeText.oneLine($0) + "\n" }.joined()
    if !feeds.isEmpty { text += "\n" + feedTable }
    if !quarantine.isEmpty { text += "\n" + quarantineTable }
    return text
  }

  private var feedTable: String {
    var table = TextTable(header: ["source", "articles", "facts", "first", "last"])
    for feed in feeds {
      table.add([
        feed.name ?? "(none)", String(feed.articles), String(feed.facts),
        feed.firstPublished ?? "", feed.lastPublished ?? "",
      ])
    }
    return table.text
  }

  private var quarantineTable: String {
    var table = TextTable(header: ["quarantined", "since", "reason", "what to do"])
    for (note, message) in zip(quarantine, messages) {
      table.add([note.source, note.since ?? "", note.reason, message])
    }
    return table.text
  }
}
