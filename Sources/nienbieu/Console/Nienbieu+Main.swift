import ArgumentParser
import Glibc
import Pipeline

extension Nienbieu {
  /// As ArgumentParser does it, but what it says about an argument cannot steer the terminal.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let lines = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
      let text = lines.map { SafeText.oneLine(String($0)) }.joined(separator: "\n")
      let code = exitCode(for: error)
      let stream = code.isSuccess ? STDOUT_FILENO : STDERR_FILENO
      if !text.isEmpty {
        try? FileBytes.write(Array("\(text)\n".utf8), to: stream, path: "standard output")
      }
      Glibc.exit(code.rawValue)
    }
  }
}
