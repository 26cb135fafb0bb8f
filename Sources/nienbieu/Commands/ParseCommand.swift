import ArgumentParser
import Chronology
import Logging
import Pipeline

struct ParseCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Reads numbers, times, spelling or document numbers, without a pipeline around them.",
    discussion: """
      Example:
        echo '{"id": 1, "input": "tăng 2,5 tỷ đồng"}' | nienbieu parse numbers
        echo '{"id": 1, "input": "chiều qua", "reference": "2022-07-20"}' | nienbieu parse times

      JSON Lines on standard input; each line comes back with "output". For text,
      "tones" (old, new, keep) places the tone marks, and "bytes" (base64) with or
      without "encoding" is decoded first.
      """)

  @Argument(help: "numbers, times, text or documents.")
  var subject: LanguageStage.Subject

  @OptionGroup var console: ConsoleOptions

  func execute(_ log: Logger) async throws -> ExitStatus {
    let stage = LanguageStage(subject)
    var number = 0
    var standardInput = StandardInput()
    while let line = try standardInput.line() {
      number += 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      try StandardOutput.write(stage.answer(to: line, name: "stdin", number: number))
    }
    return .done
  }
}

extension LanguageStage.Subject: ExpressibleByArgument {}
