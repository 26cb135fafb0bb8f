import Extraction
import Pipeline
import Testing

@Suite("Input files")
struct InputFileTests {
  @Test("A name that would steer a terminal is read where it lies and told without its marks")
  func name() throws {
    let directory = try TemporaryDirectory()
    try directory.write("bài", "in/a\u{1B}[31m\u{202E}.txt")
    try directory.write("{}", "in/a\u{1B}[31m\u{202E}.meta.json")
    let path = "in/a\u{1B}[31m\u{202E}.txt"
    let plan = SourcePlan(name: "a", path: path)
    let file = try #require(InputFile(path: path, directory: directory.root, plan: plan))
    #expect(file.path == #"in/a\u{1b}[31m\u{202e}.txt"#)
    #expect(file.sidecar == #"in/a\u{1b}[31m\u{202e}.meta.json"#)
    let raw = try file.raw()
    #expect(raw.bytes.count == 4)
    #expect(raw.sidecar == [UInt8]("{}".utf8))
  }
}
