import Logging
import Pipeline

/// The last line of `--log-format json`: how the program ended.
struct ExitLine: Encodable {
  let event = "exit"
  var code: Int32
  var status: String
  var level: String
  var seconds: Double
  var time: String

  init(_ status: ExitStatus, seconds: Double) {
    code = status.rawValue
    self.status = status.name
    level = "\(ExitLine.level(of: status))"
    self.seconds = (seconds * 1000).rounded() / 1000
    time = Clock.now()
  }

  private static func level(of status: ExitStatus) -> Logger.Level {
    switch status {
    case .done: .info
    case .quarantined, .stale: .warning
    default: .error
    }
  }

  private enum CodingKeys: String, CodingKey { case event, code, status, level, seconds, time }
}
