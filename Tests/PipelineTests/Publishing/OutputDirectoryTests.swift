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

  private func publish(_ sets: (name: String, files: [ReportFile])..., to output: OutputDirectory)
    throws -> [String]
  {
    var publication = Publication(in: output)
    for set in sets {
      try publication.add(set.name) { take in
        for file in set.files { try take(file) }
        return []
      }
    }
    return try publication.finish()
  }

  @Test("A set is switched as a whole; equal bytes are not touched")
  func publish() throws {
    let directory = try TemporaryDirectory()
    let output = OutputDirectory(path: directory.path("out"))
    try Directory.create(output.path)
    let first = [file("a.md", "1"), file("csv/b.csv", "2")]
    #expect(try publish(("2022", first), to: output) == ["2022"])
    let stamps = try directory.stamps(below: "out")
    #expect(try publish(("2022", first), to: output) == [])
    #expect(try directory.stamps(below: "out") == stamps)
    #expect(try publish(("2022", [file("a.md", "3")]), to: output) == ["2022"])
    #expect(try directory.text("out/2022/a.md") == "3")
    #expect(try directory.stamps(below: "out").keys.sorted() == ["", "2022", "2022/a.md"])
  }

  @Test("Files that came before the first other one are in the new set too")
  func laterFileDiffers() throws {
    let directory = try TemporaryDirectory()
    let output = OutputDirectory(path: directory.path("out"))
    try directory.write("1", "out/2022/a.md")
    try directory.write("2", "out/2022/csv/b.csv")
    try directory.write("3", "out/2022/c.md")
    let new = [file("a.md", "1"), file("csv/b.csv", "2"), file("c.md", "4")]
    #expect(try publish(("2022", new), to: output) == ["2022"])
    #expect(try directory.text("out/2022/a.md") == "1")
    #expect(try directory.text("out/2022/csv/b.csv") == "2")
    #expect(try directory.text("out/2022/c.md") == "4")
    #expect(try publish(("2022", Array(new.prefix(2))), to: output) == ["2022"])
    #expect(
      try directory.stamps(below: "out").keys.sorted()
        == ["", "2022", "2022/a.md", "2022/csv", "2022/csv/b.csv"])
  }

  /// Two long files whose pieces take turns; the first differs in its last piece, or ends otherwise.
  @Test(
    "Files in pieces are whole, and equal ones are not touched",
    arguments: [
      ["12", "34", "5"], ["12", "34", "56"], ["12", "3", "4"], ["12", "34"], ["9", "1"], ["12345"],
    ])
  func pieces(texts: [String]) throws {
    let directory = try TemporaryDirectory()
    let output = OutputDirectory(path: directory.path("out"))
    try directory.write("0", "out/2022/a.md")
    for name in ["b", "c"] { try directory.write("12345", "out/2022/csv/\(name).csv") }
    var pieces = [file("a.md", "0")]
    for number in texts.indices {
      let isUnfinished = number + 1 < texts.count
      let rest = isUnfinished ? "" : "12345"
      for (path, text) in [("csv/c.csv", rest), ("csv/b.csv", texts[number])] {
        var piece = file(path, text)
        piece.isUnfinished = isUnfinished
        pieces.append(piece)
      }
    }
    let whole = texts.joined()
    #expect(try publish(("2022", pieces), to: output) == (whole == "12345" ? [] : ["2022"]))
    #expect(try directory.text("out/2022/a.md") == "0")
    #expect(try directory.text("out/2022/csv/b.csv") == whole)
    #expect(
      try directory.stamps(below: "out").keys.sorted()
        == ["", "2022", "2022/a.md", "2022/csv", "2022/csv/b.csv", "2022/csv/c.csv"])
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
    #expect(throws: FileProblem.self) { try publish(("2022", [file(path, "x")]), to: output) }
  }

  @Test("Where one set cannot be switched, all others stay as they were, and nothing is left aside")
  func failure() throws {
    let directory = try TemporaryDirectory()
    let output = OutputDirectory(path: directory.path("out"))
    try directory.write("old", "out/2021/a.md")
    try directory.write("in the way", "out/2023")
    let new = [file("a.md", "new")]
    let problem = #expect(throws: FileProblem.self) {
      try publish(("2021", new), ("2022", new), ("2023", new), to: output)
    }
    #expect(
      problem?.description == "\(output.path)/2023: cannot be created: Not a directory")
    #expect(try directory.text("out/2021/a.md") == "old")
    #expect(
      try directory.stamps(below: "out").keys.sorted() == ["", "2021", "2021/a.md", "2023"])
  }

  @Test(
    "Names of sets", arguments: [("2022-H1", "2022-H1"), ("2024-01/2024-09", "2024-01_2024-09")])
  func names(label: String, name: String) {
    #expect(OutputDirectory.name(of: period(label)) == name)
  }
}
