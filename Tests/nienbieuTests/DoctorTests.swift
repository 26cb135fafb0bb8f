import Foundation
import Testing

@Suite("nienbieu doctor")
struct DoctorTests {
  @Test("A project in order: a line for each look, exit code 0")
  func healthy() throws {
    let program = try Program.sample()
    #expect(try program.run("doctor").status == 0)
    #expect(try program.run("run").status == 0)
    let result = try program.run("doctor", limits: "export LC_ALL=C.UTF-8")
    #expect(result.status == 0, "\(result.output)")
    for check in [
      "program", "locale", "time zone", "libxml2", "zlib", "SQLite", "configuration", "inputs",
      "permission", "disk space", "lock", "leftovers", "store", "last run", "quarantine",
    ] { #expect(result.output.contains("  \(check) "), "\(check)") }
    #expect(!result.output.contains("error"))
    #expect(try program.run("doctor", "--quiet").output == "")
  }

  @Test("An error says the remedy, and is the exit code")
  func configuration() throws {
    let program = try Program.sample(configuration: "ouput: a\nsources: [{name: a, path: inbox}]\n")
    let result = try program.run("doctor", "--quiet")
    #expect(result.status == 78)
    #expect(
      result.output
        == "error    configuration  pipeline.yml:1:1: error: unknown key \"ouput\"; did you mean "
        + "\"output\"?\n")
  }

  @Test("A damaged store is worse than all else")
  func store() throws {
    let program = try Program.sample()
    #expect(try program.run("run").status == 0)
    try program.write("no store at all, but a text of some length", "output/timeline.sqlite")
    try? FileManager.default.removeItem(atPath: program.path("output/timeline.sqlite.sha256"))
    try FileManager.default.removeItem(atPath: program.path("inbox"))
    let result = try program.run("doctor", "--quiet")
    #expect(result.status == 65)
    #expect(
      result.output.contains("error    store   output/timeline.sqlite: not a Niên Biểu store; "))
    #expect(result.output.contains("error    inputs  "))
  }

  @Test("Leftovers of a killed run, and a quarantine, are warnings")
  func warnings() throws {
    let program = try Program.sample()
    try program.write("", "inbox/empty.html")
    #expect(try program.run("run").status == 3)
    try program.write("half", "output/.tmp-2022/half.md")
    let result = try program.run("doctor", "--quiet", limits: "export LC_ALL=C.UTF-8")
    #expect(result.status == 0)
    #expect(
      result.output == """
        warning  leftovers   output/.tmp-2022; the next run takes them away
        warning  quarantine  1 inputs or records cannot be read; see nienbieu status --quarantine

        """)
  }

  @Test("As JSON it is one object with all looks")
  func json() throws {
    let program = try Program.sample(configuration: "sources: [{name: a, path: gone/*.txt}]\n")
    let result = try program.run("doctor", "--format", "json")
    #expect(result.status == 66)
    #expect(result.output.hasSuffix(#"],"exit":66}"# + "\n"))
    #expect(result.output.contains(#"{"check":"inputs","exit":66,"message":"#))
  }

  @Test("Nothing is changed by it")
  func harmless() throws {
    let program = try Program.sample()
    #expect(try program.run("doctor").status == 0)
    #expect(!FileManager.default.fileExists(atPath: program.path("output")))
  }
}
