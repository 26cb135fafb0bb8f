import Foundation
import Testing

@Suite("nienbieu facts --worker")
struct WorkerTests {
  @Test("What cannot be read is a record among the facts, told and counted, and no failure")
  func badLine() throws {
    let program = try Program.sample()
    let good = try program.run("extract", "inbox").output
    let alone = try program.run("facts", "--worker", "-", input: good)
    let result = try program.run("facts", "--worker", "-", input: "{\n\(good)null\n")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    let expected =
      #"{"message":"stdin:1:1: the line is no JSON object; write one article a line, as "#
      + #"`nienbieu extract` does","reason":"bad-json","source":"stdin:1#1","type":"error"}"#
    #expect(lines.first.map(String.init) == expected)
    #expect(lines.dropFirst().dropLast().joined(separator: "\n") + "\n" == alone.output)
    #expect(lines.last?.contains(#""source":"stdin:4#1","type":"error""#) == true)
    #expect(result.errors.hasPrefix("nienbieu: error: [bad-json] stdin:1:1: "))
    #expect(
      result.errors.hasSuffix(
        "nienbieu: 2 articles read, \(lines.count - 2) facts written, 2 rejected\n"))
  }

  @Test("A missing input is a failure still")
  func missing() throws {
    let result = try Program().run("facts", "--worker", "gone.warc.gz")
    #expect(result.status == 66)
    #expect(result.output.isEmpty)
  }

  @Test("With --quiet the counts are not told; --debug is for people")
  func quiet() throws {
    let program = try Program.sample()
    #expect(try program.run("facts", "--worker", "--quiet", "inbox").errors.isEmpty)
    let result = try program.run("facts", "--worker", "--debug", "inbox")
    #expect(result.status == 64)
    #expect(
      result.errors.hasPrefix(
        "Error: --worker is for programs, --debug for people; give one of them\n"))
  }
}

@Suite("nienbieu load, part by part")
struct LoadPartsTests {
  /// A project with a part for each article.
  private func parts() throws -> Program {
    let program = try Program.sample()
    for name in ["first", "second"] {
      try program.write(try program.run("facts", "inbox/\(name).txt").output, "\(name).jsonl")
    }
    return program
  }

  private func facts(_ program: Program, _ store: String) throws -> String {
    try program.run("timeline", "--place", "ha-tinh", "--format", "csv", "--store", store).output
  }

  @Test("Parts in any order, in one call or several, twice: the same facts")
  func anyOrder() throws {
    let program = try parts()
    let orders = [["first", "second"], ["second", "first"], ["second", "first", "second"]]
    for (number, order) in orders.enumerated() {
      for name in order {
        let load = try program.run("load", "\(name).jsonl", "--store", "\(number).sqlite")
        #expect(load.status == 0, "\(load.errors)")
      }
    }
    let once = try program.run(
      "load", "first.jsonl", "second.jsonl", "first.jsonl", "--store", "one.sqlite")
    #expect(once.output.hasSuffix("2 new articles, 0 changed, 1 unchanged in one.sqlite\n"))
    let wanted = try facts(program, "one.sqlite")
    #expect(wanted.contains("par_index_score"))
    for number in orders.indices { #expect(try facts(program, "\(number).sqlite") == wanted) }
  }

  @Test("A bad part loads nothing of itself; those before it are in, and errors are passed over")
  func badPart() throws {
    let program = try parts()
    let error = #"{"message":"m","reason":"bad-json","source":"s","type":"error"}"#
    try program.write(try program.text("first.jsonl") + error + "\n", "first.jsonl")
    try program.write(try program.text("second.jsonl") + "{}\n", "second.jsonl")
    let result = try program.run("load", "first.jsonl", "second.jsonl", "--store", "t.sqlite")
    #expect(result.status == 65)
    #expect(result.errors.hasSuffix("error: field id: missing; write a text\n"))
    let again = try program.run("load", "first.jsonl", "--store", "t.sqlite")
    #expect(again.output.hasSuffix("0 new articles, 0 changed, 1 unchanged in t.sqlite\n"))
  }
}
