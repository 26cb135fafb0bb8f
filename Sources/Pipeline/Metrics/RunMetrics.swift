import Chronology
import Glibc

/// `nienbieu.prom`: how the last run ended and what is there, for node_exporter's textfile collector.
///
/// Written behind every run, also one that failed, from what the last good run left in its mark: no
/// store has to be opened for it.
package struct RunMetrics {
  private let path: String
  private let mark: PublishedMark?
  private let sources: [String]

  /// - Returns: `nil` where the configuration asks for none.
  package init?(_ configuration: Configuration) {
    guard let metrics = configuration.metrics else { return nil }
    path = configuration.located(metrics)
    let output = OutputDirectory(path: configuration.located(configuration.output))
    mark = PublishedMark.read(in: output)
    sources = configuration.sources.map(\.name)
  }

  /// Of a run that could not read its configuration: how it ended, and nothing else.
  package init?(faulty file: String) {
    guard let path = ConfigurationReader.metricsPath(ofFaulty: file) else { return nil }
    self.path = path
    mark = nil
    sources = []
  }

  package func write(_ status: ExitStatus, seconds: Double) throws(FileProblem) {
    let now = Clock.seconds()
    let text = text(status, seconds: seconds, now: now)
    try Directory.create(directoryName(path))
    // No two runs share the name, and node_exporter reads none that ends like this.
    let aside = joined(directoryName(path), ".\(fileName(path)).\(getpid())")
    try Directory.remove(aside)
    try FileBytes.writeNew(Array(text.utf8), to: aside)
    guard rename(aside, path) == 0 else {
      let problem = FileProblem.last(path, creating: true)
      try? Directory.remove(aside)
      throw problem
    }
  }

  func text(_ status: ExitStatus, seconds: Double, now: Int) -> String {
    var metrics = MetricsText()
    metrics.gauge("run_timestamp_seconds", "When the last run ended.", Double(now))
    metrics.gauge("run_duration_seconds", "How long the last run took.", seconds)
    metrics.gauge("run_exit_code", "How the last run ended.", Double(status.rawValue))
    metrics.gauge(
      "last_success_timestamp_seconds", "When a run last ended with published reports.",
      status.isPublished ? Double(now) : lastSuccess)
    let totals = mark?.totals
    metrics.gauge("articles", "Articles in the store.", totals.map { Double($0.articles) })
    metrics.gauge("facts", "Facts in the store.", totals.map { Double($0.facts) })
    metrics.gauge(
      "quarantined", "Inputs and records that cannot be read.",
      totals.map { Double($0.quarantined) })
    addSources(to: &metrics, now: now)
    metrics.gauges("build_info", "The program.", [([("version", programVersion)], 1)])
    return metrics.text
  }

  private func addSources(to metrics: inout MetricsText, now: Int) {
    let days = mark?.newestDays ?? [:]
    let starts = sources.compactMap { name in
      days[name].map { (labels: [("source", name)], value: Double(Clock.seconds(atStartOf: $0))) }
    }
    metrics.gauges(
      "source_newest_timestamp_seconds", "The day of the newest article of a source.", starts)
    metrics.gauges(
      "source_age_seconds", "How long ago that day began when the run ended.",
      starts.map { (labels: $0.labels, value: max(0, Double(now) - $0.value)) })
  }

  /// As the file says that this run replaces.
  private var lastSuccess: Double? {
    let text = try? String(decoding: FileBytes.read(path, limit: 1 << 20), as: UTF8.self)
    return text.flatMap { MetricsText.value(of: "last_success_timestamp_seconds", in: $0) }
  }
}

extension ExitStatus {
  /// Whether the reports are those of the inputs.
  var isPublished: Bool { [.done, .quarantined, .stale].contains(self) }
}
