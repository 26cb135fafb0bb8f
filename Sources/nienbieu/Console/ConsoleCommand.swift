import ArgumentParser
import Chronology
import Logging
import Pipeline

/// A command whose errors become one message and one of the exit codes of the contract.
protocol ConsoleCommand: AsyncParsableCommand {
  var console: ConsoleOptions { get }

  func execute(_ log: Logger) async throws -> ExitStatus
}

extension ConsoleCommand {
  func run() async throws {
    let log = console.logger()
    let start = ContinuousClock.now
    Interruption.watch()
    let status: ExitStatus
    do {
      status = try await execute(log)
    } catch let error as ValidationError {
      throw error
    } catch {
      status = ExitStatus(error)
      report(error, status, to: log)
    }
    ProgressLine.clear()
    console.end(status, seconds: (ContinuousClock.now - start) / .seconds(1))
    if status != .done { throw ExitCode(status.rawValue) }
  }

  private func report(_ error: any Error, _ status: ExitStatus, to log: Logger) {
    let message = "\(error)"
    switch status {
    case .bug:
      log.error("bug: \(message); please report it with the command line and this message")
    case .configuration:
      for line in message.split(separator: "\n") {
        log.error("\(line)", metadata: [StandardErrorLog.positioned: "true"])
      }
    default: log.error("\(message)")
    }
  }
}

extension Day: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension Period: ExpressibleByArgument {
  package init?(argument: String) { self.init(label: argument) }
}
