import Chronology
import Pipeline
import Reporting
import TestSupport
import Testing

@Suite("Publishing")
struct OutputDirectoryTests {
  private func file(_ path: String, _ text: String) -> ReportFile {
    ReportFile(path: path, bytes: Array(text.utf8))
  }

  @Test("A set is switched as a whole; equal bytes are not touched")
  func publish() throws {
    let directory = try TemporaryDirectory()
    let output = OutputDirectory(path: directory.path("out"))
    try Directory.create(output.path)
    let first = [file("a.md", "1"), file("csv/b.csv", "2")]
    #expect(try output.publish(first, as: "2022"))
    let stamps = try directory.stamps(below: "out")
    #expect(try !output.publish(first, as: "2022"))
    #expect(try directory.stamps(below: "out") == stamps)
    #expect(try output.publish([file("a.md", "3")], as: "2022"))
    #expect(try directory.text("out/2022/a.md") == "3")
    #expect(try directory.stamps(below: "out").keys.sorted() == ["", "2022", "2022/a.md"])
  }

  @Test("What a killed run left behind is removed")
  func leftovers() throws {
    let directory = try TemporaryDirectory()
    try directory.write("half", "out/.tmp-2022/csv/a.csv")
    try directory.write("whole", "out/2022/a.md")
    try OutputDirectory(path: directory.path("out")).removeLeftovers()
    #expect(try directory.stamps(below: "out").keys.sorted() == ["", "2022", "2022/a.md"])
  }

  @Test("No report stands outside of its set", arguments: ["../a", "/a", "a/../../b", "a//b"])
  func traversal(path: String) throws {
    let directory = try TemporaryDirectory()
    let output = OutputDirectory(path: directory.root)
    #expect(throws: FileProblem.self) { try output.publish([file(path, "x")], as: "2022") }
  }

  @Test(
    "Names of sets", arguments: [("2022-H1", "2022-H1"), ("2024-01/2024-09", "2024-01_2024-09")])
  func names(label: String, name: String) {
    #expect(OutputDirectory.name(of: period(label)) == name)
  }
}
