import ArgumentParser
import Logging
import Pipeline

/// Options that every command has.
struct ConsoleOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print nothing but data and errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say more on standard error.")
  var verbose = false

  @Option(help: "How messages are written to standard error: text or json.")
  var logFormat = LogFormat.text

  func logger() -> Logger {
    let level: Logger.Level = verbose ? .debug : quiet ? .error : .info
    return Logger(label: "nienbieu") { _ in
      StandardErrorLog(format: logFormat, logLevel: level)
    }
  }

  /// Whether a line may show how far the work is.
  var showsProgress: Bool { !quiet && logFormat == .text && ProgressLine.isPossible }

  /// The last line of JSON; a good end with `--quiet` needs none.
  func end(_ status: ExitStatus, seconds: Double) {
    guard logFormat == .json, !(quiet && status == .done) else { return }
    StandardErrorLog.write(StandardErrorLog.json(ExitLine(status, seconds: seconds)))
  }
}

enum LogFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json
}
