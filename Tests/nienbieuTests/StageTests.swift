import Foundation
import Testing

@Suite("The stages by themselves")
struct StageTests {
  private func records(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test("extract prints articles with the contract's fields; bad ones go to standard error")
  func extract() throws {
    let program = try Program.sample()
    try program.write("", "inbox/empty.html")
    let result = try program.run("extract", "inbox")
    #expect(result.status == 3)
    #expect(result.errors.hasPrefix("nienbieu: error: [empty] inbox/empty.html: the file is empty"))
    let articles = try records(result.output)
    #expect(articles.map { $0["source"] as? String } == ["inbox/first.txt", "inbox/second.txt"])
    let fields = [
      "author", "blocks", "findings", "language", "lead", "modified", "place", "published",
      "published_time", "publisher", "section", "source", "tags", "text", "title", "url",
    ]
    #expect(articles[0].keys.sorted() == fields)
    #expect(articles[0]["published"] as? String == "2022-07-15")
    let text = try program.run("extract", "--format", "text", "inbox/first.txt")
    #expect(text.output.contains("tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,2%."))
  }

  @Test("facts from files and facts from extracted articles on standard input are the same")
  func facts() throws {
    let program = try Program.sample()
    let direct = try program.run("facts", "--place", "ha-tinh", "inbox")
    #expect(direct.status == 0, "\(direct.errors)")
    let observations = try records(direct.output).filter { $0["type"] as? String == "observation" }
    #expect(
      observations.contains { fact in
        fact["indicator"] as? String == "par_index_score" && fact["value"] as? String == "87.15"
          && fact["period"] as? String == "2021" && fact["place"] as? String == "ha-tinh"
      })
    let articles = try program.run("extract", "--place", "ha-tinh", "inbox").output
    for flag in ["-", "--jsonl"] {
      let piped = try program.run("facts", flag, input: articles)
      #expect(piped.status == 0)
      #expect(piped.output == direct.output)
    }
  }

  @Test("A line of standard input that is no article does not stop the others")
  func badLine() throws {
    let program = try Program.sample()
    let good = try program.run("extract", "inbox/first.txt").output
    let result = try program.run("facts", "-", input: "{\n\(good)")
    #expect(result.status == 3)
    #expect(result.errors.hasPrefix("nienbieu: error: [bad-json] stdin:1:1: "))
    #expect(!result.output.isEmpty)
  }

  @Test("load, report, timeline and trace work on a store without a configuration")
  func store() throws {
    let program = try Program.sample()
    try FileManager.default.removeItem(atPath: program.path("pipeline.yml"))
    let facts = try program.run("facts", "--place", "ha-tinh", "inbox").output
    try program.write(facts, "facts.jsonl")
    let load = try program.run("load", "facts.jsonl", "--store", "t.sqlite")
    #expect(load.status == 0, "\(load.errors)")
    #expect(load.output.hasSuffix("2 new articles, 0 changed, 0 unchanged in t.sqlite\n"))
    let again = try program.run("load", "-", "--store", "t.sqlite", input: facts)
    #expect(again.output.hasSuffix("0 new articles, 0 changed, 2 unchanged in t.sqlite\n"))
    let report = try program.run(
      "report", "--period", "2022-H1", "--place", "ha-tinh", "--store", "t.sqlite", "--output", "r")
    #expect(report.output == "r/2022-H1/\n")
    #expect(try program.text("r/2022-H1/ha-tinh.md").contains("99,2"))
    let history = try program.run(
      "timeline", "--indicator", "par_index_score", "--format", "json", "--store", "t.sqlite")
    let row = try #require(try records(history.output).first)
    #expect(row["value"] as? String == "87.15")
    let id = try #require(row["fact"] as? String)
    let trace = try program.run("trace", id, "--store", "t.sqlite")
    #expect(trace.output.contains("input       inbox/first.txt\n"))
    #expect(try program.run("trace", "F0", "--store", "t.sqlite").status == 66)
  }

  @Test("load names the line that is no fact")
  func badFacts() throws {
    let program = try Program()
    try program.write("{}\n", "facts.jsonl")
    let result = try program.run("load", "facts.jsonl", "--store", "t.sqlite")
    #expect(result.status == 65)
    #expect(
      result.errors
        == "nienbieu: error: facts.jsonl:1: error: field id: missing; write a text\n")
  }

  @Test("check reads everything and changes nothing")
  func check() throws {
    let program = try Program.sample()
    let before = try program.stamps(below: "inbox")
    let result = try program.run("check")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("inbox   2      inbox/**/*  ha-tinh  2\n"))
    #expect(result.output.contains("\n2 files, 2 with a sidecar\n"))
    #expect(try program.stamps(below: "inbox") == before)
    #expect(!FileManager.default.fileExists(atPath: program.path("output")))
  }

  @Test("init --demo makes a project that runs, and overwrites nothing")
  func initialise() throws {
    let program = try Program()
    #expect(try program.run("init", "--demo", "p").status == 0)
    #expect(try program.run("run", "--config", "p/pipeline.yml").status == 0)
    #expect(try program.text("p/output/2022-H1/ha-tinh.md").contains("87,15"))
    #expect(try program.run("init", "p").status == 73)
  }

  @Test("Every command has help with an example")
  func help() throws {
    let program = try Program()
    for command in [
      "run", "extract", "facts", "load", "report", "timeline", "trace", "status", "check", "init",
    ] {
      let result = try program.run(command, "--help")
      #expect(result.status == 0)
      #expect(result.output.contains("Example:\n  nienbieu \(command)"), "\(command)")
    }
    #expect(try program.run("--version").output.split(separator: ".").count == 3)
  }

  @Test("Messages as JSON: one object a line, controls escaped")
  func jsonLog() throws {
    let program = try Program()
    let result = try program.run("facts", "--log-format", "json", "gone\u{202E}\n.html")
    #expect(result.status == 66)
    let record = try #require(try records(result.errors).first)
    #expect(record["level"] as? String == "error")
    #expect(
      record["message"] as? String
        == "gone\\u{202e}\\u{a}.html: no such file or directory; check the path")
  }
}

@Suite("nienbieu load")
struct LoadTests {
  @Test(
    "A record that no store could find again is a bad line, with its field",
    arguments: [
      (#""id":"F"#, #""id":"","x":"F"#, "id: empty; load what `nienbieu facts` wrote"),
      (
        #""confidence":0"#, #""confidence":7"#,
        "confidence: write a number between 0 and 1, such as 0.92"
      ),
    ])
  func bad(part: String, instead: String, message: String) throws {
    let program = try Program.sample()
    let facts = try program.run("facts", "inbox/first.txt").output
    try program.write(facts.replacingOccurrences(of: part, with: instead), "facts.jsonl")
    let result = try program.run("load", "facts.jsonl")
    #expect(result.status == 65)
    #expect(result.errors == "nienbieu: error: facts.jsonl:1: error: field \(message)\n")
  }
}
