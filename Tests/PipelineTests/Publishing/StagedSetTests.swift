import Reporting
import Testing

@testable import Pipeline

@Suite("A set on its way")
struct StagedSetTests {
  @Test("What cannot be flushed is an error, and names the file")
  func missingFile() throws {
    let directory = try TemporaryDirectory()
    let output = OutputDirectory(path: directory.path("out"))
    try Directory.create(output.path)
    var set = StagedSet("2022", in: output)
    for path in ["a.md", "csv/b.csv"] { try set.add(ReportFile(path: path, bytes: [1])) }
    #expect(try set.finish())
    try set.flush()
    let gone = directory.path("out/.tmp-2022/csv/b.csv")
    try Directory.remove(gone)
    let problem = #expect(throws: FileProblem.self) { try set.flush() }
    #expect(problem?.path == gone && problem?.kind == .cannotCreate)
  }
}
