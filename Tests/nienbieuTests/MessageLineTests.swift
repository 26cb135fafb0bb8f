import Foundation
import Testing

/// The schema is docs/messages.schema.json; `Tests/Reliability/commands.py E5` holds every line against it.
@Suite("--log-format json")
struct MessageLineTests {
  private struct Line: Decodable {
    var event: String
    var code: Int?
    var status: String?
    var message: String?
  }

  private func last(_ errors: String) throws -> Line {
    let line = try #require(errors.split(separator: "\n").last)
    return try JSONDecoder().decode(Line.self, from: Data(line.utf8))
  }

  @Test("The last line says how it ended, of a command line that means nothing too")
  func ends() throws {
    let program = try Program.sample()
    for (arguments, code, status) in [
      (["run"], 0, "done"), (["run", "--nonsense"], 64, "usage"),
      (["trace", "F1"], 66, "missing-input"),
    ] {
      let result = try run(program, arguments)
      let line = try last(result.errors)
      #expect(line.event == "exit")
      #expect(line.code == code && line.status == status, "\(arguments)")
      #expect(result.status == Int32(code))
    }
  }

  @Test("What is wrong stands in a line of its own before it")
  func messages() throws {
    let program = try Program.sample()
    let result = try run(program, ["run", "--nonsense"])
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("Unknown option '--nonsense'") == true)
    #expect(result.output == "")
  }

  @Test("A good run with --quiet says nothing here either")
  func quiet() throws {
    let program = try Program.sample()
    let result = try program.run("run", "--quiet", "--log-format", "json")
    #expect(result.status == 0)
    #expect(result.output + result.errors == "")
  }

  private func run(_ program: Program, _ arguments: [String]) throws -> Program.Result {
    arguments.count == 1
      ? try program.run(arguments[0], "--log-format", "json")
      : try program.run(arguments[0], arguments[1], "--log-format", "json")
  }
}
