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
    let flush = set.lastFlush()
    try flush()
    let gone = directory.path("out/.tmp-2022/csv/b.csv")
    try Directory.remove(gone)
    let problem = #expect(throws: FileProblem.self) { try flush() }
    #expect(problem?.path == gone && problem?.kind == .cannotCreate)
  }

  @Test(
    "Many files are flushed before the set is whole, and those that are left at last, each once")
  func manyFiles() throws {
    let directory = try TemporaryDirectory()
    let output = OutputDirectory(path: directory.path("out"))
    try Directory.create(output.path)
    var set = StagedSet("2022", in: output)
    var flushes: [StagedSet.Flush] = []
    for number in 1...250 {
      try set.add(ReportFile(path: "\(number).md", bytes: [1]))
      if let flush = set.flushOfMany() { flushes.append(flush) }
    }
    #expect(try set.finish())
    #expect(flushes.count == 2)
    flushes.append(set.lastFlush())
    for flush in flushes { try flush() }
    for (index, number) in [100, 101, 201].enumerated() {
      try Directory.remove(directory.path("out/.tmp-2022/\(number).md"))
      #expect(throws: FileProblem.self) { try flushes[index]() }
      for flush in flushes[(index + 1)...] { try flush() }
    }
  }
}
