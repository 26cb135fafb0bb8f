import Pipeline
import Testing

@Suite("Patterns of paths")
struct GlobTests {
  @Test(
    "Names",
    arguments: [
      ("a.html", "*.html", true), ("a.htm", "*.html", false), (".a.html", "*.html", false),
      (".a.html", ".*.html", true), ("abc", "a?c", true), ("ac", "a?c", false),
      ("aXbXc", "a*b*c", true), ("aXbX", "a*b*c", false), ("", "*", true), ("x", "**", true),
      ("a*", "a*", true), ("kỳ.txt", "k?.txt", true), ("ky\u{0300}.txt", "kỳ.txt", true),
    ])
  func names(name: String, pattern: String, fits: Bool) {
    #expect(Glob.matches(name, pattern) == fits)
  }

  @Test("Trees, in byte order")
  func trees() throws {
    let directory = try TemporaryDirectory()
    for name in [
      "in/b.html", "in/a.html", "in/A.html", "in/2021/c.html", "in/2021/x/d.html", "in/2021/e.txt",
      "in/.hidden/f.html", "other/g.html",
    ] { try directory.write("", name) }
    func paths(_ pattern: String) throws -> [String] {
      try Glob(pattern).paths(in: directory.root)
    }
    #expect(
      try paths("in/**/*.html")
        == ["in/2021/c.html", "in/2021/x/d.html", "in/A.html", "in/a.html", "in/b.html"])
    #expect(try paths("in/*.html") == ["in/A.html", "in/a.html", "in/b.html"])
    #expect(try paths("in/*/*.html") == ["in/2021/c.html"])
    #expect(try paths("*/?.html").count == 4)
    #expect(try paths("in/**/x/*") == ["in/2021/x/d.html"])
    #expect(try paths("in/*.pdf") == [])
    #expect(Glob("in/2021/c.html").isLiteral)
    let problem = #expect(throws: FileProblem.self) { try paths("nowhere/*.html") }
    #expect(problem?.kind == .missing)
  }

  @Test(
    "Sidecars",
    arguments: [
      ("a/b.html", "a/b.meta.json"), ("a/b.warc.gz", "a/b.meta.json"),
      ("a.b/c.d.txt", "a.b/c.d.meta.json"),
    ])
  func sidecars(path: String, sidecar: String) {
    #expect(InputFile.sidecarPath(path) == sidecar)
  }
}
