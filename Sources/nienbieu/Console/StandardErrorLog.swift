import Glibc
import Logging
import Pipeline

/// Messages on standard error, one line each: `nienbieu: warning: …`, or an object of JSON.
struct StandardErrorLog: LogHandler {
  var format: LogFormat
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let line = line(event)
    try? FileBytes.write(Array(line.utf8), to: STDERR_FILENO, path: "standard error")
  }

  private func line(_ event: LogEvent) -> String {
    let message = SafeText.oneLine("\(event.message)")
    switch format {
    case .text where event.metadata?[StandardErrorLog.positioned] != nil: return message + "\n"
    case .text:
      let severity = event.level >= .warning ? "\(event.level): " : ""
      return "nienbieu: \(severity)\(message)\n"
    case .json:
      let record = Record(level: "\(event.level)", message: message, time: Clock.now())
      return (try? JSONLines.line(record)) ?? ""
    }
  }

  /// Marks a message that says file, line and severity itself, as an editor wants to read it.
  static let positioned = "positioned"

  private struct Record: Encodable {
    var level: String
    var message: String
    var time: String
  }
}
