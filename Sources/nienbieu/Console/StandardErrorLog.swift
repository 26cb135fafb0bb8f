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
    ProgressLine.clear()
    StandardErrorLog.write(line(event))
  }

  private func line(_ event: LogEvent) -> String {
    let message = SafeText.oneLine("\(event.message)")
    switch format {
    case .text where event.metadata?[StandardErrorLog.positioned] != nil: return message + "\n"
    case .text:
      let severity = event.level >= .warning ? "\(event.level): " : ""
      return "nienbieu: \(severity)\(message)\n"
    case .json: return StandardErrorLog.json(MessageLine("\(event.level)", message))
    }
  }

  static func json(_ record: some Encodable) -> String { (try? JSONLines.line(record)) ?? "" }

  static func write(_ text: String) {
    try? FileBytes.write(Array(text.utf8), to: STDERR_FILENO, path: "standard error")
  }

  /// Marks a message that says file, line and severity itself, as an editor wants to read it.
  static let positioned = "positioned"
}

/// A message as a line of JSON.
struct MessageLine: Encodable {
  let event = "message"
  var level: String
  var message: String
  var time: String

  init(_ level: String, _ message: String) {
    self.level = level
    self.message = message
    time = Clock.now()
  }

  private enum CodingKeys: String, CodingKey { case event, level, message, time }
}
