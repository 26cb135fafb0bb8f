import Chronology
import Logging
import Pipeline

/// Prints what inputs gave, tells what they did not give, and keeps the exit status.
struct LinePrinter {
  let log: Logger
  /// What could not be read is a record, too, and no reason for another exit status.
  var isWorker = false
  private(set) var status = ExitStatus.done
  private var articles = 0
  private var facts = 0
  private var rejected = 0

  init(log: Logger, isWorker: Bool = false) {
    self.log = log
    self.isWorker = isWorker
  }

  /// `namedInputs` are those that the command line names itself: one that is missing is an error.
  mutating func print(_ lines: LineStage.Lines, namedInputs: [String]) throws {
    articles += lines.articles
    facts += lines.facts
    if !lines.text.isEmpty { try StandardOutput.write(lines.text) }
    for record in lines.rejected {
      rejected += 1
      log.error("[\(record.reason)] \(record.message)")
      try note(ErrorLine(record))
    }
    guard let problem = lines.unreadable else { return }
    log.error("\(problem)")
    // What was found in a directory is one bad input among others, and not what was asked for.
    if namedInputs.contains(problem.path) {
      status = ExitStatus(problem)
    } else {
      rejected += 1
      try note(ErrorLine(problem))
    }
  }

  private mutating func note(_ error: ErrorLine) throws {
    if isWorker {
      try StandardOutput.write(JSONLines.line(error))
    } else if status == .done {
      status = .quarantined
    }
  }

  /// Tells a worker's counts.
  func end() {
    guard isWorker else { return }
    log.info("\(articles) articles read, \(facts) facts written, \(rejected) rejected")
  }
}
