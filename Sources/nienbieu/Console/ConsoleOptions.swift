import ArgumentParser
import Logging

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
}

enum LogFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json
}
