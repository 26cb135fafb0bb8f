import ArgumentParser
import Glibc
import Pipeline

extension Nienbieu {
  /// As ArgumentParser does it, but what it says about an argument cannot steer the terminal, and is
  /// JSON where JSON is asked for.
  static func main() async {
    Memory.settle()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess || error is ExitCode || !asksForJSON {
        say(fullMessage(for: error), to: code.isSuccess ? STDOUT_FILENO : STDERR_FILENO)
        Glibc.exit(code.rawValue)
      }
      StandardErrorLog.write(
        StandardErrorLog.json(MessageLine("error", SafeText.lines(message(for: error)))))
      StandardErrorLog.write(StandardErrorLog.json(ExitLine(.usage, seconds: 0)))
      Glibc.exit(ExitStatus.usage.rawValue)
    }
  }

  private static func say(_ text: String, to stream: CInt) {
    if text.isEmpty { return }
    try? FileBytes.write(
      Array("\(SafeText.lines(text))\n".utf8), to: stream, path: "standard output")
  }

  private static var asksForJSON: Bool {
    let arguments = CommandLine.arguments.dropFirst()
    return arguments.contains("--log-format=json")
      || zip(arguments, arguments.dropFirst()).contains { $0 == "--log-format" && $1 == "json" }
  }
}
