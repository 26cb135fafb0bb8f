import Foundation
import Testing

/// A plan that is not kept is worse than none: `Tests/Reliability/commands.py E21` does this in twenty
/// situations.
@Suite("nienbieu run --dry-run")
struct DryRunTests {
  private struct Line: Decodable {
    var event: String
    var path: String?
    var change: String?
  }

  private func lines(_ result: Program.Result) throws -> [Line] {
    try result.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  @Test("It writes nothing, and the run that follows writes just what it said")
  func honest() throws {
    let program = try Program.sample()
    try program.write("", "inbox/empty.html")
    let before = try program.stamps(below: "inbox")
    let plan = try program.run("run", "--dry-run", "--log-format", "json")
    #expect(plan.status == 3)
    #expect(!FileManager.default.fileExists(atPath: program.path("output")))
    #expect(try program.stamps(below: "inbox") == before)
    #expect(try program.run("run", "--quiet").status == 3)
    let promised = try lines(plan).filter { $0.event == "write" }.compactMap(\.path)
    let files = try program.stamps(below: "output").keys.filter { path in
      let attributes = try FileManager.default.attributesOfItem(
        atPath: program.path("output/\(path)"))
      return attributes[.type] as? FileAttributeType == .typeRegular
    }
    #expect(promised == files.map { "output/\($0)" }.sorted())
  }

  @Test("Every input is told, with what is known of it")
  func inputs() throws {
    let program = try Program.sample()
    try program.write("", "inbox/empty.html")
    #expect(try program.run("run", "--quiet").status == 3)
    try program.write(
      Program.firstArticle + "Thêm một dòng về cải cách hành chính.\n", "inbox/first.txt")
    try program.write(Program.secondArticle, "inbox/third.txt")
    try FileManager.default.removeItem(atPath: program.path("inbox/second.txt"))
    let stamps = try program.stamps(below: "output")
    let plan = try lines(program.run("run", "--dry-run", "--log-format", "json"))
    let told = plan.filter { $0.event == "input" }.map { "\($0.path ?? "") \($0.change ?? "")" }
    #expect(
      told == [
        "inbox/empty.html unchanged", "inbox/first.txt changed", "inbox/second.txt vanished",
        "inbox/third.txt new",
      ])
    #expect(try program.stamps(below: "output") == stamps)
  }

  @Test("For people a line for each input that would be read and each set that would be written")
  func text() throws {
    let program = try Program.sample()
    let first = try program.run("run", "--dry-run")
    #expect(first.output.contains("read   inbox/first.txt"))
    #expect(first.output.contains("write  output/2022-H1/"))
    #expect(first.output.contains("\ndry run, nothing was written: 2 inputs read, 0 unchanged; "))
    #expect(try program.run("run", "--quiet").status == 0)
    let second = try program.run("run", "--dry-run")
    #expect(
      second.output.hasPrefix("dry run, nothing was written: nothing new: 2 inputs unchanged, "))
  }
}

@Suite("nienbieu run looks again")
struct LookingAgainTests {
  @Test("--retry-quarantined reads what was set aside, and nothing else")
  func retry() throws {
    let program = try Program.sample()
    try program.write("", "inbox/empty.html")
    #expect(try program.run("run").status == 3)
    #expect(try program.run("run").output.hasPrefix("nothing new: 3 inputs unchanged, "))
    let retried = try program.run("run", "--retry-quarantined")
    #expect(retried.output.hasPrefix("1 input read, 2 unchanged; "))
    #expect(retried.errors.contains("quarantined [empty] inbox/empty.html: the file is empty"))
    // It is not new in quarantine.
    #expect(retried.status == 0)
  }

  @Test("--verify finds other bytes behind the same size and time")
  func verify() throws {
    let program = try Program.sample()
    #expect(try program.run("run").status == 0)
    let path = program.path("inbox/first.txt")
    let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    let changed = Program.firstArticle.replacingOccurrences(of: "120.500", with: "120.700")
    // In place, so that the file keeps what a stamp is made of.
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.write(contentsOf: Data(changed.utf8))
    try file.close()
    try FileManager.default.setAttributes([.modificationDate: time as Any], ofItemAtPath: path)
    let found = try program.run("run", "--verify")
    #expect(found.output.hasPrefix("1 input read, 1 unchanged; 0 new articles, 1 changed; "))
    #expect(try program.text("output/2022-H1/csv/observations.csv").contains("120700"))
    #expect(
      try program.run("run", "--verify").output.hasPrefix("nothing new: 2 inputs unchanged, "))
  }
}
