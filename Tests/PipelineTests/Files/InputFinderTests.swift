import Pipeline
import Testing

@Suite("Inputs")
struct InputFinderTests {
  private func configuration(_ directory: TemporaryDirectory, _ sources: String) throws
    -> Configuration
  {
    try ConfigurationReader.read(
      Array("sources:\n\(sources)".utf8), file: directory.path("pipeline.yml"))
  }

  @Test("Files of all sources in byte order, each with its sidecar, the first source first")
  func find() throws {
    let directory = try TemporaryDirectory()
    for name in ["in/b.html", "in/a.txt", "in/a.meta.json", "in/note.md", "in/c.warc.gz"] {
      try directory.write("x", name)
    }
    let found = try InputFinder.find(
      configuration(
        directory,
        """
          - {name: pages, path: in/*.html}
          - {name: all, path: "in/*"}
          - {name: none, path: in/*.htm}
        """))
    #expect(found.files.map(\.path) == ["in/a.txt", "in/b.html", "in/c.warc.gz"])
    #expect(found.files.map(\.plan.name) == ["all", "pages", "all"])
    #expect(found.files.map(\.sidecar) == ["in/a.meta.json", nil, nil])
    let file = directory.path("pipeline.yml")
    #expect(
      found.warnings == [
        "in/b.html: matched by the sources \"pages\" and \"all\"; read for the first",
        "in/note.md: not read; articles come as .html, .htm, .txt, .warc, .warc.gz or .jsonl",
        "\(file):4:24: source \"none\": no file matches in/*.htm",
      ])
  }

  @Test("A directory stands for the inputs below it")
  func directory() throws {
    let directory = try TemporaryDirectory()
    for name in ["in/x/b.html", "in/a.txt", "in/note.md"] { try directory.write("x", name) }
    let found = try InputFinder.find(configuration(directory, "  - {name: a, path: in}"))
    #expect(found.files.map(\.path) == ["in/a.txt", "in/x/b.html"])
    #expect(found.warnings == [])
  }

  @Test("What is missing is named with the line that names it", arguments: ["gone/*.html", "gone"])
  func missing(path: String) throws {
    let directory = try TemporaryDirectory()
    let problem = #expect(throws: FileProblem.self) {
      try InputFinder.find(configuration(directory, "  - {name: a, path: \"\(path)\"}"))
    }
    #expect(problem?.kind == .missing)
    #expect(problem?.path == directory.path("pipeline.yml") + ":2:21")
    #expect(problem?.reason.hasPrefix("source \"a\": ") == true)
  }
}
